package io.communique.enrich.text;

import org.jspecify.annotations.Nullable;

/** What kind a char is: {@link Character}'s answers, kept for each 256 chars that a text has. */
public final class Letters {

    private static final int PAGE = 256;
    private static final int LETTER = 1 << 16;
    private static final int DIGIT = 1 << 17;
    private static final int UPPER = 1 << 18;
    private static final int LOWER = 1 << 19;
    private static final int MARK = 1 << 20;
    private static final int IDEOGRAPH = 1 << 21;
    /** Runs on with the letters and digits beside it, as ideographs do not. */
    private static final int RUNNING = 1 << 22;

    private static final int ARABIC = 1 << 23;
    /** Filled when needed; threads may race for a page, which is the same from each. */
    private static final int[] @Nullable [] PAGES = new int[PAGE][];

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

    static boolean isLetterOrDigit(int kind) {
        return (kind & (LETTER | DIGIT)) != 0;
    }

    static boolean isIdeograph(int kind) {
        return (kind & IDEOGRAPH) != 0;
    }

    /** True for letters but ideographs, digits, and the vowel signs and accents that stand on letters. */
    static boolean isInWord(int kind) {
        return (kind & (RUNNING | MARK)) != 0;
    }

    /** True if a name may end and another start between two chars: at the ends of words, and around ideographs. */
    public static boolean isBoundary(char before, char after) {
        return boundary(kind(before), kind(after)) != 0;
    }

    /** The same of two chars' kinds: 1 for a boundary, 0 for none. */
    static long boundary(int before, int after) {
        return (before & after & RUNNING) == 0 ? 1 : 0;
    }

    /** True if the kinds of a text's chars, taken together, have that of Arabic letters. */
    static boolean hasArabic(int kinds) {
        return (kinds & ARABIC) != 0;
    }

    /** True for the letters of Arabic and the vowel signs that stand on them. */
    public static boolean isArabic(char c) {
        return c >= '\u0621' && c <= '\u065F';
    }

    private static boolean is(char c, int kinds) {
        return (kind(c) & kinds) != 0;
    }

    /** The kind's bits, none of them for a char that no word has; all in the upper half. */
    static int kind(char c) {
        int[] page = PAGES[c / PAGE];
        return (page == null ? page(c / PAGE) : page)[c % PAGE];
    }

    private static int[] page(int number) {
        int[] page = new int[PAGE];
        for (int i = 0; i < PAGE; i++) {
            page[i] = kindOf((char) (number * PAGE + i));
        }
        PAGES[number] = page;
        return page;
    }

    private static int kindOf(char c) {
        boolean ideograph = Character.isIdeographic(c);
        return (Character.isLetter(c) ? LETTER : 0)
                | (Character.isDigit(c) ? DIGIT : 0)
                | (Character.isUpperCase(c) ? UPPER : 0)
                | (Character.isLowerCase(c) ? LOWER : 0)
                | (Character.getType(c) == Character.NON_SPACING_MARK ? MARK : 0)
                | (ideograph ? IDEOGRAPH : 0)
                | (Character.isLetterOrDigit(c) && !ideograph ? RUNNING : 0)
                | (isArabic(c) ? ARABIC : 0);
    }
}
