package io.communique.parse.clean;

import java.util.Locale;

/** Writes the number of a list item in the formats that lists have. */
final class ListNumber {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    /** The Romans wrote no larger ones in this way. */
    private static final int LARGEST_ROMAN = 3_999;

    static final int LETTERS = 26;

    private ListNumber() {}

    /**
     * @param format as OOXML names it; one that is not known is written in figures
     * @param number from 1
     */
    static String written(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> letter('a', number);
            case "upperLetter" -> letter('A', number);
            case "russianLower" -> cyrillic('а', number);
            case "russianUpper" -> cyrillic('А', number);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            default -> Integer.toString(number);
        };
    }

    /** As Word does: after z comes aa, then bb. */
    private static String letter(char first, int number) {
        char letter = (char) (first + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat(1 + Math.min(7, (number - 1) / LETTERS));
    }

    /** Lists leave out the letters ё, й, ъ, ы and ь. */
    private static String cyrillic(char first, int number) {
        String letters = "абвгдежзиклмнопрстуфхцчшщэюя";
        if (number > letters.length()) {
            return Integer.toString(number);
        }
        return String.valueOf((char) (letters.charAt(number - 1) - 'а' + first));
    }

    static String roman(int number) {
        if (number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
