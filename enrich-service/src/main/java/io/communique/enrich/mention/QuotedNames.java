package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Letters;
import org.jspecify.annotations.Nullable;

/** Names in quotation marks behind the word that says what they name: "форум «Потсдамские встречи»". */
final class QuotedNames {

    private static final String OPENING = "«\"“„'‘";
    private static final String CLOSING = "»\"”“'’";
    private static final int LONGEST = 80;

    private QuotedNames() {}

    /**
     * The chars of a name, from the first to behind the last.
     *
     * @param markEnd behind the closing mark
     */
    record Span(int start, int end, int markEnd) {}

    /** The name in quotation marks that follows the word, with a capital or a digit; nothing where none does. */
    static @Nullable Span behind(ClauseText clause, int word) {
        String text = clause.text();
        int open = clause.end(word) + 1;
        if (open + 2 >= text.length() || !isSpace(text.charAt(open - 1))) {
            return null;
        }
        int mark = OPENING.indexOf(text.charAt(open));
        if (mark < 0) {
            return null;
        }
        int start = isSpace(text.charAt(open + 1)) ? open + 2 : open + 1;
        char first = text.charAt(start);
        int closing = text.indexOf(CLOSING.charAt(mark), start);
        int end = closing;
        if (end < 0 || end - start > LONGEST || !(Letters.isUpperCase(first) || Character.isDigit(first))) {
            return null;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end, closing + 1);
    }

    /** True for a mark that opens a quotation, or may. */
    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }
}
