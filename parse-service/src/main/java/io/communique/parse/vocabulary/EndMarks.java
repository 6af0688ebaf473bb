package io.communique.parse.vocabulary;

import java.util.Locale;
import java.util.Set;

/** Marks without a letter, or a word for the end between such marks: "###", "* * *", "-30-", "– Fin –". */
public final class EndMarks {

    private static final Set<String> WORDS = Vocabulary.words(EndMarks.class, "end-words.txt");

    private static final int LONGEST = 20;

    private EndMarks() {}

    /** True if the text is an end mark, or a word for the end alone that is set apart by capitals: "ENDS", "Ends". */
    public static boolean isWord(String text) {
        boolean word = text.length() > 2
                && text.length() <= LONGEST
                && Character.isUpperCase(text.charAt(0))
                && WORDS.contains(text.toLowerCase(Locale.ROOT));
        return word || is(text);
    }

    /** True if the text is nothing but an end mark. */
    public static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        int start = 0;
        int end = text.length();
        boolean mark = false;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            mark |= text.charAt(start) == '#' || text.charAt(start) == '*';
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        boolean enclosed = start > 0 && end < text.length();
        return start == end
                ? mark
                : enclosed && WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
