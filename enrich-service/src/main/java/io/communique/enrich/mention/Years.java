package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Years in texts, and those that texts leave out. */
final class Years {

    private static final int FIRST = 1000;
    private static final int LAST = 2199;
    private static final int DIGITS = 4;

    /** Arabic writes it behind years of the common era, mostly without a space. */
    private static final char ARABIC_YEAR = 'م';

    private static final int TENSE_REACH = 12;
    private static final int SENTENCE_START = 3;

    /** What "last" may count in "on 5 May last week". */
    private static final int COUNTED = DateRole.UNIT.bit()
            | DateRole.UNITS.bit()
            | DateRole.NIGHT.bit()
            | DateRole.SEASON.bit()
            | DateRole.WEEKDAY.bit()
            | DateRole.MONTH.bit();

    private final DateWords words;

    Years(DateWords words) {
        this.words = words;
    }

    /** The year that the word is; 0 if it is none. */
    static int at(ClauseText clause, int word) {
        int length = word < 0 || word >= clause.count() ? 0 : clause.end(word) - clause.start(word);
        boolean marked = length == DIGITS + 1 && clause.folded()[clause.end(word) - 1] == ARABIC_YEAR;
        if (!marked && (length != DIGITS || !clause.isNumber(word))) {
            return 0;
        }
        int year = 0;
        for (int i = clause.start(word); i < clause.start(word) + DIGITS; i++) {
            int digit = clause.folded()[i] - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            year = year * 10 + digit;
        }
        return year >= FIRST && year <= LAST ? year : 0;
    }

    /** Index of the year behind a month: "June 2020", "June, 2020", "junio de 2020", "June of 2020"; -1 without one. */
    int behind(ClauseText clause, int word) {
        Gap gap = clause.after(word);
        if (gap != Gap.SPACE && gap != Gap.COMMA && gap != Gap.STOP) {
            return -1;
        }
        if (at(clause, word + 1) > 0) {
            return word + 1;
        }
        boolean linked = gap == Gap.SPACE
                && clause.after(word + 1) == Gap.SPACE
                && (words.is(clause, word + 1, DateRole.LINK) || words.is(clause, word + 1, DateRole.YEAR_MARKER));
        return linked && at(clause, word + 2) > 0 ? word + 2 : -1;
    }

    /** The last word of a year with the word "year" behind it: "2020 года". */
    int end(ClauseText clause, int year) {
        return clause.after(year) == Gap.SPACE && words.is(clause, year + 1, DateRole.YEAR_AFTER) ? year + 1 : year;
    }

    /** The last word of "с.г." behind a day or month; -1 if it does not follow. */
    int endOfThisYear(ClauseText clause, int word) {
        boolean abbreviated = clause.after(word) == Gap.SPACE
                && words.is(clause, word + 1, DateRole.THIS_YEAR)
                && clause.after(word + 1) == Gap.STOP
                && words.is(clause, word + 2, DateRole.YEAR_AFTER);
        return abbreviated ? word + 2 : -1;
    }

    /** The last word of "last year", "of this year" or "del año pasado" behind a day or month; -1 if it does not follow. */
    int endOfRelative(ClauseText clause, int word) {
        int at = word + 1;
        while (clause.after(at - 1) == Gap.SPACE && words.is(clause, at, DateRole.LINK)) {
            at++;
        }
        boolean year = clause.after(at - 1) == Gap.SPACE
                && clause.after(at) == Gap.SPACE
                && which(clause, at) != DateWords.NONE
                && (words.value(clause, at, DateRole.UNIT) == 'y' || words.value(clause, at + 1, DateRole.UNIT) == 'y');
        return year ? at + 1 : -1;
    }

    /** How many years from now "last year" and "año pasado" are. */
    int which(ClauseText clause, int first) {
        int which = words.value(clause, first, DateRole.WHICH);
        return which == DateWords.NONE ? words.value(clause, first + 1, DateRole.WHICH) : which;
    }

    /** True if "last" follows a day or month and no unit that it may count: "14 September last". */
    boolean isLast(ClauseText clause, int word) {
        int last = word + 1;
        return clause.after(word) == Gap.SPACE
                && words.value(clause, last, DateRole.WHICH) == -1
                && (clause.after(last) != Gap.SPACE
                        || !(words.isAny(clause, last + 1, COUNTED) || clause.isCapital(last + 1)));
    }

    /**
     * The year of a day whose year is not said: the nearest to the statement's own date; where the words before it tell of
     * things to come, not one that is over.
     */
    int of(ClauseText clause, int word, LocalDate near, int month, int day) {
        boolean future = isFuture(clause, word);
        int best = near.getYear();
        long distance = Long.MAX_VALUE;
        for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
            // the 29th of February has no distance of its own in other years
            LocalDate date = LocalDate.of(year, month, 1).plusDays(day - 1L);
            long days = Math.abs(ChronoUnit.DAYS.between(near, date));
            if (days < distance && !(future && date.isBefore(near))) {
                distance = days;
                best = year;
            }
        }
        return best;
    }

    /** The same for a month without a day. */
    int of(ClauseText clause, int word, LocalDate near, int month) {
        LocalDate middle = near.withDayOfMonth(1);
        return of(clause, word, middle, month, 1);
    }

    /** True behind "will be held on", and at the start of a sentence before "will". */
    boolean isFuture(ClauseText clause, int word) {
        int steps = 0;
        int first = word;
        while (first > 0 && steps < TENSE_REACH && !clause.startsSentence(first)) {
            first--;
            steps++;
            if (words.is(clause, first, DateRole.FUTURE)) {
                return true;
            }
        }
        if (word - first > SENTENCE_START) {
            return false;
        }
        for (int w = word; w < Math.min(clause.count(), word + TENSE_REACH); w++) {
            if (w > word && clause.startsSentence(w)) {
                return false;
            }
            if (words.is(clause, w, DateRole.FUTURE)) {
                return true;
            }
        }
        return false;
    }
}
