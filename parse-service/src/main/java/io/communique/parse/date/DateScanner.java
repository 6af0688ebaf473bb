package io.communique.parse.date;

import io.communique.parse.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a text. It stops at each number that can be a year and reads the day and the month beside it, forwards
 * or backwards; the rest of the text costs a look at each character. One instance scans one text.
 */
final class DateScanner {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** Two digits from this on are of the last century. */
    private static final int LAST_CENTURY = 70;

    private static final Set<String> JOINTS = Vocabulary.words(DateScanner.class, "date-joints.txt");
    private static final Set<String> ORDINALS = Vocabulary.words(DateScanner.class, "day-ordinals.txt");
    private static final Set<String> BEHIND = Vocabulary.words(DateScanner.class, "year-words.txt");
    private static final Map<String, Integer> ERAS = Vocabulary.rows(DateScanner.class, "eras.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Integer.valueOf(row.getLast())));

    private final String text;
    private final boolean monthFirst;
    private final @Nullable String language;
    private final boolean shortYears;
    private final List<WrittenDate> found = new ArrayList<>(2);

    /** Behind the last date found. */
    private int floor;

    /** A day and a month, and where they stand. */
    private record DayOfMonth(int start, int end, int day, Month month) {}

    DateScanner(String text, boolean monthFirst, @Nullable String language, boolean shortYears) {
        this.text = text;
        this.monthFirst = monthFirst;
        this.language = language;
        this.shortYears = shortYears;
    }

    List<WrittenDate> scan() {
        int i = 0;
        while (i < text.length()) {
            if (!Digits.at(text, i)) {
                i++;
                continue;
            }
            int end = Digits.endOfRun(text, i);
            number(i, end);
            i = Math.max(end, floor);
        }
        return List.copyOf(found);
    }

    private void number(int start, int end) {
        int length = end - start;
        if (length == 4) {
            year(start, end, Digits.value(text, start, end));
        } else if ((length == 5 || length == 6) && end < text.length() && text.charAt(end) == ':') {
            year(start, start + 4, Digits.value(text, start, start + 4)); // the hour is run into it
        } else if (length <= 3 && end < text.length() && text.charAt(end) == '年') {
            era(start, end, Digits.value(text, start, end));
        } else if (length == 2 && shortYears) {
            shortYear(start, end);
        }
    }

    private void year(int start, int end, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return;
        }
        DayOfMonth day = before(start);
        if (day == null) {
            day = behind(start, end);
        }
        if (day != null && day.day() >= 1 && day.day() <= day.month().length(Year.isLeap(year))) {
            add(Math.min(start, day.start()), Math.max(end, day.end()), year, day);
        }
    }

    private void add(int start, int end, int year, DayOfMonth day) {
        Clock clock = Clock.at(text, behindYear(end));
        Clock before = clock == null ? Clock.before(text, start) : null;
        if (before != null && before.start() >= floor) {
            clock = before;
        }
        LocalDate date = LocalDate.of(year, day.month(), day.day()); // the 31st of June was refused
        int from = before == null ? start : before.start();
        int to = clock == null || before != null ? end : clock.end();
        found.add(
                clock == null
                        ? new WrittenDate(from, to, date, null, null)
                        : new WrittenDate(from, to, date, clock.time(), clock.offset()));
        floor = to;
    }

    /** Words like {@code года} may stand between the year and the time. */
    private int behindYear(int end) {
        int i = end;
        while (i < text.length() && (isSpace(text.charAt(i)) || text.charAt(i) == '.')) {
            i++;
        }
        int to = endOfWord(i);
        if (to > i && to - i < 6 && BEHIND.contains(fold(i, to))) {
            return at(to, '.') ? to + 1 : to;
        }
        return at(end, '.') ? end + 1 : end;
    }

    // the day and the month before the year

    private @Nullable DayOfMonth before(int year) {
        int i = skipBack(year);
        if (i <= floor || year - i > 4) {
            return null;
        }
        if (Digits.at(text, i - 1)) {
            return i == year ? null : numberBefore(i, text.substring(i, year).strip());
        }
        return wordBefore(i, 0);
    }

    private @Nullable DayOfMonth wordBefore(int end, int depth) {
        int start = startOfWord(end);
        if (start == end || start < floor) {
            return null;
        }
        Month month = MonthNames.of(text.substring(start, end), language);
        if (month != null) {
            return dayBefore(start, end, month, false);
        }
        String word = fold(start, end);
        if (ORDINALS.contains(word) && Digits.at(text, start - 1)) { // June 17th, 2020
            return monthBefore(start, end);
        }
        if (JOINTS.contains(word) && depth < 2) { // 17 de junio de 2020, 17 tháng 6 năm 2020
            int i = skipBack(start);
            return Digits.at(text, i - 1) ? monthBefore(i, i) : wordBefore(i, depth + 1);
        }
        return null;
    }

    /** The day before a month's name; two names of one month may stand side by side, as in Arabic. */
    private @Nullable DayOfMonth dayBefore(int monthStart, int monthEnd, Month month, boolean again) {
        int i = skipBack(monthStart);
        if (i > 0 && !Digits.at(text, i - 1)) {
            int start = startOfWord(i);
            Month other = start < i ? MonthNames.of(text.substring(start, i), language) : null;
            boolean ordinal = start < i && Digits.at(text, start - 1) && ORDINALS.contains(fold(start, i));
            boolean joint = start < i && JOINTS.contains(fold(start, i));
            if (other == month && !again) {
                return dayBefore(start, monthEnd, month, true);
            }
            if (ordinal) {
                i = start;
            } else if (joint) {
                i = skipBack(start);
                int before = startOfWord(i);
                i = before < i && Digits.at(text, before - 1) && ORDINALS.contains(fold(before, i)) ? before : i;
            } else {
                i = skipMarks(i);
            }
        }
        int start = Digits.startOfRun(text, i);
        int day = i - start > 2 ? -1 : Digits.value(text, start, i);
        int from = startOfRange(start);
        return day < 0 || start < floor || (from == start && isPartOfNumber(start))
                ? null
                : new DayOfMonth(from, monthEnd, day, month);
    }

    /** The last day of 16-17 June is the one that counts. */
    private int startOfRange(int start) {
        int mark = start - 1;
        int from = at(mark, '-') || at(mark, '–') ? Digits.startOfRun(text, mark) : start;
        boolean range = from < mark && mark - from <= 2 && from >= floor && !isPartOfNumber(from);
        return range ? from : start;
    }

    /** June 17, 2020; 17 tháng 6 năm 2020. */
    private @Nullable DayOfMonth monthBefore(int dayEnd, int end) {
        int dayStart = Digits.startOfRun(text, dayEnd);
        int day = dayEnd - dayStart > 2 ? -1 : Digits.value(text, dayStart, dayEnd);
        int i = skipBack(dayStart);
        int start = startOfWord(i);
        if (day < 0 || start == i || start < floor) {
            return null;
        }
        Month month = MonthNames.of(text.substring(start, i), language);
        if (month != null) {
            return new DayOfMonth(start, end, day, month);
        }
        if (fold(start, i).equals("tháng")) {
            int to = skipBack(start);
            int from = Digits.startOfRun(text, to);
            Month numbered = month(day);
            int before = to - from > 2 ? -1 : Digits.value(text, from, to);
            return numbered == null || before < 0 ? null : new DayOfMonth(from, end, before, numbered);
        }
        return null;
    }

    /** A number before the year: the month of 17.06.2020, or the day of June 17, 2020. */
    private @Nullable DayOfMonth numberBefore(int end, String mark) {
        int start = Digits.startOfRun(text, end);
        int second = end - start > 2 ? -1 : Digits.value(text, start, end);
        if (second < 0 || start < floor) {
            return null;
        }
        int to = skipBack(start);
        String other = text.substring(to, start).strip();
        if (Digits.at(text, to - 1) && other.equals(mark) && other.length() == 1) {
            int from = Digits.startOfRun(text, to);
            int first = to - from > 2 ? -1 : Digits.value(text, from, to);
            boolean marked = ".-/".indexOf(other.charAt(0)) >= 0;
            return first < 0 || from < floor || !marked || isPartOfNumber(from)
                    ? null
                    : numeric(from, end, first, second, other.charAt(0) != '.');
        }
        boolean comma = mark.isEmpty() || mark.equals(",") || mark.equals("،") || mark.equals("-") || mark.equals(".,");
        return comma ? monthBefore(end, end) : null;
    }

    private @Nullable DayOfMonth numeric(int start, int end, int first, int second, boolean eitherOrder) {
        boolean american = (monthFirst && eitherOrder) ? month(first) != null : month(second) == null;
        Month month = month(american ? first : second);
        return month == null ? null : new DayOfMonth(start, end, american ? second : first, month);
    }

    private void shortYear(int start, int end) {
        int to = start - 1;
        boolean marked = to > floor && (text.charAt(to) == '.' || text.charAt(to) == '/') && Digits.at(text, to - 1);
        boolean more = at(end, ':') || (at(end, '.') && Digits.at(text, end + 1)) || at(end, '/') || at(end, '%');
        DayOfMonth day = marked && !more ? numberBefore(to, text.substring(to, start)) : null;
        boolean full = day != null && day.end() - day.start() >= 4;
        if (day != null && full) {
            int year = Digits.value(text, start, end);
            int whole = year + (year < LAST_CENTURY ? 2000 : FIRST_YEAR);
            if (day.day() >= 1 && day.day() <= day.month().length(Year.isLeap(whole))) {
                add(day.start(), end, whole, day);
            }
        }
    }

    // the day and the month behind the year

    private @Nullable DayOfMonth behind(int start, int end) {
        if (isPartOfNumber(start) || end >= text.length()) {
            return null;
        }
        char mark = text.charAt(end);
        if (mark == '年' || mark == '년' || (mark == ' ' && (at(end + 1, '年') || at(end + 1, '년')))) {
            return eastAsian(mark == ' ' ? end + 2 : end + 1);
        }
        if (mark == '-' || mark == '/' || mark == '.' || mark == '‐') {
            int i = skipSpaces(end + 1);
            return Digits.at(text, i) ? numbersBehind(i, mark) : nameBehind(i);
        }
        int i = skipSpaces(end);
        int to = endOfWord(i);
        boolean joint = to > i && i > end && (BEHIND.contains(fold(i, to)) || JOINTS.contains(fold(i, to)));
        return i == end ? null : nameBehind(joint ? skipSpaces(at(to, '.') ? to + 1 : to) : i);
    }

    private @Nullable DayOfMonth numbersBehind(int start, char mark) {
        int end = Digits.endOfRun(text, start);
        int first = end - start > 2 ? -1 : Digits.value(text, start, end);
        int from = end < text.length() && text.charAt(end) == mark ? skipSpaces(end + 1) : -1;
        if (first < 0 || from < 0) {
            return first >= 0 ? nameBehindDay(start, end, first) : null; // 2020. gada 17. jūnijs
        }
        int to = Digits.endOfRun(text, from);
        int second = to - from > 2 ? -1 : Digits.value(text, from, to);
        Month month = month(first);
        if (second < 0) {
            return nameBehindDay(start, end, first);
        }
        return month != null
                ? new DayOfMonth(start, to, second, month)
                : swapped(start, to, first, second); // year, day, month: seldom, and then certain
    }

    private static @Nullable DayOfMonth swapped(int start, int end, int day, int number) {
        Month month = month(number);
        return month == null ? null : new DayOfMonth(start, end, day, month);
    }

    private @Nullable DayOfMonth nameBehindDay(int start, int end, int day) {
        int i = skipSpaces(at(end, '.') ? end + 1 : end);
        int to = endOfWord(i);
        Month month = to == i || i == end ? null : MonthNames.of(text.substring(i, to), language);
        return month == null ? null : new DayOfMonth(start, to, day, month);
    }

    /** 2020. június 17., 2020-Jun-17, 2020 m. birželio 17 d. */
    private @Nullable DayOfMonth nameBehind(int start) {
        if (Digits.at(text, start)) {
            int end = Digits.endOfRun(text, start);
            return end - start > 2 ? null : nameBehindDay(start, end, Digits.value(text, start, end));
        }
        int to = endOfWord(start);
        Month month = to == start ? null : MonthNames.of(text.substring(start, to), language);
        if (month == null) {
            boolean joint = to > start && BEHIND.contains(fold(start, to));
            return joint && Digits.at(text, skipSpaces(to)) ? nameBehind(skipSpaces(to)) : null;
        }
        int i = at(to, '.') ? to + 1 : to;
        i = at(i, '-') ? i + 1 : skipSpaces(i);
        int end = Digits.endOfRun(text, i);
        int day = end - i > 2 || i == to ? -1 : Digits.value(text, i, end);
        return day < 0 || at(end, ':') ? null : new DayOfMonth(start, end, day, month);
    }

    private @Nullable DayOfMonth eastAsian(int index) {
        int start = skipSpaces(index);
        int end = Digits.endOfRun(text, start);
        Month month = end - start > 2 ? null : month(Digits.value(text, start, end));
        int mark = skipSpaces(end);
        if (month == null || !(at(mark, '月') || at(mark, '월'))) {
            return null;
        }
        int from = skipSpaces(mark + 1);
        int to = Digits.endOfRun(text, from);
        int last = skipSpaces(to);
        int day = to - from > 2 ? -1 : Digits.value(text, from, to);
        return day >= 0 && (at(last, '日') || at(last, '일') || at(last, '号'))
                ? new DayOfMonth(start, last + 1, day, month)
                : null;
    }

    /** A year of an era is certain where the era is named: 令和2年6月17日, 民國109年6月17日. */
    private void era(int start, int end, int year) {
        Integer first = start >= 2 ? ERAS.get(text.substring(start - 2, start)) : null;
        DayOfMonth day = first == null || start - 2 < floor ? null : eastAsian(end + 1);
        int whole = first == null ? 0 : first + year - 1;
        if (day != null && day.day() >= 1 && day.day() <= day.month().length(Year.isLeap(whole))) {
            add(start - 2, day.end(), whole, day);
        }
    }

    // characters

    private boolean at(int index, char c) {
        return index >= 0 && index < text.length() && text.charAt(index) == c;
    }

    private String fold(int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** True if the digits from here are the tail of a longer number or of a range of dates in figures. */
    private boolean isPartOfNumber(int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        return (before == '/' || before == '.' || before == '-' || before == ',' || before == ':')
                && Digits.at(text, start - 2);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\n' || c == '\r' || c == '\t';
    }

    private int skipSpaces(int index) {
        int i = index;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Back over what stands between the parts of a date. */
    private int skipBack(int index) {
        int i = index;
        while (i > 0 && index - i < 4 && (isSpace(text.charAt(i - 1)) || ".,-/‐،".indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        return i;
    }

    private int skipMarks(int index) {
        int i = index;
        while (i > 0 && index - i < 3 && (isSpace(text.charAt(i - 1)) || "ºª°.".indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        return i;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetter(c)
                || c == '\''
                || c == '’'
                || (c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private int startOfWord(int end) {
        int start = end;
        while (start > 0 && end - start < 24 && isPartOfWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length() && end - start < 24 && isPartOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static @Nullable Month month(int number) {
        return number >= 1 && number <= 12 ? Month.of(number) : null;
    }
}
