package io.communique.enrich.mention;

import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.WordSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates in digits, and years: "2020-06-17", "17.06.2020", "by 2030", "2021-2025", "the 1990s". */
final class NumberDates {

    private static final int FIRST_PLAIN_YEAR = 1900;
    private static final int LONGEST_RANGE = 50;
    private static final int DAY_OPENERS = DateRole.ON.bit() | DateRole.FROM.bit() | DateRole.RANGE.bit();

    private static final int FISCAL_YEAR = "FY2025".length();

    private final DateWords words;
    private final DateSpans spans;
    private final Years years;
    private final WordSet yearNouns = WordSet.read(NumberDates.class, "year-nouns.en.txt");

    NumberDates(DateWords words, DateSpans spans, Years years) {
        this.words = words;
        this.spans = spans;
        this.years = years;
    }

    @Nullable
    Candidate at(ClauseText clause, int word, @Nullable LocalDate near) {
        int year = Years.at(clause, word);
        if (year == 0) {
            Candidate day = dayFirst(clause, word);
            if (day == null) {
                day = withoutYear(clause, word, near);
            }
            return day == null ? decade(clause, word) : day;
        }
        Candidate day = yearFirst(clause, word, year);
        if (day == null) {
            day = fiscal(clause, word, year);
        }
        if (day == null) {
            day = yearRange(clause, word, year);
        }
        return day == null ? yearAlone(clause, word, year) : day;
    }

    /** The fiscal year in "FY2025"; null for other words. */
    static @Nullable Candidate joinedFiscalYear(ClauseText clause, int word) {
        int start = clause.start(word);
        if (clause.end(word) - start != FISCAL_YEAR
                || clause.folded()[start] != 'f'
                || clause.folded()[start + 1] != 'y'
                || !clause.isCapital(word)) {
            return null;
        }
        int year = 0;
        for (int i = start + 2; i < start + FISCAL_YEAR; i++) {
            int digit = clause.folded()[i] - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            year = year * 10 + digit;
        }
        return DateSpans.candidate(clause, word, word, String.valueOf(year), Rule.DATE);
    }

    /** "2020-06-17", "2020/06/17" and "2020.06.17". */
    private static @Nullable Candidate yearFirst(ClauseText clause, int word, int year) {
        if (!sameJoint(clause, word)
                || length(clause, word + 1) > 2
                || clause.end(word + 2) - clause.start(word + 2) < 1) {
            return null;
        }
        int day = number(clause, word + 2);
        if (day == 0 && clause.isNumber(word + 1) && length(clause, word + 2) > 2) {
            day = dayBeforeTime(clause, word + 2);
        }
        int month = number(clause, word + 1);
        return month == 0 || day == 0
                ? null
                : DateSpans.candidate(clause, word, word + 2, IsoDates.day(year, month, day), Rule.DATE);
    }

    /** The day in "17T08", of a date with its time. */
    private static int dayBeforeTime(ClauseText clause, int word) {
        String text = clause.word(word);
        boolean time = text.length() >= 5
                && text.charAt(2) == 't'
                && Character.isDigit(text.charAt(0))
                && Character.isDigit(text.charAt(1));
        return time ? Integer.parseInt(text.substring(0, 2)) : 0;
    }

    /** "17.06.2020"; with slashes only where the order is plain: "17/06/2020", "06/17/2020". */
    private static @Nullable Candidate dayFirst(ClauseText clause, int word) {
        int one = number(clause, word);
        if (one == 0 || !sameJoint(clause, word)) {
            return null;
        }
        int other = number(clause, word + 1);
        int year = Years.at(clause, word + 2);
        if (other == 0 || year == 0) {
            return null;
        }
        boolean dotted = clause.after(word) == Gap.STOP;
        if (!dotted && one <= 12 && other <= 12 && one != other) {
            return null;
        }
        boolean monthFirst = !dotted && other > 12;
        String iso = monthFirst ? IsoDates.day(year, one, other) : IsoDates.day(year, other, one);
        return DateSpans.candidate(clause, word, word + 2, iso, Rule.DATE);
    }

    /** German "am 9.12." and "(9.12.)". */
    private @Nullable Candidate withoutYear(ClauseText clause, int word, @Nullable LocalDate near) {
        if (clause.after(word) != Gap.STOP || clause.start(word + 1) != clause.end(word) + 1) {
            return null;
        }
        int day = number(clause, word);
        int month = number(clause, word + 1);
        int end = clause.end(word + 1);
        String text = clause.text();
        boolean bracketed =
                clause.start(word) > 0 && text.charAt(clause.start(word) - 1) == '(' && text.startsWith(".)", end);
        boolean opened = clause.after(word - 1) == Gap.SPACE && words.isAny(clause, word - 1, DAY_OPENERS);
        boolean alone =
                text.startsWith(".", end) && (end + 1 == text.length() || !Character.isDigit(text.charAt(end + 1)));
        if (!alone || month == 0 || month > 12 || !(bracketed || opened)) {
            return null;
        }
        String iso = near == null
                ? IsoDates.dayOfAnyYear(month, day)
                : IsoDates.day(years.of(clause, word, near, month, day), month, day);
        return iso == null ? null : new Candidate(clause.start(word), end + 1, Thing.date(iso), Rule.DATE_NEAREST_YEAR);
    }

    /** True if the same stop, slash or hyphen, without spaces, joins the word and the two behind it. */
    private static boolean sameJoint(ClauseText clause, int word) {
        if (word + 2 >= clause.count()) {
            return false;
        }
        int first = clause.end(word);
        int second = clause.end(word + 1);
        char joint = clause.folded()[first];
        return (joint == '.' || joint == '/' || joint == '-')
                && clause.start(word + 1) == first + 1
                && clause.start(word + 2) == second + 1
                && clause.folded()[second] == joint;
    }

    private static int length(ClauseText clause, int word) {
        return clause.end(word) - clause.start(word);
    }

    /** A number of one or two digits; else 0. */
    private static int number(ClauseText clause, int word) {
        return length(clause, word) <= 2 && clause.isNumber(word) ? Integer.parseInt(clause.word(word)) : 0;
    }

    /** "the 1990s", "1990-х", "1990er". */
    private @Nullable Candidate decade(ClauseText clause, int word) {
        int length = length(clause, word);
        if (length < 5 || length > 6) {
            return null;
        }
        String text = clause.word(word);
        String ending = text.substring(4);
        if (!ending.equals("s") && !ending.equals("er")) {
            return null;
        }
        int year = 0;
        for (int i = 0; i < 4; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            year = year * 10 + c - '0';
        }
        boolean decade = year % 10 == 0 && year >= 1800 && year < 2100;
        return decade
                ? DateSpans.candidate(clause, spans.withPart(clause, word), word, IsoDates.decade(year), Rule.DATE)
                : null;
    }

    /** "fiscal year 2021", "FY 2020-21". */
    private @Nullable Candidate fiscal(ClauseText clause, int word, int year) {
        if (word == 0 || clause.after(word - 1) != Gap.SPACE) {
            return null;
        }
        int first = word - 1;
        if (words.is(clause, first, DateRole.UNIT) && clause.after(first - 1) == Gap.SPACE) {
            first--;
        }
        if (!words.is(clause, first, DateRole.FISCAL)) {
            return null;
        }
        int second = secondYear(clause, word, year);
        return second > 0
                ? DateSpans.candidate(clause, first, word + 1, year + "/" + second, Rule.DATE)
                : DateSpans.candidate(clause, first, word, String.valueOf(year), Rule.DATE);
    }

    /** The year of "2020-21", "2020/21" and "2020-2021"; 0 if there is none. */
    private static int secondYear(ClauseText clause, int word, int year) {
        boolean joined = clause.after(word) == Gap.HYPHEN || clause.after(word) == Gap.JOINT;
        if (!joined) {
            return 0;
        }
        int second = Years.at(clause, word + 1);
        if (second == 0 && length(clause, word + 1) == 2 && clause.isNumber(word + 1)) {
            second = year / 100 * 100 + Integer.parseInt(clause.word(word + 1));
        }
        return second > year && second - year <= LONGEST_RANGE ? second : 0;
    }

    /** "2021-2025", "between 2015 and 2020", "in 2019 and 2020". */
    private @Nullable Candidate yearRange(ClauseText clause, int word, int year) {
        int second = spans.behindRange(clause, word);
        int last = second < 0 ? 0 : Years.at(clause, second);
        if (last <= year || last - year > LONGEST_RANGE || year < FIRST_PLAIN_YEAR) {
            return null;
        }
        boolean dash = DateSpans.isDashAfter(clause, word);
        if (dash && DateSpans.isDashAfter(clause, second)) {
            return null;
        }
        boolean from = clause.after(word - 1) == Gap.SPACE
                && (words.is(clause, word - 1, DateRole.FROM) || words.is(clause, word - 1, DateRole.YEAR_MARKER));
        return dash || from
                ? DateSpans.candidate(clause, word, years.end(clause, second), year + "/" + last, Rule.DATE)
                : null;
    }

    /** A year after a word of time, or beside the word "year". */
    private @Nullable Candidate yearAlone(ClauseText clause, int word, int year) {
        if (year < FIRST_PLAIN_YEAR || clause.after(word) == Gap.JOINT) {
            return null;
        }
        int end = years.end(clause, word);
        int first = spans.withPart(clause, word);
        boolean dated = end > word || first < word || isAfterWordOfTime(clause, word) || isBeforeNoun(clause, word);
        if (!dated && spans.beforeRange(clause, word) > 0) {
            int before = spans.beforeRange(clause, word);
            dated = Years.at(clause, before) > 0 && isAfterWordOfTime(clause, before);
        }
        return dated && isPlain(clause, word, end)
                ? DateSpans.candidate(clause, first, end, String.valueOf(year), Rule.DATE)
                : null;
    }

    /** "the 2022 elections". */
    private boolean isBeforeNoun(ClauseText clause, int word) {
        return clause.after(word) == Gap.SPACE && !clause.isCapital(word + 1) && yearNouns.has(clause, word + 1);
    }

    private boolean isAfterWordOfTime(ClauseText clause, int word) {
        if (clause.after(word - 1) != Gap.SPACE) {
            return false;
        }
        if (words.is(clause, word - 1, DateRole.BEFORE_YEAR) || words.is(clause, word - 1, DateRole.YEAR_MARKER)) {
            return true;
        }
        if (clause.word(word - 1).equals("as") && words.is(clause, word - 2, DateRole.PART)) {
            return true; // "as early as 2015"
        }
        return words.is(clause, word - 1, DateRole.BEFORE_YEAR_END)
                && (clause.after(word) == Gap.BREAK
                        || clause.after(word) == Gap.COMMA
                        || clause.after(word) == Gap.STOP);
    }

    /** False before a name or a number, which the year then belongs to: "the 2016 Paris Summit", "in 2020 17 states". */
    private static boolean isPlain(ClauseText clause, int word, int end) {
        if (end > word) {
            return true;
        }
        Gap gap = clause.after(word);
        boolean range = gap == Gap.HYPHEN && clause.startsWithDigit(word + 1);
        return !range && (gap != Gap.SPACE || (!clause.isCapital(word + 1) && !clause.startsWithDigit(word + 1)));
    }
}
