package io.communique.parse.structure;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;

/** How the end of a statement begins: adoption, signature, end marks. */
final class Closings {

    private static final List<String> STARTS = Vocabulary.entries(Closings.class, "closings.txt");

    private Closings() {}

    /** A speaker may begin a long sentence like a signature: "On behalf of". */
    private static final int LONGEST = 400;

    static boolean opens(String text) {
        if (isEndMark(text)) {
            return true;
        }
        if (text.length() > LONGEST) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return STARTS.stream().anyMatch(lower::startsWith);
    }

    /** Marks without a letter: "###", "* * *". */
    private static boolean isEndMark(String text) {
        return text.length() <= 20
                && text.codePoints().noneMatch(Character::isLetterOrDigit)
                && text.matches(".*[#*].*");
    }
}
