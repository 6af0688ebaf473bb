package io.communique.enrich.reference;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.mention.Candidate;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.WordLists;
import java.util.List;
import java.util.Set;

/** The date behind the noun of a statement: "of 3 May 2021", "от 3 мая 2021 года", "adopted yesterday". */
final class StatementDates {

    private static final int MOST_LINKS = 3;
    private static final int MOST_WORDS = 5;

    private final Set<String> links = WordLists.words(StatementDates.class, "date-links.txt");

    /** The char behind the date, or behind the noun if no date follows it. */
    int endBehind(ClauseText clause, int noun, List<Candidate> names) {
        int word = noun + 1;
        while (word < clause.count() && word - noun <= MOST_LINKS && links.contains(clause.word(word))) {
            word++;
        }
        if (word >= clause.count() || word == noun + 1 || clause.start(word) - clause.end(word - 1) != 1) {
            return clause.end(noun);
        }
        for (Candidate name : names) {
            if (name.type() == EntityType.DATE && name.start() == clause.start(word)) {
                return name.end();
            }
        }
        // a date in a language whose months are not known: a day, up to three words, and a year
        for (int w = word + 1; clause.isNumber(word) && w < clause.count() && w < word + MOST_WORDS; w++) {
            if (clause.isNumber(w) && clause.end(w) - clause.start(w) == 4) {
                return clause.end(w);
            }
        }
        return clause.end(noun);
    }
}
