package io.communique.enrich.text;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.Speaker;
import io.communique.contracts.statement.StructuredStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules read of a statement.
 *
 * @param clauses in order
 * @param speakers names of those who speak, as the page gives them
 * @param date of the event, else of the publication
 */
public record StatementText(
        List<ClauseText> clauses,
        List<String> speakers,
        @Nullable LocalDate date) {

    public StatementText {
        clauses = List.copyOf(clauses);
        speakers = List.copyOf(speakers);
    }

    public static StatementText of(StructuredStatement structured) {
        LocalDate date = structured.eventDate();
        if (date == null && structured.publishedAt() != null) {
            date = structured.publishedAt().date();
        }
        List<ClauseText> clauses = new ArrayList<>(structured.clauses().size());
        for (Clause clause : structured.clauses()) {
            clauses.add(new ClauseText(clause.ordinal(), clause.text()));
        }
        return new StatementText(
                clauses, structured.speakers().stream().map(Speaker::name).toList(), date);
    }
}
