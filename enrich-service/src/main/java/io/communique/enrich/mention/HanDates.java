package io.communique.enrich.mention;

import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/** Dates of Chinese texts, which have no spaces: "2020年6月17日", "今年", "6月17日至18日". */
final class HanDates {

    private static final char YEAR = '\u5E74';
    private static final char MONTH = '\u6708';
    private static final char DAY = '\u65E5';
    private static final char NUMBER = '\u53F7';
    private static final char TO = '\u81F3';
    private static final char UNTIL = '\u5230';
    private static final char FIRST_HAN = '\u4E00';
    private static final char LAST_HAN = '\u9FFF';

    /** The first and the second half of a year. */
    private static final List<String> HALVES = List.of("\u4E0A\u534A" + YEAR, "\u4E0B\u534A" + YEAR);

    /** A day without a month, unless these stand behind it: "5日内", "3日游", "100日元". */
    private static final BitSet NO_DAY = HanText.neighbours("behind-day");

    /** Before a number of days these make it a span: "为期3日". */
    private static final BitSet SPANS = HanText.neighbours("before-days");

    private static final Set<String> PARTS_OF_DAY = Set.of("上午", "中午", "下午", "晚上", "凌晨");

    private static final char WILL = '\u5C06';
    private static final int WILL_BEFORE = 6;
    /** The unit of a word that names a date only with a day of the week behind it. */
    private static final char WEEKDAY_ALONE = 'W';

    /** Before a week these count it: "一周三次". */
    private static final BitSet COUNTS = HanText.neighbours("before-week");

    private static final String WEEKDAYS = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u65E5";

    private static final String YEAR_EDGES = "year-edges.zh.txt";

    /** The figures from one, and ten, as they are written in characters. */
    private static final String FIGURES = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";

    private static final int DAY_LENGTH = 10;
    private static final int AFTER_MONTH = 7;

    private static final char TWO = '两';
    /** Before a number, these leave it open: "近三年前", or go on from a longer one. */
    private static final BitSet NOT_BEFORE_AGO = HanText.neighbours("before-ago");
    /** Behind "two years before" these make another word of it: "一年前后", "两年前景". */
    private static final BitSet NOT_BEHIND_AGO = HanText.neighbours("behind-ago");

    private static final char TEN = '\u5341';

    /** A word that counts from the statement's date. */
    private record Relative(String word, char unit, int units) {}

    private final Map<String, Relative> relatives = new HashMap<>();
    private final HanText relativeWords;
    private final Set<String> edges = HanText.ofKind(YEAR_EDGES, "edge");
    private final HanText behindYears;
    private final Years years;

    HanDates(Years years) {
        this.years = years;
        Set<String> behind = new HashSet<>(edges);
        behind.addAll(HanText.ofKind(YEAR_EDGES, "other"));
        this.behindYears = new HanText(behind);
        for (Line line : WordLists.lines(HanDates.class, "date-words.zh.txt")) {
            List<String> fields = line.fields();
            if (fields.size() != 3 || fields.get(1).length() != 1) {
                throw line.wrong("word, unit and number expected");
            }
            relatives.put(
                    fields.getFirst(),
                    new Relative(fields.getFirst(), fields.get(1).charAt(0), Integer.parseInt(fields.get(2))));
        }
        relativeWords = new HanText(relatives.keySet());
    }

    /** True for the last character of "2025年底" and "年末". */
    static boolean isYearEnd(char c) {
        return c == '\u5E95' || c == '\u672B';
    }

    static boolean isHan(char c) {
        return c >= FIRST_HAN && c <= LAST_HAN;
    }

    /** A place in the text while a date is read. */
    private static final class Reader {

        private final char[] text;
        private final int end;
        private int at;

        Reader(char[] text, int at, int end) {
            this.text = text;
            this.at = at;
            this.end = end;
        }

        /** A number of so many digits at most, or one in characters; -1, at the same place, if there is none. */
        int number(int most) {
            int written = written();
            if (written > 0) {
                return written;
            }
            int start = at;
            int value = 0;
            while (at < end && isDigit(text[at]) && at - start < most) {
                value = value * 10 + text[at] - '0';
                at++;
            }
            if (at == start || (at < end && isDigit(text[at]))) {
                at = start;
                return -1;
            }
            return value;
        }

        /** "\u4E8C\u5341\u4E00", a number below a hundred in characters; 0, at the same place, if there is none. */
        private int written() {
            int tens = figure();
            if (!take(TEN)) {
                return tens;
            }
            return 10 * Math.max(1, tens) + figure();
        }

        private int figure() {
            int figure = at < end ? FIGURES.indexOf(text[at]) + 1 : 0;
            at += figure > 0 ? 1 : 0;
            return figure;
        }

        boolean take(char c) {
            if (at < end && text[at] == c) {
                at++;
                return true;
            }
            return false;
        }

        /** A number before this char; -1, at the same place, if it is not there. */
        int numberBefore(int most, char c) {
            int start = at;
            int value = number(most);
            if (value < 0 || !take(c)) {
                at = start;
                return -1;
            }
            return value;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The dates between two chars of the clause. */
    List<Candidate> find(ClauseText clause, int from, int to, @Nullable LocalDate near) {
        List<Candidate> found = new ArrayList<>();
        char[] text = clause.folded();
        String simplified = clause.simplified();
        int at = from;
        while (at < to) {
            char c = text[at];
            Candidate date = null;
            if (isDigit(c) && (at == 0 || !isDigit(text[at - 1]))) {
                date = numeric(clause, at, to, near);
                if (date == null && near != null) {
                    date = ago(clause, at, to, near);
                }
                if (date == null && near != null) {
                    date = bareDay(clause, at, to, near, dayOf(clause, found));
                }
            } else if (isHan(c) && near != null) {
                date = relative(clause, simplified, at, to, near);
                date = date == null ? ago(clause, at, to, near) : date;
                if (date == null && isFigure(c) && (at == 0 || !isFigure(text[at - 1]))) {
                    date = writtenDay(clause, at, to, near);
                }
            }
            if (date != null) {
                found.add(date);
                at = date.end();
            } else {
                at++;
            }
        }
        return found;
    }

    /** "两年前", "一个月前", "3天前". */
    private static @Nullable Candidate ago(ClauseText clause, int at, int to, LocalDate near) {
        char[] text = clause.folded();
        Reader reader = new Reader(text, at, to);
        if (at > 0 && (isFigure(text[at - 1]) || NOT_BEFORE_AGO.get(text[at - 1]))) {
            return null;
        }
        int count = reader.take(TWO) ? 2 : reader.number(2);
        if (count < 1) {
            return null;
        }
        boolean counted = reader.take('个');
        char unit;
        if (counted && reader.take(MONTH)) {
            unit = 'm';
        } else if (!counted && reader.take(YEAR)) {
            unit = 'y';
        } else if (!counted && reader.take('天')) {
            unit = 'd';
        } else {
            return null;
        }
        if (!reader.take('前') || (reader.at < to && NOT_BEHIND_AGO.get(text[reader.at]))) {
            return null;
        }
        String iso = IsoDates.period(unit, near, -count);
        return iso == null ? null : candidate(at, reader.at, iso, Rule.DATE_RELATIVE);
    }

    private static boolean isFigure(char c) {
        return c == TEN || FIGURES.indexOf(c) >= 0;
    }

    /** "十一月十五日". */
    private @Nullable Candidate writtenDay(ClauseText clause, int at, int to, LocalDate near) {
        Candidate date = numeric(clause, at, to, near);
        return date != null && clause.folded()[date.end() - 1] == DAY ? date : null;
    }

    /** The first day of the last date before that says its month. */
    private static @Nullable LocalDate dayOf(ClauseText clause, List<Candidate> dates) {
        for (Candidate date : dates.reversed()) {
            String iso = date.thing().name();
            int month = clause.text().indexOf(MONTH, date.start());
            boolean hasDay = iso.length() >= DAY_LENGTH && iso.charAt(AFTER_MONTH) == '-'; // not "2025-01/2025-04"
            if (hasDay && month >= 0 && month < date.end()) {
                return LocalDate.parse(iso.substring(0, DAY_LENGTH));
            }
        }
        return null;
    }

    /**
     * "26日", "14日至18日": the day of that number in the month of a date before it in the clause, else the one nearest to the
     * statement's own date; behind "will" the next one.
     */
    private static @Nullable Candidate bareDay(
            ClauseText clause, int start, int to, LocalDate near, @Nullable LocalDate before) {
        Reader reader = new Reader(clause.folded(), start, to);
        int day = reader.number(2);
        int first = reader.at;
        boolean written = day > 0 && (reader.take(DAY) || reader.take(NUMBER));
        int end = reader.at;
        if (day < 1
                || day > 31
                || (start > 0 && (SPANS.get(clause.folded()[start - 1]) || isJoined(clause.folded(), start)))) {
            return null;
        }
        if (reader.take(TO) || reader.take(UNTIL) || reader.take('-')) {
            int last = reader.numberBefore(2, DAY);
            last = last < 0 && clause.folded()[end - 1] == NUMBER ? reader.numberBefore(2, NUMBER) : last;
            if (last > 0 && isDay(clause.folded(), reader.at)) {
                LocalDate from = nearest(day, clause, start, near, before);
                LocalDate until = from == null ? null : withDay(last > day ? from : from.plusMonths(1), last);
                return until == null ? null : candidate(start, reader.at, from + "/" + until, Rule.DATE_NEAREST_YEAR);
            }
        }
        reader.at = end;
        written = written && (clause.folded()[end - 1] == DAY || isPartOfDay(clause.folded(), end));
        LocalDate date = written && end > first && isDay(clause.folded(), end)
                ? nearest(day, clause, start, near, before)
                : null;
        return date == null ? null : candidate(start, end, date.toString(), Rule.DATE_NEAREST_YEAR);
    }

    /** "8号上午", and not "8号线". */
    private static boolean isPartOfDay(char[] text, int end) {
        return end + 1 < text.length && PARTS_OF_DAY.contains(new String(text, end, 2));
    }

    private static boolean isDay(char[] text, int end) {
        return end >= text.length || !NO_DAY.get(text[end]);
    }

    /** A number that goes on from letters, a dash or a point. */
    private static boolean isJoined(char[] text, int start) {
        char before = text[start - 1];
        return before == '-' || before == '.' || before == '/' || (before < FIRST_HAN && Character.isLetter(before));
    }

    private static @Nullable LocalDate nearest(
            int day, ClauseText clause, int start, LocalDate near, @Nullable LocalDate before) {
        if (before != null) {
            return withDay(before, day);
        }
        boolean next = clause.text().lastIndexOf(WILL, start) >= Math.max(0, start - WILL_BEFORE);
        LocalDate best = null;
        for (int months = -1; months <= 1; months++) {
            LocalDate date = withDay(near.plusMonths(months), day);
            if (date != null
                    && !(next && date.isBefore(near))
                    && (best == null || distance(date, near) < distance(best, near))) {
                best = date;
            }
        }
        return best;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static @Nullable LocalDate withDay(LocalDate month, int day) {
        return day > month.lengthOfMonth() ? null : month.withDayOfMonth(day);
    }

    /** "上周五": the day of the week that the word names. */
    private static @Nullable Candidate onWeekday(
            ClauseText clause, int start, int at, int to, LocalDate near, int weeks) {
        int weekday = at < to ? WEEKDAYS.indexOf(clause.folded()[at]) : -1;
        char before = start == 0 ? ' ' : clause.folded()[start - 1];
        if (weekday < 0 || isDigit(before) || COUNTS.get(before)) {
            return null;
        }
        LocalDate monday = near.minusDays(near.getDayOfWeek().getValue() - 1L).plusWeeks(weeks);
        return candidate(start, at + 1, monday.plusDays(weekday).toString(), Rule.DATE_RELATIVE);
    }

    private @Nullable Candidate relative(ClauseText clause, String text, int at, int to, LocalDate near) {
        String word = relativeWords.at(text, at);
        Relative relative = word == null ? null : relatives.get(word);
        int end = relative == null ? at : at + relative.word.length();
        if (relative == null || end > to) {
            return null;
        }
        Candidate within =
                switch (relative.unit) {
                    case 'y' -> inYear(clause, at, end, to, near.getYear() + relative.units, Rule.DATE_RELATIVE);
                    case 'm' ->
                        inMonth(clause, at, end, to, YearMonth.from(near).plusMonths(relative.units));
                    case 'w', WEEKDAY_ALONE -> onWeekday(clause, at, end, to, near, relative.units);
                    default -> null;
                };
        if (within != null || relative.unit == WEEKDAY_ALONE) {
            return within;
        }
        String iso = IsoDates.period(relative.unit, near, relative.units);
        return iso == null ? null : candidate(at, end, iso, Rule.DATE_RELATIVE);
    }

    private static boolean startsWith(char[] text, int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** "本月27日". */
    private static @Nullable Candidate inMonth(ClauseText clause, int start, int at, int to, YearMonth month) {
        Reader reader = new Reader(clause.folded(), at, to);
        Candidate date = monthAndDay(reader, start, month.getYear(), month.getMonthValue(), Rule.DATE_RELATIVE);
        return date == null || reader.at == at ? null : date;
    }

    /** "今年6月17日", "今年1至4月", "今年上半年", "今年十月", "去年底". */
    private @Nullable Candidate inYear(ClauseText clause, int start, int at, int to, int year, Rule rule) {
        Reader reader = new Reader(clause.folded(), at, to);
        for (int half = 0; half < HALVES.size(); half++) {
            if (at + HALVES.get(half).length() <= to && startsWith(clause.folded(), at, HALVES.get(half))) {
                String iso = IsoDates.months(year, half * 6 + 1, half * 6 + 6);
                return candidate(start, at + HALVES.get(half).length(), iso, rule);
            }
        }
        String behind = behindYears.at(clause.text(), at);
        if (behind != null && edges.contains(behind) && at + behind.length() <= to) {
            return candidate(start, at + behind.length(), String.valueOf(year), rule);
        }
        int first = reader.number(2);
        boolean range = first >= 1 && (reader.take(TO) || reader.take(UNTIL) || reader.take('-'));
        int last = range ? reader.numberBefore(2, MONTH) : -1;
        if (last > first && last <= 12) {
            return candidate(start, reader.at, IsoDates.months(year, first, last), rule);
        }
        reader.at = at;
        int month = reader.numberBefore(2, MONTH);
        return month < 1 || month > 12 ? null : monthAndDay(reader, start, year, month, rule);
    }

    private @Nullable Candidate numeric(ClauseText clause, int at, int to, @Nullable LocalDate near) {
        Reader reader = new Reader(clause.folded(), at, to);
        int year = reader.numberBefore(4, YEAR);
        if (year >= 1000 && year <= 2199) {
            int afterYear = reader.at;
            int month = reader.numberBefore(2, MONTH);
            if (month >= 1 && month <= 12) {
                return monthAndDay(reader, at, year, month, Rule.DATE);
            }
            Candidate part = inYear(clause, at, afterYear, to, year, Rule.DATE);
            if (part != null) {
                return part;
            }
            reader.at = afterYear;
            return yearOrRange(reader, at, year);
        }
        reader.at = at;
        int first = reader.number(4);
        boolean range = first >= 1000 && (reader.take('-') || reader.take(TO) || reader.take('\u2014'));
        int last = range ? reader.numberBefore(4, YEAR) : -1;
        if (last > first && last <= 2199) {
            return candidate(at, reader.at, first + "/" + last, Rule.DATE);
        }
        reader.at = at;
        int month = reader.numberBefore(2, MONTH);
        if (month < 1 || month > 12 || near == null) {
            return null;
        }
        int word = Math.max(0, clause.wordFrom(at + 1) - 1);
        return monthAndDay(
                reader,
                at,
                years.of(clause, word, near, month, 1),
                month,
                Rule.DATE_NEAREST_YEAR,
                (lastMonth, lastDay) -> years.of(clause, word, near, lastMonth, Math.min(lastDay, 28)));
    }

    private static Candidate yearOrRange(Reader reader, int start, int year) {
        int end = reader.at;
        if (reader.take(TO) || reader.take(UNTIL) || reader.take('-')) {
            int last = reader.numberBefore(4, YEAR);
            if (last > year && last <= 2199) {
                if (reader.at < reader.end && isYearEnd(reader.text[reader.at])) {
                    reader.at++;
                }
                return candidate(start, reader.at, year + "/" + last, Rule.DATE);
            }
        }
        return candidate(start, end, String.valueOf(year), Rule.DATE);
    }

    private static @Nullable Candidate monthAndDay(Reader reader, int start, int year, int month, Rule rule) {
        return monthAndDay(reader, start, year, month, rule, null);
    }

    /**
     * @param lastYear the year of the last day of a range, by its month and day, where the text does not say it
     */
    private static @Nullable Candidate monthAndDay(
            Reader reader, int start, int year, int month, Rule rule, @Nullable IntBinaryOperator lastYear) {
        int afterMonth = reader.at;
        int day = reader.number(2);
        boolean written = day > 0 && (reader.take(DAY) || reader.take(NUMBER));
        int end = reader.at;
        if (day > 0 && (reader.take(TO) || reader.take(UNTIL) || reader.take('-'))) {
            int lastMonth = reader.numberBefore(2, MONTH);
            int lastDay = reader.numberBefore(2, DAY);
            if (lastDay > 0) {
                int endMonth = lastMonth > 0 ? lastMonth : month;
                int over = endMonth < month ? 1 : 0;
                int endYear = lastYear == null ? year + over : lastYear.applyAsInt(endMonth, lastDay);
                String iso = IsoDates.interval(
                        IsoDates.day(endYear - over, month, day), IsoDates.day(endYear, endMonth, lastDay));
                return iso == null ? null : candidate(start, reader.at, iso, rule);
            }
        }
        if (!written) {
            return candidate(start, afterMonth, IsoDates.month(year, month), rule);
        }
        String iso = IsoDates.day(year, month, day);
        return iso == null ? null : candidate(start, end, iso, rule);
    }

    private static Candidate candidate(int start, int end, String iso, Rule rule) {
        return new Candidate(start, end, Thing.date(iso), rule);
    }
}
