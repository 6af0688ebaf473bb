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

/** Dates of Chinese texts, mostly without spaces: "2020年6月17日", "今年", "6月17日至18日", "2020 年 6 月". */
final class HanDates {

    private static final char YEAR = '\u5E74';
    private static final char MONTH = '\u6708';
    private static final char DAY = '\u65E5';
    private static final char NUMBER = '\u53F7';
    private static final char TO = '\u81F3';
    private static final char UNTIL = '\u5230';
    /** Beside these a space may stand: "2025 年 6 月 3 日至 5 日". */
    private static final String SIGNS = "" + YEAR + MONTH + DAY + NUMBER + TO;

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

    /** Figures of a year in characters: "一九九二年", "二〇〇〇年", "二○○○年". */
    private static final String YEAR_FIGURES = "零" + FIGURES;

    private static final String ZEROS = "〇○零";
    private static final int YEAR_LENGTH = 4;
    /** From here a number of days in characters is a day of the month: "二十五日". */
    private static final int LEAST_BARE_DAY = 11;
    /** Before the years of Taiwan, which count from 1911: "民國108年". */
    private static final String REPUBLIC = "民国";

    private static final int BEFORE_REPUBLIC = 1911;
    private static final int FIRST_BARE_YEAR = 100;
    private static final int LAST_BARE_YEAR = 150;
    /** Before a year or a month in brackets: "本(108)年3月", "本（4）月5日". */
    private static final String OPENERS = "本去上今明";
    /** Parts of a month of ten days: "10月下旬". */
    private static final List<String> TENTHS = List.of("上旬", "中旬", "下旬");

    private static final int TENTH = 10;
    private static final char WEEKEND = '末';
    private static final int SATURDAY = 5;
    /** A month so far ahead that nothing says is to come is the one that is over. */
    private static final int FAR_AHEAD = 6;

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
            int start = at;
            if (isSpaceBehindSign()) {
                at++;
            }
            int first = at;
            int written = written();
            if (written > 0) {
                return written;
            }
            int value = 0;
            while (at < end && isDigit(text[at]) && at - first < most) {
                value = value * 10 + text[at] - '0';
                at++;
            }
            if (at == first || (at < end && isDigit(text[at]))) {
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

        /** A year before its sign, in digits or characters; -1, at the same place, if there is none. */
        int year() {
            int start = at;
            int year = 0;
            while (at < end && at - start < YEAR_LENGTH && yearFigure(text[at]) >= 0) {
                year = year * 10 + yearFigure(text[at]);
                at++;
            }
            if (at - start == YEAR_LENGTH && take(YEAR)) {
                return year;
            }
            at = start;
            return isDigit(start < end ? text[start] : ' ') ? numberBefore(YEAR_LENGTH, YEAR) : -1;
        }

        private static int yearFigure(char c) {
            return ZEROS.indexOf(c) >= 0 ? 0 : YEAR_FIGURES.indexOf(c);
        }

        boolean take(char c) {
            int place = isSpaceBeforeSign(c) ? at + 1 : at;
            if (place < end && text[place] == c) {
                at = place + 1;
                return true;
            }
            return false;
        }

        /** "2025 年 6 月". */
        private boolean isSpaceBeforeSign(char sign) {
            return at > 0 && at < end && text[at] == ' ' && isDigit(text[at - 1]) && SIGNS.indexOf(sign) >= 0;
        }

        private boolean isSpaceBehindSign() {
            return at > 0 && at < end && text[at] == ' ' && SIGNS.indexOf(text[at - 1]) >= 0;
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
                date = ofRepublic(clause, at, to);
            }
            if (date == null && OPENERS.indexOf(c) >= 0) {
                date = inBrackets(clause, at, to, near);
            }
            if (date == null && isDigit(c) && (at == 0 || !isDigit(text[at - 1]))) {
                date = numeric(clause, at, to, near, found);
                if (date == null && near != null) {
                    date = ago(clause, at, to, near);
                }
                if (date == null && near != null) {
                    date = bareDay(clause, at, to, near, dayOf(clause, found));
                }
            } else if (date == null && isHan(c)) {
                if (near != null) {
                    date = relative(clause, simplified, at, to, near);
                    date = date == null ? ago(clause, at, to, near) : date;
                }
                if (date == null && isFigure(c) && (at == 0 || !isFigure(text[at - 1]))) {
                    date = written(clause, at, to, near, found);
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

    /** "民國108年3月11日", and in traditional characters "114年8月5日". */
    private @Nullable Candidate ofRepublic(ClauseText clause, int at, int to) {
        boolean said = at > 1 && clause.simplified().startsWith(REPUBLIC, at - 2);
        Reader reader = new Reader(clause.folded(), at, to);
        int year = reader.numberBefore(3, YEAR);
        if (year < 1 || year > LAST_BARE_YEAR) {
            return null;
        }
        int start = said ? at - 2 : at;
        int afterYear = reader.at;
        boolean bare = year >= FIRST_BARE_YEAR && reader.numberBefore(2, MONTH) > 0 && clause.isTraditional();
        Candidate part = said || bare ? inYear(clause, start, afterYear, to, year + BEFORE_REPUBLIC, Rule.DATE) : null;
        return part == null && said
                ? candidate(start, afterYear, String.valueOf(year + BEFORE_REPUBLIC), Rule.DATE)
                : part;
    }

    /** "本(108)年3月11日至17日", "本（4）月5日". */
    private @Nullable Candidate inBrackets(ClauseText clause, int at, int to, @Nullable LocalDate near) {
        Reader reader = new Reader(clause.folded(), at + 1, to);
        if (!reader.take('(') && !reader.take('（')) {
            return null;
        }
        int number = reader.number(YEAR_LENGTH);
        if (number < 1 || (!reader.take(')') && !reader.take('）'))) {
            return null;
        }
        if (number >= FIRST_BARE_YEAR && reader.take(YEAR)) {
            int year = number <= LAST_BARE_YEAR ? number + BEFORE_REPUBLIC : number;
            Candidate part = inYear(clause, at, reader.at, to, year, Rule.DATE);
            return part == null ? candidate(at, reader.at, String.valueOf(year), Rule.DATE) : part;
        }
        if (near == null || number > 12 || !reader.take(MONTH)) {
            return null;
        }
        int months = number - near.getMonthValue();
        int year = near.getYear() + (months > FAR_AHEAD ? -1 : months < -FAR_AHEAD ? 1 : 0);
        return monthAndDay(reader, at, year, number, Rule.DATE_RELATIVE);
    }

    /** "十一月十五日", "一九九二年", "二十五日至二十七日". */
    private @Nullable Candidate written(
            ClauseText clause, int at, int to, @Nullable LocalDate near, List<Candidate> found) {
        Candidate date = numeric(clause, at, to, near, found);
        boolean isDate = date != null
                && (clause.folded()[date.end() - 1] == DAY || new Reader(clause.folded(), at, to).year() > 0);
        if (isDate || near == null) {
            return isDate ? date : null;
        }
        Candidate day = bareDay(clause, at, to, near, dayOf(clause, found));
        boolean isRange = day != null && day.thing().name().indexOf('/') > 0;
        return isRange || new Reader(clause.folded(), at, to).number(2) >= LEAST_BARE_DAY ? day : null;
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
     * "26日", "14日至18日": the day of that number in the month of a date before it in the clause, else one that is over
     * in the statement's own month, else the one nearest to its date; behind "will" the next one.
     */
    private static @Nullable Candidate bareDay(
            ClauseText clause, int start, int to, LocalDate near, @Nullable LocalDate before) {
        Reader reader = new Reader(clause.folded(), start, to);
        int day = reader.number(2);
        int first = reader.at;
        boolean written = day > 0 && (reader.take(DAY) || reader.take(NUMBER));
        int end = reader.at;
        if (day < 1 || day > 31 || isSpan(clause.folded(), start) || (start > 0 && isJoined(clause.folded(), start))) {
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

    /** "为期3日", "为期 3 日". */
    private static boolean isSpan(char[] text, int start) {
        int before = start > 1 && text[start - 1] == ' ' ? start - 2 : start - 1;
        return before >= 0 && SPANS.get(text[before]);
    }

    /** "8号上午", and not "8号线". */
    private static boolean isPartOfDay(char[] text, int end) {
        return end + 1 < text.length && PARTS_OF_DAY.contains(new String(text, end, 2));
    }

    private static boolean isDay(char[] text, int end) {
        int behind = end + 1 < text.length && text[end] == ' ' ? end + 1 : end;
        return behind >= text.length || !NO_DAY.get(text[behind]);
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
        boolean next = clause.simplified().lastIndexOf(WILL, start) >= Math.max(0, start - WILL_BEFORE);
        if (!next && day <= near.getDayOfMonth()) {
            return near.withDayOfMonth(day);
        }
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

    /** "上周五": the day of the week that the word names; "上周末". */
    private static @Nullable Candidate onWeekday(
            ClauseText clause, int start, int at, int to, LocalDate near, int weeks) {
        int weekday = at < to ? WEEKDAYS.indexOf(clause.folded()[at]) : -1;
        char before = start == 0 ? ' ' : clause.folded()[start - 1];
        boolean weekend = at < to && start < at - 1 && clause.folded()[at] == WEEKEND;
        if ((weekday < 0 && !weekend) || isDigit(before) || COUNTS.get(before)) {
            return null;
        }
        LocalDate monday = near.minusDays(near.getDayOfWeek().getValue() - 1L).plusWeeks(weeks);
        if (weekend) {
            LocalDate saturday = monday.plusDays(SATURDAY);
            return candidate(start, at + 1, saturday + "/" + saturday.plusDays(1), Rule.DATE_RELATIVE);
        }
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
    private @Nullable Candidate inMonth(ClauseText clause, int start, int at, int to, YearMonth month) {
        Reader reader = new Reader(clause.folded(), at, to);
        Candidate date = monthAndDay(reader, start, month.getYear(), month.getMonthValue(), Rule.DATE_RELATIVE);
        return date == null || date.end() == at ? null : date;
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

    private @Nullable Candidate numeric(
            ClauseText clause, int at, int to, @Nullable LocalDate near, List<Candidate> found) {
        Reader reader = new Reader(clause.folded(), at, to);
        int year = reader.year();
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
                overYear(clause, at, near, years.of(clause, word, near, month, 1), month, found),
                month,
                Rule.DATE_NEAREST_YEAR,
                (lastMonth, lastDay) -> overYear(
                        clause,
                        at,
                        near,
                        years.of(clause, word, near, lastMonth, Math.min(lastDay, 28)),
                        lastMonth,
                        found));
    }

    /**
     * The year, or the one before where the month would lie ahead though nothing says "will": half a year ahead, or
     * behind a date of last year, as in "去年5月" and then "7月".
     */
    private static int overYear(ClauseText clause, int at, LocalDate near, int year, int month, List<Candidate> dates) {
        long ahead = ChronoUnit.MONTHS.between(YearMonth.from(near), YearMonth.of(year, month));
        if (ahead <= 0 || clause.simplified().lastIndexOf(WILL, at) >= Math.max(0, at - WILL_BEFORE)) {
            return year;
        }
        String last = dates.isEmpty() ? "" : dates.getLast().thing().name();
        boolean goesOn = last.length() >= AFTER_MONTH
                && last.startsWith(year - 1 + "-")
                && Character.isDigit(last.charAt(AFTER_MONTH - 1))
                && Integer.parseInt(last.substring(AFTER_MONTH - 2, AFTER_MONTH)) <= month;
        return ahead >= FAR_AHEAD || goesOn ? year - 1 : year;
    }

    private static Candidate yearOrRange(Reader reader, int start, int year) {
        int end = reader.at;
        if (reader.take(TO) || reader.take(UNTIL) || reader.take('-')) {
            int last = reader.year();
            if (last > year && last <= 2199) {
                if (reader.at < reader.end && isYearEnd(reader.text[reader.at])) {
                    reader.at++;
                }
                return candidate(start, reader.at, year + "/" + last, Rule.DATE);
            }
        }
        return candidate(start, end, String.valueOf(year), Rule.DATE);
    }

    private @Nullable Candidate monthAndDay(Reader reader, int start, int year, int month, Rule rule) {
        return monthAndDay(reader, start, year, month, rule, null);
    }

    /**
     * @param lastYear the year of the last day of a range, by its month and day, where the text does not say it
     */
    private @Nullable Candidate monthAndDay(
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
            return partOfMonth(reader, start, afterMonth, YearMonth.of(year, month), rule);
        }
        String iso = IsoDates.day(year, month, day);
        return iso == null ? null : candidate(start, end, iso, rule);
    }

    /** "10月下旬", "10月底" and "10月". */
    private Candidate partOfMonth(Reader reader, int start, int end, YearMonth month, Rule rule) {
        for (int i = 0; i < TENTHS.size(); i++) {
            int after = end + TENTHS.get(i).length();
            if (after <= reader.end && startsWith(reader.text, end, TENTHS.get(i))) {
                boolean last = i == TENTHS.size() - 1;
                String iso = IsoDates.interval(
                        month.atDay(i * TENTH + 1).toString(),
                        (last ? month.atEndOfMonth() : month.atDay((i + 1) * TENTH)).toString());
                return candidate(start, after, iso, rule);
            }
        }
        String behind = behindYears.at(new String(reader.text, end, Math.min(2, reader.end - end)), 0);
        boolean edge = behind != null && behind.length() == 1 && edges.contains(behind);
        return candidate(start, edge ? end + 1 : end, month.toString(), rule);
    }

    private static Candidate candidate(int start, int end, String iso, Rule rule) {
        return new Candidate(start, end, Thing.date(iso), rule);
    }
}
