package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.StatementText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that rules of context found once, wherever else they stand; persons also by their surname. */
final class RepetitionFinder implements MentionFinder {

    private final Lexicon lexicon;

    RepetitionFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private record Seed(List<String> words, Thing thing, Rule rule) {}

    @Override
    public void find(StatementText statement, Candidates candidates) {
        Map<String, List<Seed>> seeds = new HashMap<>();
        for (String speaker : statement.speakers()) {
            addPerson(seeds, new ClauseText(0, speaker), Thing.named(EntityType.PERSON, speaker), Rule.PERSON_SPEAKER);
        }
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (Candidate candidate : candidates.resolved(c)) {
                seed(seeds, clause, candidate);
            }
        }
        if (seeds.isEmpty()) {
            return;
        }
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (int w = 0; w < clause.count(); w++) {
                if (clause.isCapital(w) || (w + 1 < clause.count() && clause.isCapital(w + 1))) {
                    List<Seed> here = seeds.get(clause.word(w));
                    if (here != null) {
                        match(candidates, c, clause, w, here);
                    }
                }
            }
        }
    }

    private void seed(Map<String, List<Seed>> seeds, ClauseText clause, Candidate candidate) {
        switch (candidate.rule()) {
            case PERSON_TITLE, PERSON_FULL_NAME, PERSON_CONTEXT, PERSON_REGIME, PERSON_SPEAKER ->
                addPerson(
                        seeds,
                        new ClauseText(0, clause.text().substring(candidate.start(), candidate.end())),
                        candidate.thing(),
                        Rule.REPEATED);
            case HEAD_NOUN, PLACE_KIND, PLACE_LOCATIVE -> {
                int first = clause.wordFrom(candidate.start());
                List<String> words = new ArrayList<>();
                for (int w = first; w < clause.count() && clause.start(w) < candidate.end(); w++) {
                    words.add(clause.word(w));
                }
                add(seeds, words, candidate.thing(), Rule.REPEATED);
            }
            case DATE,
                    DATE_NEAREST_YEAR,
                    DATE_RELATIVE,
                    MONEY,
                    ACRONYM_DEFINED,
                    CATALOGUE,
                    CATALOGUE_ADJECTIVE,
                    RESOLUTION_NUMBER,
                    DOCUMENT_SYMBOL,
                    PLACE_DIRECTION,
                    REPEATED,
                    ADDED -> {}
        }
    }

    private void addPerson(Map<String, List<Seed>> seeds, ClauseText name, Thing thing, Rule rule) {
        if (name.count() == 0) {
            return;
        }
        List<String> words = new ArrayList<>(name.count());
        for (int w = 0; w < name.count(); w++) {
            words.add(name.word(w));
        }
        add(seeds, words, thing, rule);
        int last = words.size() - 1;
        String surname = words.getLast();
        if (last > 0 && name.isCapital(last) && surname.length() > 2 && !lexicon.isCommon(surname)) {
            add(seeds, List.of(surname), thing, Rule.REPEATED);
        }
    }

    private static void add(Map<String, List<Seed>> seeds, List<String> words, Thing thing, Rule rule) {
        List<Seed> list = seeds.computeIfAbsent(words.getFirst(), word -> new ArrayList<>(1));
        for (Seed seed : list) {
            if (seed.words.equals(words) && seed.thing.type() == thing.type()) {
                return;
            }
        }
        list.add(new Seed(words, thing, rule));
    }

    private void match(Candidates candidates, int index, ClauseText clause, int word, List<Seed> seeds) {
        for (Seed seed : seeds) {
            int last = word + seed.words().size() - 1;
            if (!Phrases.matches(clause, word, seed.words())
                    || (!clause.isCapital(last) && !clause.startsWithDigit(last))) {
                continue;
            }
            if (seed.words().size() == 1 && lexicon.isCommon(seed.words().getFirst())) {
                continue;
            }
            candidates.add(index, new Candidate(clause.start(word), clause.end(last), seed.thing(), seed.rule()));
        }
    }
}
