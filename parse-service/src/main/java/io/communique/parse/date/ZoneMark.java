package io.communique.parse.date;

import io.communique.parse.vocabulary.Vocabulary;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The zone that is printed behind a time: {@code UTC}, {@code (CET)}, {@code GMT+8}, {@code +03:00}.
 *
 * @param end behind it
 */
record ZoneMark(int end, ZoneOffset offset) {

    private static final Map<String, ZoneOffset> ZONES = Vocabulary.rows(ZoneMark.class, "zones.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> ZoneOffset.of(row.getLast())));

    static @Nullable ZoneMark at(String text, int index) {
        int i = index;
        while (i < text.length() && i < index + 2 && (text.charAt(i) == ' ' || text.charAt(i) == '(')) {
            i++;
        }
        boolean bracket = i > index && text.charAt(i - 1) == '(';
        int end = i;
        while (end < text.length() && text.charAt(end) >= 'A' && text.charAt(end) <= 'Z') {
            end++;
        }
        ZoneOffset named = end == i || isLetterAt(text, end) ? null : ZONES.get(text.substring(i, end));
        boolean universal = ZoneOffset.UTC.equals(named);
        ZoneMark hours = (universal || end == i) ? hours(text, end) : null;
        ZoneMark mark = hours == null && named != null ? new ZoneMark(end, named) : hours;
        return mark != null && bracket && mark.end() < text.length() && text.charAt(mark.end()) == ')'
                ? new ZoneMark(mark.end() + 1, mark.offset())
                : mark;
    }

    private static boolean isLetterAt(String text, int index) {
        return index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }

    /** {@code +3}, {@code +03:00}, {@code -0500}. */
    private static @Nullable ZoneMark hours(String text, int index) {
        if (index >= text.length() || "+-".indexOf(text.charAt(index)) < 0) {
            return null;
        }
        int end = Digits.endOfRun(text, index + 1);
        int length = end - index - 1;
        int hours = Digits.value(text, index + 1, length == 4 ? end - 2 : end);
        int minutes = length == 4 ? Digits.value(text, end - 2, end) : 0;
        if (length < 3 && end < text.length() && text.charAt(end) == ':' && Digits.endOfRun(text, end + 1) == end + 3) {
            minutes = Digits.value(text, end + 1, end + 3);
            end += 3;
        }
        try {
            int sign = text.charAt(index) == '-' ? -1 : 1;
            boolean whole = hours >= 0 && minutes >= 0 && length > 0 && length != 3;
            return whole ? new ZoneMark(end, ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes)) : null;
        } catch (DateTimeException e) {
            return null; // no zone is so far off
        }
    }
}
