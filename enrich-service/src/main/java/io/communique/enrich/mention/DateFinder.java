package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.StatementText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates, absolute and relative to the statement's own, normalised to ISO 8601: days, months, years and intervals. */
final class DateFinder implements MentionFinder {

    static final DateFinder INSTANCE = new DateFinder();

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
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            boolean chinese = false;
            for (int w = 0; w < clause.count(); w++) {
                chinese |= HanDates.isHan(clause.folded()[clause.end(w) - 1]);
                Candidate date = at(clause, w, statement.date());
                if (date != null) {
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

    /** The date that has this word as its number, its month, or the word that it is found by. */
    @Nullable
    Candidate at(ClauseText clause, int word, @Nullable LocalDate near) {
        if (clause.startsWithDigit(word)) {
            return numbers.at(clause, word);
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
