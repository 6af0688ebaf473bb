package io.communique.parse.clean;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Lines that are navigation wherever they stand: the words of menus, share bars and contacts, telephone numbers, bare
 * addresses, language switches, rules of dashes.
 */
final class ChromeLine {

    private static final int LONGEST = 100;

    private static final FoldedLines WORDS = FoldedLines.read(ChromeLine.class, "chrome-words.txt");

    private static final Pattern LANGUAGE_SWITCH = Pattern.compile("[•|\\s]*(?:[a-z]{2}-[A-Z]{2}\\d*[•|,/\\s]*)+");
    /** "Resolution 780 (1992)" ends with a year. */
    private static final Pattern TELEPHONE =
            Pattern.compile("(?!.*\\((?:19|20)\\d\\d\\)$)(?:\\p{L}{0,10}[.:]?\\s?)?\\+?\\(?\\d[\\d\\s()/.-]{6,20}");

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://\\S+|www\\.\\S+|\\S+@[\\w-]+(?:\\.[\\w-]+)+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}*#]+");
    private static final Pattern COUNT = Pattern.compile("[\\d\\s/()]+");

    private ChromeLine() {}

    static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        if (WORDS.has(text)) {
            return true;
        }
        boolean letter = false;
        boolean digit = false;
        boolean dash = false;
        boolean at = false;
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) { // most lines fit none of the patterns by what they lack
            char c = text.charAt(i);
            letter |= Character.isLetter(c);
            digit |= Character.isDigit(c);
            dash |= c == '-';
            at |= c == '@' || c == '.';
            blank |= c == ' ';
        }
        return (!letter && MARKS.matcher(text).matches())
                || (dash && LANGUAGE_SWITCH.matcher(text).matches())
                || (digit && TELEPHONE.matcher(text).matches() && !isOfYears(text) && !Dateline.isDateOnly(text))
                || (at && !blank && ADDRESS.matcher(text).matches());
    }

    /** "Session 2019/2020", "Budget 2020-21" */
    private static boolean isOfYears(String text) {
        int i = 0;
        boolean year = false;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && Character.isDigit(text.charAt(i))) {
                i++;
            }
            boolean whole = i - start == 4 && (text.startsWith("19", start) || text.startsWith("20", start));
            boolean rest = i - start == 2 && year && "-–/".indexOf(text.charAt(start - 1)) >= 0;
            if (i > start && !whole && !rest) {
                return false;
            }
            year = whole || (year && i == start);
            i += i == start ? 1 : 0;
        }
        return true;
    }

    /** In lower case, without bullets, colons, arrows and counters around it. */
    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        int end = lower.length();
        while (start < end && !Character.isLetter(lower.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(lower.charAt(end - 1))) {
            end--;
        }
        String word = lower.substring(start, end);
        return word.isEmpty() && COUNT.matcher(text).matches() ? lower : word;
    }
}
