package io.communique.enrich.text;

/** What kind a char is: {@link Character}'s answers, from a table for the scripts of most texts. */
public final class Letters {

    private static final int TABLE_SIZE = 0x700;
    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int UPPER = 4;
    private static final int LOWER = 8;
    private static final int MARK = 16;
    private static final int IDEOGRAPH = 32;
    private static final byte[] TABLE = table();

    private Letters() {}

    public static boolean isLetter(char c) {
        return is(c, LETTER);
    }

    public static boolean isLetterOrDigit(char c) {
        return is(c, LETTER | DIGIT);
    }

    public static boolean isUpperCase(char c) {
        return is(c, UPPER);
    }

    public static boolean isLowerCase(char c) {
        return is(c, LOWER);
    }

    /** True for letters, digits, and the vowel signs and accents that stand on letters. */
    static boolean isInWord(char c) {
        return is(c, LETTER | DIGIT | MARK);
    }

    /** True if a name may end and another start between two chars: at the ends of words, and around ideographs. */
    public static boolean isBoundary(char before, char after) {
        int kind = kind(before);
        int next = kind(after);
        boolean within = (kind & (LETTER | DIGIT)) != 0 && (next & (LETTER | DIGIT)) != 0;
        return !within || ((kind | next) & IDEOGRAPH) != 0;
    }

    private static boolean is(char c, int kinds) {
        return (kind(c) & kinds) != 0;
    }

    private static int kind(char c) {
        return c < TABLE_SIZE ? TABLE[c] : kindOf(c);
    }

    private static byte[] table() {
        byte[] table = new byte[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = (byte) kindOf(c);
        }
        return table;
    }

    private static int kindOf(char c) {
        return (Character.isLetter(c) ? LETTER : 0)
                | (Character.isDigit(c) ? DIGIT : 0)
                | (Character.isUpperCase(c) ? UPPER : 0)
                | (Character.isLowerCase(c) ? LOWER : 0)
                | (Character.getType(c) == Character.NON_SPACING_MARK ? MARK : 0)
                | (Character.isIdeographic(c) ? IDEOGRAPH : 0);
    }
}
