package io.communique.enrich.mention;

import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates that count from the statement's own: "yesterday", "on Monday", "last year", "three days ago"; and parts of years:
 * "the first quarter of 2021". "Today" is no date: it says no more than the statement's own date does.
 */
final class RelativeDates {

    private static final int FRENCH_REACH = 5;
    /** The number of the season, and of the last month in which "this winter" is the one that started a year ago. */
    private static final int WINTER = 4;

    private static final int LONGEST_AGO = 99;
    private static final int MONTHS = 12;
    private static final int MOST_YEARS = 5;
    private static final int HALF_MONTH = 15;
    private static final int WEEKDAY_OPENERS = DateRole.ON.bit() | DateRole.WEEKDAY_OPENER.bit();

    private final DateWords words;
    private final DateSpans spans;
    private final Years years;

    RelativeDates(DateWords words, DateSpans spans, Years years) {
        this.words = words;
        this.spans = spans;
        this.years = years;
    }

    @Nullable
    Candidate at(ClauseText clause, int word, @Nullable LocalDate date) {
        int quarter = words.value(clause, word, DateRole.QUARTER);
        if (quarter != DateWords.NONE) {
            return partOfYear(clause, word, word, 'q', quarter, date);
        }
        int unit = words.value(clause, word, DateRole.UNIT);
        if (unit == 'q' || unit == 'h') {
            int ordinal = isLast(clause, word) ? (unit == 'q' ? 4 : 2) : ordinal(clause, word - 1);
            if (ordinal > 0 && clause.after(word - 1) == Gap.SPACE) {
                return partOfYear(clause, word - 1, word, (char) unit, ordinal, date);
            }
        }
        int season = words.value(clause, word, DateRole.SEASON);
        if (season != DateWords.NONE) {
            return season(clause, word, season, date);
        }
        if (date == null) {
            return null;
        }
        if (words.is(clause, word, DateRole.NIGHT)) {
            boolean last = clause.after(word - 1) == Gap.SPACE && words.value(clause, word - 1, DateRole.WHICH) == -1;
            return last
                    ? DateSpans.candidate(
                            clause, word - 1, word, date.minusDays(1).toString(), Rule.DATE_RELATIVE)
                    : null;
        }
        int days = words.value(clause, word, DateRole.DAY);
        if (days != DateWords.NONE) {
            return isDayWord(clause, word)
                    ? DateSpans.candidate(
                            clause, word, word, date.plusDays(days).toString(), Rule.DATE_RELATIVE)
                    : null;
        }
        int weekday = words.weekday(clause, word);
        if (weekday != DateWords.NONE) {
            return weekday(clause, word, weekday, date);
        }
        Candidate ago = ago(clause, word, date);
        return ago != null || unit == DateWords.NONE || unit == 'h' ? ago : unit(clause, word, (char) unit, date);
    }

    /** "hier" is French for yesterday and German for here. */
    private boolean isDayWord(ClauseText clause, int word) {
        if (!clause.word(word).equals("hier")) {
            return !clause.isCapital(word) || clause.startsSentence(word);
        }
        for (int w = word - FRENCH_REACH; w <= word + FRENCH_REACH; w++) {
            if (words.isFrench(clause, w)) {
                return true;
            }
        }
        return false;
    }

    private int ordinal(ClauseText clause, int word) {
        return Math.max(0, words.value(clause, word, DateRole.ORDINAL));
    }

    /** "last quarter of 2024". */
    private boolean isLast(ClauseText clause, int unit) {
        return words.value(clause, unit - 1, DateRole.WHICH) == -1
                && clause.after(unit) == Gap.SPACE
                && words.is(clause, unit + 1, DateRole.LINK)
                && Years.at(clause, unit + 2) > 0;
    }

    /** "spring 2026", "the fall of 2022", "next winter". */
    private @Nullable Candidate season(ClauseText clause, int word, int season, @Nullable LocalDate date) {
        int at = word + 1;
        while (clause.after(at - 1) == Gap.SPACE && words.is(clause, at, DateRole.LINK)) {
            at++;
        }
        int year = clause.after(at - 1) == Gap.SPACE ? Years.at(clause, at) : 0;
        if (year > 0) {
            return DateSpans.candidate(
                    clause,
                    spans.withPart(clause, word),
                    years.end(clause, at),
                    IsoDates.season(year, season),
                    Rule.DATE);
        }
        int which =
                clause.after(word - 1) == Gap.SPACE ? words.value(clause, word - 1, DateRole.WHICH) : DateWords.NONE;
        if (which == DateWords.NONE || date == null || clause.isCapital(word)) {
            return null;
        }
        int found = date.getYear();
        int start = season * 3;
        boolean begun = season == WINTER && date.getMonthValue() <= WINTER; // "this winter" of a February
        if (which == 0 && begun) {
            found--;
        } else if (which > 0 && date.getMonthValue() >= start) {
            found++;
        } else if (which < 0 && date.getMonthValue() < start + 3) {
            found--;
        }
        return DateSpans.candidate(
                clause, spans.withPart(clause, word - 1), word, IsoDates.season(found, season), Rule.DATE_RELATIVE);
    }

    /** "first quarter of 2021", "second half of the year", "Q1 2021". */
    private @Nullable Candidate partOfYear(
            ClauseText clause, int first, int last, char unit, int ordinal, @Nullable LocalDate date) {
        int at = last + 1;
        if (clause.after(last) != Gap.SPACE || ordinal > (unit == 'q' ? 4 : 2)) {
            return null;
        }
        while (words.is(clause, at, DateRole.LINK) && clause.after(at) == Gap.SPACE) {
            at++;
        }
        int year = Years.at(clause, at);
        int end = year > 0 ? years.end(clause, at) : at;
        if (year == 0 && date != null) {
            int which = words.value(clause, at, DateRole.WHICH);
            boolean unitBehind = which != DateWords.NONE
                    && clause.after(at) == Gap.SPACE
                    && words.value(clause, at + 1, DateRole.UNIT) == 'y';
            if (unitBehind) {
                year = date.getYear() + which;
                end = at + 1;
            } else if (at > last + 1 && words.value(clause, at, DateRole.UNIT) == 'y') {
                year = date.getYear();
            }
        }
        if (year == 0) {
            return null;
        }
        String iso =
                unit == 'q' ? IsoDates.quarter(year, ordinal) : IsoDates.months(year, ordinal * 6 - 5, ordinal * 6);
        return DateSpans.candidate(clause, first, end, iso, Rule.DATE);
    }

    /** "on Monday", "Monday's meeting": the next one where the sentence tells of things to come, else the last. */
    private @Nullable Candidate weekday(ClauseText clause, int word, int weekday, LocalDate date) {
        int last = words.endOfWeekday(clause, word);
        int first = clause.after(word - 1) == Gap.HYPHEN || clause.after(last) != Gap.HYPHEN ? word : -1;
        if (last == word && clause.after(word) == Gap.SPACE && words.is(clause, word, DateRole.ORDINAL)) {
            return null; // "na segunda reunião"
        }
        if (first >= 0 && clause.after(last) == Gap.OPEN) {
            Candidate day = numbered(clause, first, last + 1, weekday, date);
            if (day != null) {
                return day;
            }
        }
        if (first < 0 || (clause.after(last) == Gap.SPACE && clause.isCapital(last + 1))) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(weekday);
        int before = word - 1;
        int which = clause.after(before) == Gap.SPACE ? words.value(clause, before, DateRole.WHICH) : DateWords.NONE;
        if (which == DateWords.NONE
                && clause.after(last) == Gap.SPACE
                && !clause.isCapital(word)
                && words.is(clause, last + 1, DateRole.WHICH)) {
            last++;
            which = words.value(clause, last, DateRole.WHICH);
        } else if (which != DateWords.NONE) {
            first = before;
        }
        if (which == DateWords.NONE) {
            if (!isOpened(clause, word) && !isSecond(clause, word) && clause.after(word) != Gap.POSSESSIVE) {
                return null;
            }
            boolean future = years.isFuture(clause, word);
            LocalDate found =
                    date.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
            return DateSpans.candidate(clause, first, last, found.toString(), Rule.DATE_RELATIVE);
        }
        LocalDate found = which < 0
                ? date.with(TemporalAdjusters.previous(day))
                : which > 0
                        ? date.with(TemporalAdjusters.next(day))
                        : date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(weekday - 1L);
        return DateSpans.candidate(clause, first, last, found.toString(), Rule.DATE_RELATIVE);
    }

    /** "terça-feira (29)", "martes (29/7)". */
    private @Nullable Candidate numbered(ClauseText clause, int first, int number, int weekday, LocalDate date) {
        int day = clause.isNumber(number) ? words.dayOfMonth(clause, number) : 0;
        boolean withMonth = clause.after(number) == Gap.JOINT && clause.isNumber(number + 1);
        int month = withMonth ? words.count(clause, number + 1) : nearestMonth(date, day);
        int end = clause.end(withMonth ? number + 1 : number);
        if (day == 0 || month == 0 || month > MONTHS || !clause.text().startsWith(")", end)) {
            return null;
        }
        String iso = IsoDates.day(yearOf(weekday, month, day, date), month, day);
        return iso == null
                ? null
                : new Candidate(clause.start(first), end + 1, Thing.date(iso), Rule.DATE_NEAREST_YEAR);
    }

    /** The nearest year in which the day falls on this weekday; the year of the date where none is near. */
    private static int yearOf(int weekday, int month, int day, LocalDate date) {
        for (int distance = 0; distance <= MOST_YEARS; distance++) {
            for (int year : List.of(date.getYear() - distance, date.getYear() + distance)) {
                String iso = IsoDates.day(year, month, day);
                if (iso != null && LocalDate.parse(iso).getDayOfWeek().getValue() == weekday) {
                    return year;
                }
            }
        }
        return date.getYear();
    }

    /** The month of the day nearest to the date: of the 2nd that of the 30th, of the 29th the month before. */
    private static int nearestMonth(LocalDate date, int day) {
        int distance = day - date.getDayOfMonth();
        LocalDate month =
                distance > HALF_MONTH ? date.minusMonths(1) : distance < -HALF_MONTH ? date.plusMonths(1) : date;
        return month.getMonthValue();
    }

    private boolean isOpened(ClauseText clause, int weekday) {
        return clause.after(weekday - 1) == Gap.SPACE && words.isAny(clause, weekday - 1, WEEKDAY_OPENERS);
    }

    /** "on Monday and Tuesday", "from Monday to Friday". */
    private boolean isSecond(ClauseText clause, int weekday) {
        return clause.after(weekday - 1) == Gap.SPACE
                && words.is(clause, weekday - 1, DateRole.RANGE)
                && clause.after(weekday - 2) == Gap.SPACE
                && words.weekday(clause, weekday - 2) != DateWords.NONE
                && isOpened(clause, weekday - 2);
    }

    /** "three days ago", "two years ago". */
    private @Nullable Candidate ago(ClauseText clause, int word, LocalDate date) {
        if (clause.after(word) != Gap.SPACE
                || clause.after(word - 1) != Gap.SPACE
                || !words.is(clause, word + 1, DateRole.AGO)) {
            return null;
        }
        int unit = Math.max(words.value(clause, word, DateRole.UNIT), words.value(clause, word, DateRole.UNITS));
        if (unit == 'h') {
            return andAHalf(clause, word, word - 3, date);
        }
        if (unit == 'y' && words.value(clause, word - 1, DateRole.UNIT) == 'h') {
            return andAHalf(clause, word - 1, word, date);
        }
        int count = words.count(clause, word - 1);
        return count > 0 && count <= LONGEST_AGO && unit != DateWords.NONE
                ? DateSpans.candidate(
                        clause, word - 1, word + 1, IsoDates.period((char) unit, date, -count), Rule.DATE_RELATIVE)
                : null;
    }

    /** "a year and a half ago", "two and a half years ago". */
    private @Nullable Candidate andAHalf(ClauseText clause, int half, int year, LocalDate date) {
        boolean joined = half > 2
                && clause.after(half - 1) == Gap.SPACE
                && words.count(clause, half - 1) == 1
                && words.is(clause, half - 2, DateRole.RANGE)
                && clause.after(half - 2) == Gap.SPACE
                && clause.after(half - 3) == Gap.SPACE;
        int first = year < half ? year - 1 : half - 3;
        int unit = year < half ? words.value(clause, year, DateRole.UNIT) : 'y';
        int count = first < 0 ? 0 : words.count(clause, first);
        if (!joined || unit != 'y' || count == 0 || count > LONGEST_AGO) {
            return null;
        }
        int ago = Math.max(half, year) + 1;
        return DateSpans.candidate(clause, first, ago, IsoDates.period('m', date, -12 * count - 6), Rule.DATE_RELATIVE);
    }

    /** "last year", "the end of next month", "año pasado"; "the last year" is a span of time and no date. */
    private @Nullable Candidate unit(ClauseText clause, int word, char unit, LocalDate date) {
        int first = word;
        int last = word;
        int which =
                clause.after(word - 1) == Gap.SPACE ? words.value(clause, word - 1, DateRole.WHICH) : DateWords.NONE;
        if (which != DateWords.NONE) {
            first = word - 1;
            boolean span =
                    which != 0 && clause.after(word - 2) == Gap.SPACE && words.is(clause, word - 2, DateRole.ARTICLE);
            if (span && !words.is(clause, spans.overLinks(clause, word - 2), DateRole.EDGE)) {
                return null;
            }
        } else if (clause.after(word) == Gap.SPACE && !clause.isCapital(word)) {
            which = words.value(clause, word + 1, DateRole.WHICH);
            last = which == DateWords.NONE ? word : word + 1;
        }
        if (unit == 'd') {
            return null;
        }
        int start = spans.withPart(clause, first);
        if (which == DateWords.NONE) {
            boolean edge = start < word && words.is(clause, start, DateRole.EDGE) && !hasYear(clause, word);
            if (!edge) {
                return null;
            }
            which = 0;
        }
        return DateSpans.candidate(clause, start, last, IsoDates.period(unit, date, which), Rule.DATE_RELATIVE);
    }

    /** True in "the end of the year 2020", whose year is found by itself. */
    private static boolean hasYear(ClauseText clause, int word) {
        return clause.after(word) == Gap.SPACE && Years.at(clause, word + 1) > 0;
    }
}
