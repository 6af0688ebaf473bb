package io.communique.parse.date;

import io.communique.parse.vocabulary.Vocabulary;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A time of day in a text: {@code 20:57}, {@code 8:57 p.m.}, {@code 20h57}, {@code 20.57 Uhr}, {@code 下午8点57分}.
 *
 * @param start of its first digit, or of the half of the day before it
 * @param offset if a zone is printed behind it
 */
record Clock(int start, int end, LocalTime time, @Nullable ZoneOffset offset) {

    private static final int NOON = 12;

    /** More than this does not stand between a date and its time. */
    private static final int MOST_MARKS = 5;

    private static final Set<String> WORDS = Vocabulary.words(Clock.class, "clock-words.txt");
    private static final Map<String, Integer> HALVES = Vocabulary.rows(Clock.class, "day-halves.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Integer.valueOf(row.getLast())));

    /** The time that stands at the index or behind a few marks and words like "at". */
    static @Nullable Clock at(String text, int index) {
        int i = marks(text, index);
        int half = -1;
        int start = i;
        for (int words = 0; words < 2 && i < text.length() && !Digits.at(text, i); words++) {
            int end = endOfLetters(text, i);
            if (end == i) {
                return null;
            }
            String word = text.substring(i, end).toLowerCase(Locale.ROOT);
            Integer known = HALVES.get(word);
            if (known != null) {
                half = known;
            } else if (!WORDS.contains(word)) {
                return null;
            }
            end += end < text.length() && text.charAt(end) == '.' ? 1 : 0;
            start = known != null ? i : marks(text, end);
            i = marks(text, end);
        }
        return Digits.at(text, i) ? digits(text, start, i, half) : null;
    }

    /** The time right before the index, a few marks between. */
    static @Nullable Clock before(String text, int index) {
        int from = Math.max(0, index - 24);
        for (int i = from; i < index; i++) {
            if (Digits.at(text, i) && !Digits.at(text, i - 1) && !joins(text, i - 1)) {
                Clock clock = digits(text, i, i, -1);
                if (clock != null && clock.end() <= index && marks(text, clock.end()) >= index) {
                    return clock;
                }
            }
        }
        return null;
    }

    private static boolean joins(String text, int index) {
        return index >= 0 && ":.-/".indexOf(text.charAt(index)) >= 0;
    }

    private static @Nullable Clock digits(String text, int start, int i, int halfBefore) {
        int hourEnd = Digits.endOfRun(text, i);
        int hour = Digits.value(text, i, hourEnd);
        if (hourEnd - i > 2 || hourEnd >= text.length()) {
            return null;
        }
        int minuteStart = hourEnd;
        char mark = text.charAt(hourEnd);
        boolean dotted = mark == '.';
        if (mark == ' ' && hourEnd + 1 < text.length()) {
            minuteStart++;
            mark = text.charAt(minuteStart);
        }
        if (":hH.時时点點시：".indexOf(mark) < 0) {
            return null;
        }
        minuteStart++;
        minuteStart += minuteStart < text.length() && text.charAt(minuteStart) == ' ' && mark != '.' ? 1 : 0;
        int end = Digits.endOfRun(text, minuteStart);
        if (end - minuteStart != 2) {
            return null;
        }
        int minute = Digits.value(text, minuteStart, end);
        if (dotted && (end < text.length() && ".:/-".indexOf(text.charAt(end)) >= 0 && Digits.at(text, end + 1))) {
            return null; // a date or the number of a version
        }
        if (end < text.length() && ":：".indexOf(text.charAt(end)) >= 0 && Digits.endOfRun(text, end + 1) == end + 3) {
            end += 3;
            end = end < text.length() && text.charAt(end) == '.' && Digits.at(text, end + 1)
                    ? Digits.endOfRun(text, end + 1)
                    : end;
        } else if (end < text.length() && "分분".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        Half half = half(text, end);
        int noon = half == null ? halfBefore : half.value();
        if (noon >= 0 && hour <= NOON) {
            hour = hour % NOON + noon;
        }
        if (hour >= 24 || minute >= 60) {
            return null;
        }
        int last = half == null ? end : half.end();
        ZoneMark zone = ZoneMark.at(text, last);
        LocalTime time = LocalTime.of(hour, minute);
        return zone == null ? new Clock(start, last, time, null) : new Clock(start, zone.end(), time, zone.offset());
    }

    private record Half(int value, int end) {}

    /** {@code p.m.}, {@code PM}. */
    private static @Nullable Half half(String text, int index) {
        int i = index < text.length() && isSpace(text.charAt(index)) ? index + 1 : index;
        if (i >= text.length() || "aApP".indexOf(text.charAt(i)) < 0) {
            return null;
        }
        int value = "pP".indexOf(text.charAt(i)) >= 0 ? NOON : 0;
        int m = i + 1;
        m += m < text.length() && text.charAt(m) == '.' ? 1 : 0;
        m += m < text.length() && isSpace(text.charAt(m)) ? 1 : 0;
        if (m >= text.length() || "mM".indexOf(text.charAt(m)) < 0) {
            return null;
        }
        int end = m + 1;
        if (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            return null;
        }
        return new Half(value, end < text.length() && text.charAt(end) == '.' ? end + 1 : end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f';
    }

    private static int marks(String text, int index) {
        int i = index;
        while (i < text.length() && i - index < MOST_MARKS && isMark(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isMark(char c) {
        return Character.isWhitespace(c) || isSpace(c) || ",|·•–—-/(،@:T".indexOf(c) >= 0;
    }

    private static int endOfLetters(String text, int index) {
        int end = index;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end - index < 12) {
            end++;
        }
        return end;
    }
}
