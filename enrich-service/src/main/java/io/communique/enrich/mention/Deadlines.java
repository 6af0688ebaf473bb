package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The time by which something is to be done: "by 2030", "no later than 1 March", "by the end of the year", "within 90 days".
 * An event is no deadline that a calendar has: "before the next session" gives none.
 */
public final class Deadlines {

    private static final DateFinder DATES = DateFinder.INSTANCE;
    private static final DateWords WORDS = DATES.words();
    /** Words that may stand between "by" and the date. */
    private static final int BETWEEN = DateWords.bits(List.of(
            DateRole.ARTICLE,
            DateRole.BEFORE_YEAR,
            DateRole.EDGE,
            DateRole.FROM,
            DateRole.LINK,
            DateRole.ON,
            DateRole.OPENER,
            DateRole.PART,
            DateRole.RANGE,
            DateRole.THAN,
            DateRole.WHICH,
            DateRole.YEAR_MARKER,
            DateRole.ORDINAL));

    private static final int WITHIN = DateRole.WITHIN.bit();
    private static final int OPENER = DateRole.OPENER.bit();
    private static final int LONGEST_WAY = 6;
    private static final String BEFORE = "\u524D\u4EE5\u4E4B\u5E95";
    private static final String UNTIL = "\u5230\u81F3";

    private Deadlines() {}

    /**
     * The deadline in some words of a clause.
     *
     * @param firstWord index of the first word to look at
     * @param lastWord index of the last word to look at
     * @param date the statement's own, from which periods count
     * @return an ISO 8601 day, month, year or interval, or a period such as {@code P90D} where the day that it counts from
     *     is not known; null if the words name no deadline, or one that is over
     */
    public static @Nullable String find(ClauseText clause, int firstWord, int lastWord, @Nullable LocalDate date) {
        int end = Math.min(lastWord, clause.count() - 1);
        for (int w = Math.max(firstWord, 0); w <= end; w++) {
            String iso = null;
            if (HanDates.isHan(clause.folded()[clause.end(w) - 1])) {
                iso = inHan(clause, Math.max(firstWord, 0), end, date);
                return iso == null || isOver(iso, date) ? null : iso;
            }
            int roles = clause.after(w) == Gap.SPACE ? WORDS.deadlineRoles(clause, w) : 0;
            if ((roles & WITHIN) != 0) {
                iso = within(clause, w + 1, end, date);
            } else if ((roles & OPENER) != 0) {
                iso = by(clause, w + 1, end, date);
            }
            if (iso != null && !isOver(iso, date)) {
                return iso;
            }
        }
        return null;
    }

    private static boolean isOver(String iso, @Nullable LocalDate date) {
        return date != null
                && Character.isDigit(iso.charAt(0))
                && IsoDates.lastDay(iso).compareTo(date.toString()) < 0;
    }

    private static @Nullable String by(ClauseText clause, int from, int end, @Nullable LocalDate date) {
        for (int w = from; w <= Math.min(end, from + LONGEST_WAY); w++) {
            Candidate found = DATES.at(clause, w, date);
            if (found != null && found.start() >= clause.start(from)) {
                int first = clause.wordFrom(found.start());
                boolean atEnd = WORDS.value(clause, first, DateRole.EDGE) == 1;
                return atEnd
                        ? IsoDates.lastDay(found.thing().name())
                        : found.thing().name();
            }
            boolean number = clause.startsWithDigit(w);
            boolean runsOn = clause.after(w) == Gap.SPACE || (number && clause.after(w) == Gap.STOP);
            if (!runsOn
                    || (!number && !WORDS.isAny(clause, w, BETWEEN) && WORDS.weekday(clause, w) == DateWords.NONE)) {
                return null;
            }
        }
        return null;
    }

    /** "within 90 days", "within the next two years"; a period if it counts from something else: "within a year of". */
    private static @Nullable String within(ClauseText clause, int from, int end, @Nullable LocalDate date) {
        int number = from;
        while (number < end
                && clause.after(number) == Gap.SPACE
                && WORDS.count(clause, number) == 0
                && WORDS.isAny(clause, number, BETWEEN)) {
            number++;
        }
        int count = WORDS.count(clause, number);
        if (number >= end || count == 0 || clause.after(number) != Gap.SPACE) {
            return null;
        }
        int unit = Math.max(
                WORDS.value(clause, number + 1, DateRole.UNIT), WORDS.value(clause, number + 1, DateRole.UNITS));
        if (unit != 'd' && unit != 'w' && unit != 'm' && unit != 'y') {
            return null;
        }
        boolean fromElsewhere =
                clause.after(number + 1) == Gap.SPACE && WORDS.is(clause, number + 2, DateRole.WITHIN_OF);
        if (date == null || fromElsewhere) {
            return "P" + count + String.valueOf((char) unit).toUpperCase(Locale.ROOT);
        }
        LocalDate day =
                switch (unit) {
                    case 'd' -> date.plusDays(count);
                    case 'w' -> date.plusWeeks(count);
                    case 'm' -> date.plusMonths(count);
                    default -> date.plusYears(count);
                };
        return day.toString();
    }

    /** "2030年前", "到2030年", "今年年底前". */
    private static @Nullable String inHan(ClauseText clause, int first, int last, @Nullable LocalDate date) {
        for (Candidate found : DATES.inHan(clause, clause.start(first), clause.end(last), date)) {
            String text = clause.text();
            int end = found.end();
            boolean yearEnd = HanDates.isYearEnd(text.charAt(end - 1));
            boolean before = end < text.length() && BEFORE.indexOf(text.charAt(end)) >= 0;
            boolean until = found.start() > 0 && UNTIL.indexOf(text.charAt(found.start() - 1)) >= 0;
            if (yearEnd) {
                return IsoDates.lastDay(found.thing().name());
            }
            if (before || until) {
                return found.thing().name();
            }
        }
        return null;
    }
}
