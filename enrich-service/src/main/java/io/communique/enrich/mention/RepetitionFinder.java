package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that rules of context found once, wherever else they stand; persons also by their surname. */
final class RepetitionFinder implements MentionFinder {

    private static final int MOST_GIVEN_NAMES = 3;

    private final Lexicon lexicon;

    private final PersonLinks persons;

    private final SharedDemonyms demonyms = new SharedDemonyms();

    RepetitionFinder(Lexicon lexicon, PersonLinks persons) {
        this.lexicon = lexicon;
        this.persons = persons;
    }

    private record Seed(List<String> words, Thing thing, Rule rule) {

        /** A person of whom the statement has no more than the surname as yet. */
        boolean isLoneSurname() {
            return words.size() == 1
                    && thing.type() == EntityType.PERSON
                    && thing.name().indexOf(' ') < 0;
        }
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        WordMap<List<Seed>> seeds = new WordMap<>();
        GivenNames givenNames = new GivenNames();
        Map<String, Thing> countries = new HashMap<>();
        for (String speaker : statement.speakers()) {
            addPerson(seeds, givenNames, new ClauseText(0, speaker), persons.speaker(speaker), Rule.PERSON_SPEAKER);
        }
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (Candidate candidate : candidates.resolved(c)) {
                seed(seeds, givenNames, clause, candidate);
                if (candidate.type() == EntityType.COUNTRY) {
                    countries.putIfAbsent(candidate.thing().id(), candidate.thing());
                }
            }
        }
        givenNames.seed(seeds);
        if (statement.mayBeEnglish()) {
            demonyms.seed(countries, seeds);
        }
        if (seeds.words().isEmpty()) {
            return;
        }
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (int w = 0; w < clause.count(); w++) {
                if (clause.isCapital(w) || (w + 1 < clause.count() && clause.isCapital(w + 1))) {
                    List<Seed> here = seeds.at(clause, w);
                    if (here != null) {
                        match(candidates, c, clause, w, here, statement.mayBeEnglish());
                    }
                }
            }
        }
    }

    private void seed(WordMap<List<Seed>> seeds, GivenNames givenNames, ClauseText clause, Candidate candidate) {
        switch (candidate.rule()) {
            case HEAD_NOUN, PLACE_KIND, PLACE_LOCATIVE -> {
                int first = clause.wordFrom(candidate.start());
                List<String> words = new ArrayList<>();
                for (int w = first; w < clause.count() && clause.start(w) < candidate.end(); w++) {
                    words.add(clause.word(w));
                }
                add(seeds, words, candidate.thing(), Rule.REPEATED);
            }
            case CATALOGUE, PERSON_TITLE, PERSON_FULL_NAME, PERSON_CONTEXT, PERSON_REGIME, PERSON_SPEAKER -> {
                if (candidate.type() == EntityType.PERSON) {
                    addPerson(
                            seeds,
                            givenNames,
                            new ClauseText(0, clause.text().substring(candidate.start(), candidate.end())),
                            candidate.thing(),
                            Rule.REPEATED);
                }
            }
            case DATE,
                    DATE_NEAREST_YEAR,
                    DATE_RELATIVE,
                    MONEY,
                    ACRONYM_DEFINED,
                    CONTEXT,
                    COUNTRY_SIGN,
                    HAN_NAME,
                    CATALOGUE_ADJECTIVE,
                    RESOLUTION_NUMBER,
                    DOCUMENT_SYMBOL,
                    PLACE_DIRECTION,
                    REPEATED,
                    ADDED -> {}
        }
    }

    private void addPerson(WordMap<List<Seed>> seeds, GivenNames givenNames, ClauseText name, Thing thing, Rule rule) {
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
        String given = words.getFirst();
        if (last > 0 && given.length() > 2 && mayStandAlone(given)) {
            givenNames.add(given, thing);
        }
    }

    private boolean mayStandAlone(String given) {
        return lexicon.isGivenName(given) && !lexicon.isCommon(given) && !lexicon.isGivenNameLikePlace(given);
    }

    /** "Thank you, Maria": of the only person of that name in the statement. */
    private static final class GivenNames {

        private final Map<String, Thing> persons = new HashMap<>();
        private final Set<String> ambiguous = new HashSet<>();

        void add(String given, Thing person) {
            Thing other = persons.putIfAbsent(given, person);
            if (other != null && !other.id().equals(person.id())) {
                ambiguous.add(given);
            }
        }

        void seed(WordMap<List<Seed>> seeds) {
            persons.forEach((given, person) -> {
                if (!ambiguous.contains(given)) {
                    RepetitionFinder.add(seeds, List.of(given), person, Rule.REPEATED);
                }
            });
        }
    }

    /** "Korean" and "Congolese", where the statement names one of the two countries and not the other. */
    private static final class SharedDemonyms {

        private record Demonym(String word, String country, String other) {}

        private final List<Demonym> demonyms = new ArrayList<>();

        SharedDemonyms() {
            for (Line line : WordLists.lines(RepetitionFinder.class, "shared-demonyms.en.txt")) {
                List<String> fields = line.fields();
                if (fields.size() != 3) {
                    throw line.wrong("a demonym and two countries expected");
                }
                demonyms.add(new Demonym(
                        Folding.fold(fields.getFirst()),
                        EntityIds.ofCountry(fields.get(1)),
                        EntityIds.ofCountry(fields.get(2))));
            }
        }

        /** @param named the countries of the statement by their ids */
        void seed(Map<String, Thing> named, WordMap<List<Seed>> seeds) {
            for (Demonym demonym : demonyms) {
                Thing country = named.get(demonym.country());
                if (country != null && !named.containsKey(demonym.other())) {
                    RepetitionFinder.add(seeds, List.of(demonym.word()), country, Rule.REPEATED);
                }
            }
        }
    }

    private static void add(WordMap<List<Seed>> seeds, List<String> words, Thing thing, Rule rule) {
        List<Seed> list = seeds.computeIfAbsent(words.getFirst(), () -> new ArrayList<>(1));
        for (Seed seed : list) {
            if (seed.words.equals(words) && seed.thing.type() == thing.type()) {
                return;
            }
        }
        list.add(new Seed(words, thing, rule));
    }

    /** A given name before another capitalised word is a part of that name. */
    private boolean startsAnotherName(ClauseText clause, int word) {
        return lexicon.isGivenName(clause, word) && Lexicon.runsOn(clause.after(word)) && clause.isCapital(word + 1);
    }

    /** "inter-Korean". */
    private static boolean isCut(ClauseText clause, int word) {
        return word > 0 && clause.after(word - 1) == Gap.HYPHEN && !clause.isCapital(word - 1);
    }

    private void match(
            Candidates candidates, int index, ClauseText clause, int word, List<Seed> seeds, boolean english) {
        for (Seed seed : seeds) {
            int last = word + seed.words().size() - 1;
            if (!Phrases.matches(clause, word, seed.words())
                    || !(clause.isCapital(english ? last : word) || clause.startsWithDigit(last))) {
                continue;
            }
            if (seed.words().size() == 1
                    && (lexicon.isCommon(seed.words().getFirst())
                            || startsAnotherName(clause, word)
                            || (seed.thing().type() == EntityType.COUNTRY && isCut(clause, word)))) {
                continue;
            }
            candidates.add(index, new Candidate(clause.start(word), clause.end(last), seed.thing(), seed.rule()));
            int first = english && seed.isLoneSurname() ? fullNameBefore(candidates, index, clause, word) : word;
            if (first < word) {
                Thing full = Thing.named(EntityType.PERSON, clause.printed(first, word));
                candidates.add(index, new Candidate(clause.start(first), clause.end(word), full, Rule.PERSON_CONTEXT));
            }
        }
    }

    /** "Senator Marsh" is the "Kyrra Marsh" of another sentence: words before the surname that English lacks are names. */
    private int fullNameBefore(Candidates candidates, int index, ClauseText clause, int surname) {
        int first = surname;
        int word = surname - 1;
        while (word >= 0
                && surname - word <= MOST_GIVEN_NAMES
                && clause.after(word) == Gap.SPACE
                && candidates.at(index, word) == null
                && !lexicon.startsTitle(clause, word)
                && !clause.isAllCapitals(word)) {
            boolean given = lexicon.isUnknownName(clause, word) || lexicon.isGivenName(clause, word);
            if (!clause.isCapital(word) || !(given || lexicon.isSurnameLikeWord(clause, word))) {
                break;
            }
            first = given ? word : first; // "Brown" alone before a surname may be no name
            word--;
        }
        return first;
    }
}
