package io.communique.enrich.mention;

import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.StatementText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates, absolute and relative to the statement's own, normalised to ISO 8601: days, months, years and intervals. */
final class DateFinder implements MentionFinder {

    static final DateFinder INSTANCE = new DateFinder();

    private static final int UNKNOWN = -1;

    private final DateWords words = new DateWords();
    private final DateSpans spans = new DateSpans(words);
    private final Years years = new Years(words);
    private final MonthDates months = new MonthDates(words, spans, years);
    private final NumberDates numbers = new NumberDates(words, spans, years);
    private final RelativeDates relatives = new RelativeDates(words, spans, years);
    private final HanDates han = new HanDates(years);

    private DateFinder() {}

    @Override
    public void find(StatementText statement, Candidates candidates) {
        int year = UNKNOWN;
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            boolean chinese = false;
            for (int w = 0; w < clause.count(); w++) {
                chinese |= HanDates.isHan(clause.folded()[clause.end(w) - 1]);
                Candidate date = at(clause, w, statement.date());
                if (date != null) {
                    if (statement.date() == null
                            && IsoDates.isYearless(date.thing().name())) {
                        year = year < 0 ? onlyYear(statement) : year;
                        date = inYear(date, year);
                    }
                    candidates.add(c, date);
                }
            }
            if (chinese) {
                for (Candidate date : inHan(clause, 0, clause.text().length(), statement.date())) {
                    candidates.add(c, date);
                }
            }
        }
    }

    /** A day without its year, in a statement without date that names one year alone, is a day of that year. */
    private static Candidate inYear(Candidate date, int year) {
        return year == 0
                ? date
                : date.naming(Thing.date(IsoDates.inYear(date.thing().name(), year)));
    }

    /** The year that stands in dates and beside names: "May 2019", "Lakeland Forum 2019"; 0 if there are several years. */
    private static int onlyYear(StatementText statement) {
        int only = 0;
        boolean named = false;
        for (ClauseText clause : statement.clauses()) {
            for (int w = 0; w < clause.count(); w++) {
                int year = clause.startsWithDigit(w) ? Years.at(clause, w) : 0;
                if (year > 0 && only > 0 && year != only) {
                    return 0;
                }
                only = Math.max(only, year);
                named |= year > 0 && isBesideName(clause, w);
            }
        }
        return named ? only : 0;
    }

    private static boolean isBesideName(ClauseText clause, int year) {
        boolean before = (clause.after(year - 1) == Gap.SPACE || clause.after(year - 1) == Gap.COMMA)
                && (clause.isCapital(year - 1) || clause.startsWithDigit(year - 1));
        return before || (clause.after(year) == Gap.SPACE && clause.isCapital(year + 1));
    }

    /** The date that has this word as its number, its month, or the word that it is found by. */
    @Nullable
    Candidate at(ClauseText clause, int word, @Nullable LocalDate near) {
        if (clause.startsWithDigit(word)) {
            return numbers.at(clause, word, near);
        }
        if (!words.isHead(clause, word)) {
            return NumberDates.joinedFiscalYear(clause, word);
        }
        Candidate date = months.at(clause, word, near);
        return date == null ? relatives.at(clause, word, near) : date;
    }

    /** The dates of a Chinese text between two of its chars. */
    List<Candidate> inHan(ClauseText clause, int from, int to, @Nullable LocalDate near) {
        return han.find(clause, from, to, near);
    }

    DateWords words() {
        return words;
    }

    DateSpans spans() {
        return spans;
    }
}
