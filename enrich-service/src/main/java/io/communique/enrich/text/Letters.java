package io.communique.enrich.text;

import org.jspecify.annotations.Nullable;

/** What kind a char is: {@link Character}'s answers, kept for each 256 chars that a text has. */
public final class Letters {

    private static final int PAGE = 256;
    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int UPPER = 4;
    private static final int LOWER = 8;
    private static final int MARK = 16;
    private static final int IDEOGRAPH = 32;
    /** Filled when needed; threads may race for a page, which is the same from each. */
    private static final byte[] @Nullable [] PAGES = new byte[PAGE][];

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

    /** True for the characters of Chinese, which has no spaces between words. */
    public static boolean isIdeograph(char c) {
        return is(c, IDEOGRAPH);
    }

    /** True for letters but ideographs, digits, and the vowel signs and accents that stand on letters. */
    static boolean isInWord(char c) {
        int kind = kind(c);
        return (kind & (LETTER | DIGIT | MARK)) != 0 && (kind & IDEOGRAPH) == 0;
    }

    /** True if a name may end and another start between two chars: at the ends of words, and around ideographs. */
    public static boolean isBoundary(char before, char after) {
        return isBoundaryOf(kind(before), kind(after));
    }

    /** The same of two chars' kinds. */
    static boolean isBoundaryOf(int before, int after) {
        boolean within = (before & (LETTER | DIGIT)) != 0 && (after & (LETTER | DIGIT)) != 0;
        return !within || ((before | after) & IDEOGRAPH) != 0;
    }

    /** True for the letters of Arabic and the vowel signs that stand on them. */
    public static boolean isArabic(char c) {
        return c >= '\u0621' && c <= '\u065F';
    }

    private static boolean is(char c, int kinds) {
        return (kind(c) & kinds) != 0;
    }

    /** The kind's bits, none of them for a char that no word has. */
    static int kind(char c) {
        byte[] page = PAGES[c / PAGE];
        return (page == null ? page(c / PAGE) : page)[c % PAGE];
    }

    private static byte[] page(int number) {
        byte[] page = new byte[PAGE];
        for (int i = 0; i < PAGE; i++) {
            page[i] = (byte) kindOf((char) (number * PAGE + i));
        }
        PAGES[number] = page;
        return page;
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
