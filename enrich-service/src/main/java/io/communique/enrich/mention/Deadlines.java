package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.WordLists;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The time by which something is to be done: "by 2030", "no later than 1 March", "within 90 days". */
public final class Deadlines {

    private static final DateFinder DATES = new DateFinder();
    private static final Set<String> OPENERS = WordLists.words(Deadlines.class, "deadline-openers.en.txt");
    private static final Map<String, String> UNITS = WordLists.pairs(Deadlines.class, "deadline-units.en.txt");
    private static final int LONGEST_WAY = 5;

    private Deadlines() {}

    /**
     * The deadline in some words of a clause.
     *
     * @param firstWord index of the first word to look at
     * @param lastWord index of the last word to look at
     * @param date the statement's own, from which periods count
     * @return an ISO 8601 day, month, year, interval or, where no date is known, a period such as {@code P90D}; null if the
     *     words name no deadline
     */
    public static @Nullable String find(
            ClauseText clause, int firstWord, int lastWord, @Nullable LocalDate date) {
        int end = Math.min(lastWord, clause.count() - 1);
        for (int w = Math.max(firstWord, 0); w < end; w++) {
            if (!OPENERS.contains(clause.word(w)) || clause.after(w) != Gap.SPACE) {
                continue;
            }
            String iso = clause.word(w).equals("within") ? period(clause, w + 1, end, date) : day(clause, w + 1, end, date);
            if (iso != null) {
                return iso;
            }
        }
        return null;
    }

    private static @Nullable String day(ClauseText clause, int from, int end, @Nullable LocalDate date) {
        for (int w = from; w <= Math.min(end, from + LONGEST_WAY); w++) {
            Candidate found = DATES.at(clause, w, date);
            if (found != null) {
                return found.thing().name();
            }
            if (clause.after(w) != Gap.SPACE) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable String period(ClauseText clause, int number, int end, @Nullable LocalDate date) {
        if (number + 1 > end || !clause.isNumber(number) || clause.end(number) - clause.start(number) > 3) {
            return null;
        }
        String unit = UNITS.get(clause.word(number + 1));
        if (unit == null) {
            return null;
        }
        int count = Integer.parseInt(clause.word(number));
        if (date == null) {
            return "P" + count + unit.toUpperCase(java.util.Locale.ROOT);
        }
        return switch (unit) {
            case "d" -> date.plusDays(count).toString();
            case "w" -> date.plusWeeks(count).toString();
            case "m" -> date.plusMonths(count).toString();
            default -> date.plusYears(count).toString();
        };
    }
}
