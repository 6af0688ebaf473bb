package io.communique.enrich.mention;

import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Absolute dates, normalised to ISO 8601: days, ranges of days, months and years. */
final class DateFinder implements MentionFinder {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int FIRST_PLAIN_YEAR = 1900;

    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> weekdays = WordLists.words(DateFinder.class, "weekdays.en.txt");
    private final Set<String> ordinalEndings = WordLists.words(DateFinder.class, "ordinal-endings.en.txt");
    private final Set<String> beforeYears = WordLists.words(DateFinder.class, "before-years.en.txt");
    private final Set<String> rangeWords = WordLists.words(DateFinder.class, "range-words.en.txt");

    DateFinder() {
        for (Line line : WordLists.lines(DateFinder.class, "months.en.txt")) {
            months.put(line.fields().getFirst(), Integer.valueOf(line.fields().get(1)));
        }
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (int w = 0; w < clause.count(); w++) {
                Candidate date = at(clause, w, statement.date());
                if (date != null) {
                    candidates.add(c, date);
                }
            }
        }
    }

    /** The date that has this word as its number or its month. */
    @Nullable
    Candidate at(ClauseText clause, int word, @Nullable LocalDate near) {
        if (clause.startsWithDigit(word)) {
            return numeric(clause, word);
        }
        return clause.isCapital(word) && months.containsKey(clause.word(word)) ? aroundMonth(clause, word, near) : null;
    }

    private @Nullable Candidate aroundMonth(ClauseText clause, int month, @Nullable LocalDate near) {
        int number = months.get(clause.word(month));
        int first = month;
        int last = month;
        int[] days = daysBefore(clause, month);
        int firstDay = days[0];
        int lastDay = days[1];
        int year = 0;
        if (firstDay > 0) {
            first = days[2];
            year = yearAfter(clause, month);
            if (year > 0) {
                last = month + 1;
            }
        } else {
            int after = dayAfter(clause, month);
            if (after >= 0) {
                firstDay = day(clause, month + 1);
                lastDay = firstDay;
                last = after;
                int end = rangeEnd(clause, after);
                if (end > 0) {
                    lastDay = day(clause, end);
                    last = end;
                }
                year = yearAfter(clause, last);
                if (year > 0) {
                    last++;
                }
            } else {
                year = yearAfter(clause, month);
                if (year == 0) {
                    return null;
                }
                return candidate(clause, month, month + 1, month(year, number), Rule.DATE);
            }
        }
        if (first > 0
                && weekdays.contains(clause.word(first - 1))
                && clause.isCapital(first - 1)
                && (clause.after(first - 1) == Gap.SPACE || clause.after(first - 1) == Gap.COMMA)) {
            first--;
        }
        if (year == 0 && firstDay == lastDay) {
            Candidate range = overMonths(clause, first, last, number, firstDay, near);
            if (range != null) {
                return range;
            }
        }
        Rule rule = Rule.DATE;
        if (year == 0) {
            year = near == null ? 0 : nearestYear(near, number, firstDay);
            rule = Rule.DATE_NEAREST_YEAR;
        }
        String iso = iso(year, number, firstDay, lastDay);
        return iso == null ? null : candidate(clause, first, last, iso, rule);
    }

    /** "30 May - 2 June 2020", "October 31–November 3"; null if no second date follows. */
    private @Nullable Candidate overMonths(
            ClauseText clause, int first, int last, int firstMonth, int firstDay, @Nullable LocalDate near) {
        int second = secondDate(clause, last);
        if (second < 0) {
            return null;
        }
        boolean monthFirst = months.containsKey(clause.word(second));
        int monthWord = monthFirst ? second : second + 1;
        int dayWord = monthFirst ? second + 1 : second;
        if (dayWord >= clause.count()
                || monthWord >= clause.count()
                || clause.after(second) != Gap.SPACE
                || !months.containsKey(clause.word(monthWord))
                || day(clause, dayWord) == 0) {
            return null;
        }
        int end = second + 1;
        int secondMonth = months.get(clause.word(monthWord));
        int year = yearAfter(clause, end);
        Rule rule = Rule.DATE;
        if (year > 0) {
            end++;
        } else if (near != null) {
            year = nearestYear(near, secondMonth, day(clause, dayWord));
            rule = Rule.DATE_NEAREST_YEAR;
        } else {
            return null;
        }
        int firstYear = firstMonth > secondMonth ? year - 1 : year;
        String from = iso(firstYear, firstMonth, firstDay, firstDay);
        String to = iso(year, secondMonth, day(clause, dayWord), day(clause, dayWord));
        return from == null || to == null ? null : candidate(clause, first, end, from + "/" + to, rule);
    }

    /** The word after a dash or "to"; -1 if there is none. */
    private int secondDate(ClauseText clause, int last) {
        if (last + 1 >= clause.count()) {
            return -1;
        }
        if (clause.word(last + 1).equals("to")
                && clause.after(last) == Gap.SPACE
                && clause.after(last + 1) == Gap.SPACE) {
            return last + 2;
        }
        int from = clause.end(last);
        int to = clause.start(last + 1);
        boolean dash = String.valueOf(clause.folded(), from, to - from).strip().equals("-");
        return dash ? last + 1 : -1;
    }

    /** First day, last day and the word where they start: "18-19 May", "18 and 19 May", "18th of May". */
    private int[] daysBefore(ClauseText clause, int month) {
        int at = month - 1;
        if (at > 0 && clause.word(at).equals("of") && clause.after(at) == Gap.SPACE) {
            at--;
        }
        if (at < 0 || clause.after(at) != Gap.SPACE || day(clause, at) == 0) {
            return new int[3];
        }
        int last = day(clause, at);
        if (at > 0 && clause.after(at - 1) == Gap.HYPHEN && day(clause, at - 1) > 0 && day(clause, at - 1) < last) {
            return new int[] {day(clause, at - 1), last, at - 1};
        }
        if (at > 1
                && rangeWords.contains(clause.word(at - 1))
                && clause.after(at - 1) == Gap.SPACE
                && clause.after(at - 2) == Gap.SPACE
                && day(clause, at - 2) > 0
                && day(clause, at - 2) < last) {
            return new int[] {day(clause, at - 2), last, at - 2};
        }
        return new int[] {last, last, at};
    }

    /** The word of the day in "June 17", or -1. */
    private int dayAfter(ClauseText clause, int month) {
        boolean close = clause.after(month) == Gap.SPACE || clause.after(month) == Gap.STOP;
        return close && day(clause, month + 1) > 0 ? month + 1 : -1;
    }

    private int rangeEnd(ClauseText clause, int day) {
        if (clause.after(day) == Gap.HYPHEN && day(clause, day + 1) > day(clause, day)) {
            return day + 1;
        }
        return -1;
    }

    /** The year in the word after this one, or 0. */
    private static int yearAfter(ClauseText clause, int word) {
        Gap gap = clause.after(word);
        if (gap != Gap.SPACE && gap != Gap.COMMA && gap != Gap.STOP) {
            return 0;
        }
        return year(clause, word + 1);
    }

    private static int year(ClauseText clause, int word) {
        if (clause.end(word) - clause.start(word) != 4 || !clause.isNumber(word)) {
            return 0;
        }
        int year = Integer.parseInt(clause.word(word));
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    private int day(ClauseText clause, int word) {
        if (!clause.startsWithDigit(word)) {
            return 0;
        }
        String text = clause.word(word);
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits > 2 || (digits < text.length() && !ordinalEndings.contains(text.substring(digits)))) {
            return 0;
        }
        int day = Integer.parseInt(text.substring(0, digits));
        return day <= 31 ? day : 0;
    }

    /** "2020-06-17", "17.06.2020", and a year after a word of time: "by 2030". */
    private @Nullable Candidate numeric(ClauseText clause, int word) {
        int year = year(clause, word);
        if (year > 0) {
            if (clause.after(word) == Gap.HYPHEN
                    && clause.after(word + 1) == Gap.HYPHEN
                    && isTwoDigits(clause, word + 1)
                    && isTwoDigits(clause, word + 2)) {
                int day = day(clause, word + 2);
                String iso = iso(year, Integer.parseInt(clause.word(word + 1)), day, day);
                return iso == null ? null : candidate(clause, word, word + 2, iso, Rule.DATE);
            }
            boolean afterWord =
                    word > 0 && clause.after(word - 1) == Gap.SPACE && beforeYears.contains(clause.word(word - 1));
            boolean plain = clause.after(word) != Gap.SPACE
                    || (!clause.isCapital(word + 1) && !clause.startsWithDigit(word + 1));
            boolean range = clause.after(word) == Gap.HYPHEN && clause.startsWithDigit(word + 1);
            if (afterWord && plain && !range && year >= FIRST_PLAIN_YEAR) {
                return candidate(clause, word, word, String.valueOf(year), Rule.DATE);
            }
            return null;
        }
        boolean dotted = clause.after(word) == Gap.STOP
                && clause.after(word + 1) == Gap.STOP
                && clause.end(word) + 1 == clause.start(word + 1)
                && clause.end(word + 1) + 1 == clause.start(word + 2);
        if (dotted && isTwoDigits(clause, word) && isTwoDigits(clause, word + 1) && year(clause, word + 2) > 0) {
            int day = day(clause, word);
            String iso = iso(year(clause, word + 2), Integer.parseInt(clause.word(word + 1)), day, day);
            return iso == null ? null : candidate(clause, word, word + 2, iso, Rule.DATE);
        }
        return null;
    }

    private static boolean isTwoDigits(ClauseText clause, int word) {
        return clause.end(word) - clause.start(word) == 2 && clause.isNumber(word);
    }

    private static int nearestYear(LocalDate near, int month, int day) {
        int best = near.getYear();
        long distance = Long.MAX_VALUE;
        for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
            // the 29th of February has no distance of its own in other years
            LocalDate date = LocalDate.of(year, month, 1).plusDays(day - 1L);
            long days = Math.abs(ChronoUnit.DAYS.between(near, date));
            if (days < distance) {
                distance = days;
                best = year;
            }
        }
        return best;
    }

    private static String month(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    /** Null where the calendar has no such day. */
    private static @Nullable String iso(int year, int month, int firstDay, int lastDay) {
        try {
            if (year == 0) {
                LocalDate.of(2000, month, lastDay); // a leap year
                return "--" + String.format(Locale.ROOT, "%02d-%02d", month, firstDay);
            }
            String first = LocalDate.of(year, month, firstDay).toString();
            return firstDay == lastDay ? first : first + "/" + LocalDate.of(year, month, lastDay);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Candidate candidate(ClauseText clause, int first, int last, String iso, Rule rule) {
        return new Candidate(clause.start(first), clause.end(last), Thing.date(iso), rule);
    }
}
