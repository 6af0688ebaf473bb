package io.communique.enrich.reference;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.WordLists;
import java.util.Set;

/** "Article 5 of" before the name of an instrument. */
final class InstrumentParts {

    private static final int MOST_LINKS = 3;
    private static final int MOST_NUMBERS = 6;
    private static final String ROMAN = "ivxlc";

    private final Set<String> parts = WordLists.words(InstrumentParts.class, "article-words.txt");
    private final Set<String> links = WordLists.words(InstrumentParts.class, "linking-words.txt");

    /** Where the part starts that belongs to the name at this char; the name's own start if none does. */
    int startBefore(ClauseText clause, int nameStart) {
        int word = clause.wordFrom(nameStart) - 1;
        int first = word;
        while (word >= 0 && first - word < MOST_LINKS && links.contains(clause.word(word))) {
            word--;
        }
        int lastNumber = word;
        while (word >= 0 && lastNumber - word < MOST_NUMBERS && (isNumber(clause, word) || isLink(clause, word))) {
            word--;
        }
        boolean part = word >= 0 && word < lastNumber && parts.contains(clause.word(word));
        return part && isNumber(clause, word + 1) ? clause.start(word) : nameStart;
    }

    private boolean isLink(ClauseText clause, int word) {
        return links.contains(clause.word(word));
    }

    private static boolean isNumber(ClauseText clause, int word) {
        if (clause.startsWithDigit(word)) {
            return true;
        }
        return clause.isCapital(word) && clause.word(word).chars().allMatch(c -> ROMAN.indexOf(c) >= 0);
    }
}
