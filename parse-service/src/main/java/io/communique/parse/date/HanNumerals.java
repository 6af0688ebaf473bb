package io.communique.parse.date;

/** Days in Chinese numerals, as closing formulas print them: {@code 二〇二四年六月十三日}. */
public final class HanNumerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    private HanNumerals() {}

    /** The text with the numbers before 年, 月 and 日 in figures; the text itself if it has no such year. */
    public static String inFigures(String text) {
        int year = text.indexOf('年');
        if (year < 4 || digit(text.charAt(year - 1)) < 0) {
            return text;
        }
        StringBuilder figures = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && (digit(text.charAt(end)) >= 0 || text.charAt(end) == '十')) {
                end++;
            }
            boolean marked = end > i && end < text.length() && "年月日".indexOf(text.charAt(end)) >= 0;
            figures.append(marked ? number(text.substring(i, end)) : text.substring(i, Math.max(end, i + 1)));
            i = Math.max(end, i + 1);
        }
        return figures.toString();
    }

    private static String number(String numerals) {
        int ten = numerals.indexOf('十');
        StringBuilder number = new StringBuilder();
        if (ten < 0) {
            numerals.chars().forEach(c -> number.append(digit((char) c)));
            return number.toString();
        }
        int tens = ten == 0 ? 1 : digit(numerals.charAt(0));
        int ones = ten + 1 == numerals.length() ? 0 : digit(numerals.charAt(ten + 1));
        return number.append(10 * tens + ones).toString();
    }

    private static int digit(char c) {
        return c == '○' || c == '零' ? 0 : DIGITS.indexOf(c);
    }
}
