package io.communique.enrich.text;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.Speaker;
import io.communique.contracts.statement.StructuredStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What rules read of a statement.
 *
 * @param clauses in order
 * @param speakers names of those who speak, as the page gives them
 * @param date of the event, else of the publication
 * @param language of the text as BCP 47 has it, without a region; absent if unknown
 */
public record StatementText(
        List<ClauseText> clauses,
        List<String> speakers,
        @Nullable LocalDate date,
        @Nullable String language) {

    private static final String ENGLISH = "en";

    public StatementText {
        clauses = List.copyOf(clauses);
        speakers = List.copyOf(speakers);
    }

    /** A text in an unknown language. */
    public StatementText(List<ClauseText> clauses, List<String> speakers, @Nullable LocalDate date) {
        this(clauses, speakers, date, null);
    }

    /** True if words of English may be read as what they mean in English. */
    public boolean mayBeEnglish() {
        return language == null || language.equals(ENGLISH);
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
                clauses,
                structured.speakers().stream().map(Speaker::name).toList(),
                date,
                withoutRegion(structured.language()));
    }

    private static @Nullable String withoutRegion(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
