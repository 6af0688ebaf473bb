package io.communique.parse.date;

import io.communique.parse.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds days that are written without the figures of a year: {@code on 3 March}, {@code March 3}, {@code 3 de marzo},
 * {@code 3月3日}, {@code the third day of March}. They are of the year that brings them nearest to a day that is known.
 */
public final class NearDates {

    /** Shorter words are Roman figures and articles. */
    private static final int SHORTEST_MONTH = 3;

    /** Words of a number: "vinte e três". */
    private static final int NUMBER_WORDS = 3;

    private static final int MOST_FILLERS = 4;

    private static final Map<String, Integer> NUMBERS = Vocabulary.rows(NearDates.class, "day-numbers.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Integer.valueOf(row.getLast())));

    private static final Set<String> FILLERS = Vocabulary.words(NearDates.class, "day-fillers.txt");
    private static final Set<String> JOINTS = Vocabulary.words(NearDates.class, "date-joints.txt");
    private static final Set<String> ORDINALS = Vocabulary.words(NearDates.class, "day-ordinals.txt");

    private final String text;
    private final @Nullable String language;
    private final LocalDate near;
    private final List<WrittenDate> found = new ArrayList<>(2);

    private NearDates(String text, @Nullable String language, LocalDate near) {
        this.text = text;
        this.language = language;
        this.near = near;
    }

    /** @param near a day that the text is likely to be close to, as that of its publication */
    public static List<WrittenDate> find(String text, @Nullable String language, LocalDate near) {
        NearDates dates = new NearDates(text, language, near);
        dates.scan();
        return dates.found;
    }

    private void scan() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '月') {
                eastAsian(i);
            }
            if (!Character.isLetter(c)) {
                i++;
                continue;
            }
            int end = endOfWord(i);
            if (end - i >= SHORTEST_MONTH && !Character.isIdeographic(c)) {
                Month month = MonthNames.of(text, i, end, language);
                if (month != null) {
                    beside(i, end, month);
                }
            }
            i = Character.isIdeographic(c) ? i + 1 : end;
        }
    }

    private void eastAsian(int mark) {
        int from = Digits.startOfRun(text, mark);
        int to = Digits.endOfRun(text, mark + 1);
        boolean day = to < text.length() && (text.charAt(to) == '日' || text.charAt(to) == '号');
        int month = Digits.value(text, from, mark);
        if (day && mark - from <= 2 && month >= 1 && month <= 12 && (from == 0 || text.charAt(from - 1) != '年')) {
            add(from, to + 1, Digits.value(text, mark + 1, to), Month.of(month));
        }
    }

    private void beside(int start, int end, Month month) {
        int behind = skipSpaces(end);
        int to = Digits.endOfRun(text, behind);
        if (to - behind == 4) { // a year: the whole date is another reader's
            return;
        }
        int before = dayEnd(start);
        int from = Digits.startOfRun(text, before);
        if (before > 0 && from < before && before - from <= 2 && !isPartOfNumber(from)) {
            add(from, end, Digits.value(text, from, before), month);
        } else if (Character.isUpperCase(text.charAt(start)) // "may 2" is no day
                && to > behind
                && to - behind <= 2
                && behind > end
                && !continues(to)) {
            add(start, to, Digits.value(text, behind, to), month);
        } else {
            inWords(start, end, month);
        }
    }

    /** Behind the figures of the day before a month's name, or -1. */
    private int dayEnd(int monthStart) {
        int i = skipBack(monthStart);
        if (Digits.at(text, i - 1)) {
            return i;
        }
        for (int words = 0; words < 2; words++) {
            int start = startOfWord(i);
            String word = text.substring(start, i).toLowerCase(Locale.ROOT);
            boolean attached = Digits.at(text, start - 1) && ORDINALS.contains(word);
            if (start == i || !(attached || JOINTS.contains(word))) {
                return -1;
            }
            i = attached ? start : skipBack(start);
            if (Digits.at(text, i - 1)) {
                return i;
            }
        }
        return -1;
    }

    /** The longest number, in words, before the fillers before the month. */
    private void inWords(int monthStart, int end, Month month) {
        int left = MOST_FILLERS + NUMBER_WORDS;
        int to = endOfWordBefore(monthStart);
        while (left > 0 && FILLERS.contains(wordBefore(to))) {
            to = endOfWordBefore(startOfWord(to));
            left--;
        }
        String number = "";
        Integer day = null;
        int start = to;
        for (int words = 0; words < Math.min(NUMBER_WORDS, left); words++) {
            String word = wordBefore(to);
            if (word.isEmpty()) {
                break;
            }
            number = number.isEmpty() ? word : word + " " + number;
            int from = startOfWord(to);
            Integer longer = NUMBERS.get(number);
            day = longer == null ? day : longer;
            start = longer == null ? start : from;
            to = endOfWordBefore(from);
        }
        if (day != null) {
            add(start, end, day, month);
        }
    }

    private int endOfWordBefore(int index) {
        int end = index;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '-')) {
            end--;
        }
        return end;
    }

    private String wordBefore(int end) {
        return text.substring(startOfWord(end), end).toLowerCase(Locale.ROOT);
    }

    private void add(int start, int end, int day, Month month) {
        LocalDate nearest = null;
        for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
            if (day >= 1 && day <= month.length(Year.isLeap(year))) {
                LocalDate date = LocalDate.of(year, month, day);
                nearest = nearest == null || distance(date) < distance(nearest) ? date : nearest;
            }
        }
        if (nearest != null) {
            found.add(new WrittenDate(start, end, nearest, null, null));
        }
    }

    private long distance(LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(date, near));
    }

    /** Of a number with a mark: 1.3, 12:30, 50 %. */
    private boolean continues(int end) {
        int i = skipSpaces(end);
        return i < text.length()
                && (text.charAt(i) == '%'
                        || text.charAt(i) == ':'
                        || (i == end && Character.isLetter(text.charAt(i)) && !isOrdinal(i)));
    }

    private boolean isOrdinal(int start) {
        return ORDINALS.contains(text.substring(start, endOfWord(start)).toLowerCase(Locale.ROOT));
    }

    private boolean isPartOfNumber(int start) {
        return start > 1 && Digits.at(text, start - 2) && ".,/:".indexOf(text.charAt(start - 1)) >= 0;
    }

    private int skipSpaces(int index) {
        int i = index;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }

    private int skipBack(int index) {
        int i = index;
        while (i > 0 && index - i < 3 && " \u00a0.ºª°".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private int startOfWord(int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end))
                        || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
            end++;
        }
        return end;
    }
}
