package io.communique.enrich.mention;

import io.communique.enrich.mention.DateWords.Month;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates around the name of a month: "17 June 2020", "30 May to 2 June", "June 2020", "next November". */
final class MonthDates {

    private final DateWords words;
    private final DateSpans spans;
    private final Years years;

    MonthDates(DateWords words, DateSpans spans, Years years) {
        this.words = words;
        this.spans = spans;
        this.years = years;
    }

    /** Days of one month, from the first word to the last; the same day twice if it is one. */
    private record Days(int first, int last, int firstWord, int lastWord) {}

    /** A year, the last word that tells it, and whether the text does. */
    private record Year(int number, int lastWord, boolean said) {}

    @Nullable
    Candidate at(ClauseText clause, int word, @Nullable LocalDate near) {
        Month month = words.month(clause, word);
        if (month == null) {
            return null;
        }
        Days days = daysBefore(clause, month);
        if (days == null) {
            days = daysAfter(clause, month);
        }
        return days == null ? withoutDay(clause, month, near) : withDays(clause, month, days, near);
    }

    private @Nullable Candidate withDays(ClauseText clause, Month month, Days days, @Nullable LocalDate near) {
        int first = spans.withWeekday(clause, days.firstWord());
        Year year = year(clause, month, days.last(), days.lastWord(), near);
        if (days.first() == days.last() && !year.said()) {
            Candidate range = overMonths(clause, first, month, days, near);
            if (range != null) {
                return range;
            }
        }
        Candidate range = overYears(clause, first, month, days, year, near);
        if (range != null) {
            return range;
        }
        Rule rule = year.said() ? Rule.DATE : Rule.DATE_NEAREST_YEAR;
        return DateSpans.candidate(
                clause,
                first,
                year.lastWord(),
                IsoDates.interval(
                        iso(year.number(), month.number(), days.first()),
                        iso(year.number(), month.number(), days.last())),
                rule);
    }

    private static @Nullable String iso(int year, int month, int day) {
        return year == 0 ? IsoDates.dayOfAnyYear(month, day) : IsoDates.day(year, month, day);
    }

    private Year year(ClauseText clause, Month month, int day, int lastWord, @Nullable LocalDate near) {
        int behind = years.behind(clause, lastWord);
        if (behind > 0) {
            return new Year(Years.at(clause, behind), years.end(clause, behind), true);
        }
        int thisYear = years.endOfThisYear(clause, lastWord);
        if (thisYear > 0 && near != null) {
            return new Year(near.getYear(), thisYear, true);
        }
        if (near == null) {
            return new Year(0, lastWord, false);
        }
        int relative = years.endOfRelative(clause, lastWord);
        if (relative > 0) {
            return new Year(near.getYear() + years.which(clause, relative - 1), relative, true);
        }
        if (years.isLast(clause, lastWord) && clause.isCapital(month.last())) {
            return new Year(year(near, month.number(), day, -1), lastWord + 1, true);
        }
        int which = clause.after(lastWord) == Gap.SPACE
                ? words.value(clause, lastWord + 1, DateRole.WHICH)
                : DateWords.NONE;
        boolean small = which != DateWords.NONE && which != 0 && !clause.isCapital(month.last());
        if (small && words.shareLanguage(clause, month.first(), lastWord + 1)) {
            return new Year(year(near, month.number(), day, which), lastWord + 1, true); // "14 septembre dernier"
        }
        return new Year(years.of(clause, month.first(), near, month.number(), day), lastWord, false);
    }

    /** The year of the last such day before the date, or of the next behind it. */
    private static int year(LocalDate near, int month, int day, int which) {
        int today = near.getMonthValue() * 100 + near.getDayOfMonth();
        int then = month * 100 + day;
        if (which < 0) {
            return then < today ? near.getYear() : near.getYear() - 1;
        }
        return then > today ? near.getYear() : near.getYear() + 1;
    }

    /** "30 May - 2 June 2020", "October 31–November 3"; null if no second date follows. */
    private @Nullable Candidate overMonths(
            ClauseText clause, int first, Month month, Days days, @Nullable LocalDate near) {
        int second = spans.behindRange(clause, days.lastWord());
        if (second < 0) {
            return null;
        }
        Month last = monthOfDate(clause, second);
        Days lastDays =
                last == null ? null : last.first() == second ? daysAfter(clause, last) : daysBefore(clause, last);
        if (last == null || lastDays == null || lastDays.first() != lastDays.last()) {
            return null;
        }
        Year year = year(clause, last, lastDays.last(), lastDays.lastWord(), near);
        if (year.number() == 0) {
            return null;
        }
        int firstYear = month.number() > last.number() ? year.number() - 1 : year.number();
        return DateSpans.candidate(
                clause,
                first,
                year.lastWord(),
                IsoDates.interval(
                        IsoDates.day(firstYear, month.number(), days.first()),
                        IsoDates.day(year.number(), last.number(), lastDays.last())),
                year.said() ? Rule.DATE : Rule.DATE_NEAREST_YEAR);
    }

    /** "30 December 2019 to 2 January 2020". */
    private @Nullable Candidate overYears(
            ClauseText clause, int first, Month month, Days days, Year year, @Nullable LocalDate near) {
        int second = year.said() && days.first() == days.last() ? spans.behindRange(clause, year.lastWord()) : -1;
        if (second < 0 || (words.is(clause, second - 1, DateRole.RANGE) && !isTo(clause, first))) {
            return null;
        }
        Month last = monthOfDate(clause, second);
        Days lastDays =
                last == null ? null : last.first() == second ? daysAfter(clause, last) : daysBefore(clause, last);
        if (last == null || lastDays == null || years.behind(clause, lastDays.lastWord()) < 0) {
            return null;
        }
        Year lastYear = year(clause, last, lastDays.last(), lastDays.lastWord(), near);
        String from = IsoDates.day(year.number(), month.number(), days.first());
        String to = IsoDates.day(lastYear.number(), last.number(), lastDays.last());
        boolean ordered = from != null && to != null && from.compareTo(to) < 0;
        return ordered
                ? DateSpans.candidate(clause, first, lastYear.lastWord(), IsoDates.interval(from, to), Rule.DATE)
                : null;
    }

    /** True behind "from" and "between": two full dates beside "and" are otherwise two. */
    private boolean isTo(ClauseText clause, int first) {
        return first > 0 && clause.after(first - 1) == Gap.SPACE && words.is(clause, first - 1, DateRole.FROM);
    }

    /** The month of a date that starts with this word, which is a day or the month. */
    private @Nullable Month monthOfDate(ClauseText clause, int word) {
        Month month = words.month(clause, word);
        if (month != null || words.dayOfMonth(clause, word) == 0) {
            return month;
        }
        Gap gap = clause.after(word);
        if (gap != Gap.SPACE && gap != Gap.STOP) {
            return null;
        }
        boolean linked = words.is(clause, word + 1, DateRole.LINK) && clause.after(word + 1) == Gap.SPACE;
        return words.month(clause, linked ? word + 2 : word + 1);
    }

    /** "18-19 May", "18 and 19 May", "18th of May", "17. Juni", "17/18 June", "17, 18 and 19 June". */
    private @Nullable Days daysBefore(ClauseText clause, Month month) {
        int at = month.first() - 1;
        if (at > 0 && clause.after(at) == Gap.SPACE && words.is(clause, at, DateRole.LINK)) {
            at--;
        }
        Gap gap = clause.after(at);
        int last = gap == Gap.SPACE || gap == Gap.STOP ? words.dayOfMonth(clause, at) : 0;
        if (last == 0) {
            return null;
        }
        int start = at;
        int first = last;
        boolean joined = clause.after(at - 1) == Gap.JOINT && clause.after(at - 2) != Gap.JOINT;
        int before = joined ? at - 1 : spans.beforeRange(clause, at);
        if (words.is(clause, before, DateRole.LINK)) {
            before = -1;
        }
        while (before >= 0) {
            int day = words.dayOfMonth(clause, before);
            if (day == 0 || day >= first) {
                break;
            }
            start = before;
            first = day;
            before = clause.after(before - 1) == Gap.COMMA ? before - 1 : -1;
        }
        return new Days(first, last, start, month.last());
    }

    /** "June 17", "May 18-19". */
    private @Nullable Days daysAfter(ClauseText clause, Month month) {
        int day = month.last() + 1;
        Gap gap = clause.after(month.last());
        int first = gap == Gap.SPACE || gap == Gap.STOP ? words.dayOfMonth(clause, day) : 0;
        if (first == 0 || (gap == Gap.STOP && clause.end(month.last()) - clause.start(month.last()) > 4)) {
            return null;
        }
        int end = spans.behindRange(clause, day);
        boolean sameMonth = end > 0 && words.dayOfMonth(clause, end) > first && monthOfDate(clause, end) == null;
        return sameMonth
                ? new Days(first, words.dayOfMonth(clause, end), month.first(), end)
                : new Days(first, first, month.first(), day);
    }

    private @Nullable Candidate withoutDay(ClauseText clause, Month month, @Nullable LocalDate near) {
        if (!words.hasCaseOfMonth(clause, month.first())) {
            return null;
        }
        Candidate range = monthRange(clause, month, near);
        if (range != null) {
            return range;
        }
        int behind = years.behind(clause, month.last());
        if (behind > 0) {
            String iso = IsoDates.month(Years.at(clause, behind), month.number());
            return DateSpans.candidate(
                    clause, spans.withPart(clause, month.first()), years.end(clause, behind), iso, Rule.DATE);
        }
        if (near == null) {
            return null;
        }
        Year year = year(clause, month, 1, month.last(), near);
        if (year.said()) {
            String iso = IsoDates.month(year.number(), month.number());
            return DateSpans.candidate(clause, spans.withPart(clause, month.first()), year.lastWord(), iso, Rule.DATE);
        }
        return withoutYear(clause, month, near);
    }

    /** "June and July 2020" is two months; "May to July 2020" and "May–July" a range. */
    private @Nullable Candidate monthRange(ClauseText clause, Month month, @Nullable LocalDate near) {
        int second = spans.behindRange(clause, month.last());
        Month last = second < 0 ? null : words.month(clause, second);
        if (last == null || last.number() == month.number()) {
            return null;
        }
        Year year = year(clause, last, 1, last.last(), near);
        if (year.number() == 0 || (!year.said() && !DateSpans.isDashAfter(clause, month.last()))) {
            return null;
        }
        int firstYear = month.number() > last.number() ? year.number() - 1 : year.number();
        String iso = IsoDates.month(firstYear, month.number()) + "/" + IsoDates.month(year.number(), last.number());
        return DateSpans.candidate(
                clause, month.first(), year.lastWord(), iso, year.said() ? Rule.DATE : Rule.DATE_NEAREST_YEAR);
    }

    /** "in November", "next November", "mid-May"; a month alone is none, since "May" and "March" are other words too. */
    private @Nullable Candidate withoutYear(ClauseText clause, Month month, LocalDate near) {
        int before = month.first() - 1;
        Gap gap = clause.after(before);
        int which = gap == Gap.SPACE ? words.value(clause, before, DateRole.WHICH) : DateWords.NONE;
        if (which != DateWords.NONE) {
            return DateSpans.candidate(
                    clause,
                    before,
                    month.last(),
                    IsoDates.month(year(near, month.number(), which), month.number()),
                    Rule.DATE_RELATIVE);
        }
        int behind = clause.after(month.last()) == Gap.SPACE
                ? words.value(clause, month.last() + 1, DateRole.WHICH)
                : DateWords.NONE;
        if (behind != DateWords.NONE && !clause.isCapital(month.last())) {
            return DateSpans.candidate(
                    clause,
                    month.first(),
                    month.last() + 1,
                    IsoDates.month(year(near, month.number(), behind), month.number()),
                    Rule.DATE_RELATIVE);
        }
        int first = spans.withPart(clause, month.first());
        int opener = first - 1;
        boolean opened = first < month.first()
                || (clause.after(opener) == Gap.SPACE
                        && words.is(clause, opener, DateRole.MONTH_OPENER)
                        && words.shareLanguage(clause, opener, month.first()));
        boolean alone = clause.after(month.last()) != Gap.HYPHEN
                && (clause.after(month.last()) != Gap.SPACE || !clause.isCapital(month.last() + 1));
        if (!opened || !alone) {
            return null;
        }
        String iso = IsoDates.month(years.of(clause, month.first(), near, month.number()), month.number());
        return DateSpans.candidate(clause, first, month.last(), iso, Rule.DATE_NEAREST_YEAR);
    }

    /** The year of the last such month before the date, of that in its year, or of the next behind it. */
    private static int year(LocalDate near, int month, int which) {
        if (which < 0) {
            return month < near.getMonthValue() ? near.getYear() : near.getYear() - 1;
        }
        if (which > 0) {
            return month > near.getMonthValue() ? near.getYear() : near.getYear() + 1;
        }
        return near.getYear();
    }
}
