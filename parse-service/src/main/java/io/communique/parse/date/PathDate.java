package io.communique.parse.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The day in an address or a file's name: {@code /2021/03/05/}, {@code 2021-03-05-on-the-bridge}, {@code 20210305_x},
 * {@code /05-03-2021}. A number that only begins like a date is none.
 */
public final class PathDate {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    private PathDate() {}

    /** @return the first whole date in the path, absent if there is none */
    public static @Nullable LocalDate in(String path) {
        int i = 0;
        while (i < path.length()) {
            if (!isDigit(path, i)) {
                i++;
                continue;
            }
            int end = end(path, i);
            LocalDate date = date(path, i, end);
            if (date != null) {
                return date;
            }
            i = end;
        }
        return null;
    }

    /** @return the month in a path that names no day: {@code /2021/03/}, absent if there is none */
    public static @Nullable YearMonth month(String path) {
        for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
            int end = end(path, i + 1);
            int month = end - i == 5 ? next(path, end) : -1;
            int last = month < 0 ? -1 : end(path, month);
            int number = last - month == 2 ? number(path, month, last) : -1;
            int year = number < 0 ? -1 : number(path, i + 1, end);
            if (number >= 1 && number <= 12 && year >= FIRST_YEAR && year <= LAST_YEAR && isEnd(path, last)) {
                return YearMonth.of(year, number);
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(String path, int start, int end) {
        if (start > 0 && Character.isLetter(path.charAt(start - 1)) && end - start != 8) {
            return null;
        }
        int length = end - start;
        if (length == 8) {
            return date(
                    number(path, start, start + 4), number(path, start + 4, start + 6), number(path, start + 6, end));
        }
        if (length == 4) {
            int month = next(path, end);
            int day = month < 0 ? -1 : next(path, end(path, month));
            boolean same = day >= 0 && path.charAt(end) == path.charAt(day - 1);
            return same && isEnd(path, end(path, day))
                    ? date(
                            number(path, start, end),
                            number(path, month, end(path, month)),
                            number(path, day, end(path, day)))
                    : null;
        }
        if (length == 2) {
            int month = next(path, end);
            int year = month < 0 ? -1 : end(path, month) + 1;
            boolean whole = year >= 0 && end(path, year) == year + 4 && path.charAt(year - 1) == path.charAt(end);
            return whole && end(path, month) - month == 2
                    ? date(number(path, year, year + 4), number(path, month, month + 2), number(path, start, end))
                    : null;
        }
        return null;
    }

    /** Where the next number of one or two digits begins, behind one mark. */
    private static int next(String path, int end) {
        boolean marked = end < path.length() && "/-_.".indexOf(path.charAt(end)) >= 0 && isDigit(path, end + 1);
        int to = marked ? end(path, end + 1) : end;
        return marked && to - end <= 3 ? end + 1 : -1;
    }

    private static boolean isEnd(String path, int end) {
        return end == path.length() || !Character.isLetterOrDigit(path.charAt(end)) || path.charAt(end) == 'T';
    }

    private static boolean isDigit(String path, int index) {
        return index < path.length() && path.charAt(index) >= '0' && path.charAt(index) <= '9';
    }

    private static int end(String path, int start) {
        int end = start;
        while (isDigit(path, end)) {
            end++;
        }
        return end;
    }

    private static int number(String path, int start, int end) {
        return Digits.value(path, start, end);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null; // the 31st of June
        }
    }
}
