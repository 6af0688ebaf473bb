package io.communique.enrich.text;

import java.text.Normalizer;

/**
 * Letters that count as equal in names: without case and diacritics, with one kind of apostrophe, hyphen and space, and
 * simplified for traditional Chinese.
 * Each character becomes one character, so that offsets stay.
 */
public final class Folding {

    private static final int TABLE_SIZE = 0x2500;
    private static final char ARABIC_ZERO = '\u0660';
    /** Of each char the folded one, with its kind in the upper half. */
    private static final int[] TABLE = table();

    private Folding() {}

    public static char fold(char c) {
        return (char) foldedWithKind(c);
    }

    /** The folded char in the lower half, its kind as {@link Letters#kind} has it in the upper. */
    static int foldedWithKind(char c) {
        return c < TABLE_SIZE ? TABLE[c] : withKind(TraditionalCharacters.simplified(Character.toLowerCase(c)));
    }

    private static int withKind(char folded) {
        return Letters.kind(folded) | folded;
    }

    public static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private static int[] table() {
        int[] table = new int[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            char base = c;
            if ((c >= 0xC0 && c < 0x250) || (c >= 0x1E00 && c < 0x1F00)) {
                base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                        .charAt(0);
            }
            table[c] = withKind(special(Character.toLowerCase(base)));
        }
        return table;
    }

    private static char special(char c) {
        if (c >= ARABIC_ZERO && c <= ARABIC_ZERO + 9) {
            return (char) (c - ARABIC_ZERO + '0');
        }
        return switch (c) {
            case '\u2019', '\u2018', '\u02BC', '\u02BB', '\u02BE', '\u02BF', '`', '\u00B4' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
            case '\u00A0', '\u2007', '\u2009', '\u202F', '\t', '\n', '\r' -> ' ';
            case '\u0451' -> '\u0435'; // Cyrillic io
            case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627'; // Arabic alef with a sign
            case '\u0131' -> 'i';
            case '\u0142' -> 'l';
            case '\u00F8' -> 'o';
            case '\u0111' -> 'd';
            default -> c;
        };
    }
}
