package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Acronyms of countries that mean other things too, beside the one country's name: "РК" in a text about Kazakhstan. */
final class CountryAcronymFinder implements MentionFinder {

    private final Map<String, WordMap<List<String>>> languages = new HashMap<>();

    CountryAcronymFinder() {
        for (String language : List.of("de", "es", "fr", "pt", "ru")) {
            WordMap<List<String>> acronyms = new WordMap<>();
            for (Line line : WordLists.lines(CountryAcronymFinder.class, "country-acronyms." + language + ".txt")) {
                if (line.fields().size() != 2) {
                    throw line.wrong("an acronym and countries expected");
                }
                acronyms.put(
                        Folding.fold(line.fields().getFirst()),
                        Line.names(line.fields().get(1)));
            }
            languages.put(language, acronyms);
        }
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        WordMap<List<String>> acronyms = statement.language() == null ? null : languages.get(statement.language());
        if (acronyms == null) {
            return;
        }
        Map<String, Thing> named = null;
        boolean found = false;
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (int w = 0; w < clause.count(); w++) {
                List<String> codes = clause.isCapital(w) ? acronyms.at(clause, w) : null;
                if (codes != null && hasCapitals(clause, w) && candidates.at(c, w) == null) {
                    named = named == null ? countries(statement, candidates) : named;
                    Thing country = oneOf(codes, named);
                    if (country != null) {
                        candidates.add(c, new Candidate(clause.start(w), clause.end(w), country, Rule.CATALOGUE));
                        found = true;
                    }
                }
            }
        }
        if (found) {
            candidates.settle(statement);
        }
    }

    /** True if no letter but the last is small: "РУз". */
    private static boolean hasCapitals(ClauseText clause, int word) {
        for (int i = clause.start(word); i < clause.end(word) - 1; i++) {
            if (!Character.isUpperCase(clause.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Thing> countries(StatementText statement, Candidates candidates) {
        Map<String, Thing> countries = new HashMap<>();
        for (int c = 0; c < statement.clauses().size(); c++) {
            for (Candidate candidate : candidates.resolved(c)) {
                String code = candidate.thing().country();
                if (candidate.type() == EntityType.COUNTRY && code != null) {
                    countries.put(code, candidate.thing());
                }
            }
        }
        return countries;
    }

    private static @Nullable Thing oneOf(List<String> codes, Map<String, Thing> named) {
        Thing country = null;
        for (String code : codes) {
            Thing other = named.get(code);
            if (other != null && country != null) {
                return null;
            }
            country = other == null ? country : other;
        }
        return country;
    }
}
