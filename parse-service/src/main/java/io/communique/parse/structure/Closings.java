package io.communique.parse.structure;

import io.communique.parse.vocabulary.ClosingFormulas;

/** How the end of a statement begins: adoption, signature, end marks. */
final class Closings {

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
        return ClosingFormulas.begin(text);
    }

    /** Marks without a letter: "###", "* * *". */
    private static boolean isEndMark(String text) {
        return text.length() <= 20
                && text.codePoints().noneMatch(Character::isLetterOrDigit)
                && text.matches(".*[#*].*");
    }
}
