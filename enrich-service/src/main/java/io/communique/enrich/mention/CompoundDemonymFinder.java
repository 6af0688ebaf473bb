package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first of two demonyms with a hyphen between them: "israélo-palestinien", "российско-германский". */
final class CompoundDemonymFinder implements MentionFinder {

    private static final String RUSSIAN = "ru";
    private static final String ADJECTIVE = "ий";
    private static final String FIRST_HALF = "о";

    private final Map<String, Map<String, Thing>> languages = new HashMap<>();

    CompoundDemonymFinder(Catalogue catalogue) {
        Map<String, Thing> countries = new HashMap<>();
        Map<String, Thing> russian = new HashMap<>();
        for (CatalogueName name : catalogue.names()) {
            String code = name.thing().country();
            if (name.thing().type() == EntityType.COUNTRY && code != null) {
                countries.put(code, name.thing());
                String text = Folding.fold(name.text());
                if (name.adjective() && name.language().equals(RUSSIAN) && text.endsWith(ADJECTIVE)) {
                    russian.put(text.substring(0, text.length() - ADJECTIVE.length()) + FIRST_HALF, name.thing());
                }
            }
        }
        languages.put(RUSSIAN, russian);
        for (String language : List.of("de", "es", "fr", "pt", RUSSIAN)) {
            Map<String, Thing> halves = languages.computeIfAbsent(language, key -> new HashMap<>());
            for (Line line : WordLists.lines(CompoundDemonymFinder.class, "first-demonyms." + language + ".txt")) {
                halves.put(Folding.fold(line.fields().getFirst()), country(line, countries));
            }
        }
    }

    private static Thing country(Line line, Map<String, Thing> countries) {
        Thing country = line.fields().size() == 2 ? countries.get(line.fields().get(1)) : null;
        if (country == null) {
            throw line.wrong("a half and a country expected");
        }
        return country;
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        Map<String, Thing> halves = statement.language() == null ? null : languages.get(statement.language());
        if (halves == null) {
            return;
        }
        boolean found = false;
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (Candidate second : candidates.resolved(c)) {
                if (second.rule() == Rule.CATALOGUE_ADJECTIVE && second.type() == EntityType.COUNTRY) {
                    found |= addHalves(clause, candidates, c, clause.wordFrom(second.start()), halves);
                }
            }
        }
        if (found) {
            candidates.settle(statement);
        }
    }

    /** Adds the halves before a demonym, also the first two of three. */
    private static boolean addHalves(
            ClauseText clause, Candidates candidates, int index, int demonym, Map<String, Thing> halves) {
        boolean found = false;
        for (int w = demonym - 1; w >= 0 && isJoined(clause, w); w--) {
            Thing country = candidates.at(index, w) == null ? halves.get(clause.word(w)) : null;
            if (country == null) {
                return found;
            }
            candidates.add(index, new Candidate(clause.start(w), clause.end(w), country, Rule.CATALOGUE_ADJECTIVE));
            found = true;
        }
        return found;
    }

    private static boolean isJoined(ClauseText clause, int word) {
        return clause.after(word) == Gap.HYPHEN && clause.start(word + 1) - clause.end(word) == 1;
    }
}
