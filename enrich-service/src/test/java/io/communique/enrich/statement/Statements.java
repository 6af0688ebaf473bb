package io.communique.enrich.statement;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.Revision;
import io.communique.contracts.statement.Source;
import io.communique.contracts.statement.Speaker;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.statement.StatementKind;
import io.communique.contracts.statement.StructuredStatement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Structured statements for tests, made of the texts of their clauses. */
public final class Statements {

    private Statements() {}

    public static StructuredStatement of(String name, String... clauses) {
        return of(name, null, List.of(), List.of(clauses));
    }

    static StructuredStatement of(String name, @Nullable LocalDate date, List<String> speakers, List<String> texts) {
        List<Clause> clauses = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String text : texts) {
            int end = start + text.codePointCount(0, text.length());
            clauses.add(new Clause(
                    clauses.size() + 1, ClauseKind.PARAGRAPH, start, end, text, null, null, null, null, null, null));
            blocks.add(Block.of(BlockKind.PARAGRAPH, text));
            start = end + 2;
        }
        return new StructuredStatement(
                StatementId.ofName("test", name),
                Revision.of(blocks),
                new Source("test", null, null),
                null,
                name,
                OffsetDateTime.parse("2020-06-18T08:00:00Z"),
                null,
                null,
                "en",
                "text/plain",
                blocks,
                List.of(),
                StatementKind.OTHER,
                null,
                date,
                speakers.stream().map(speaker -> new Speaker(speaker, null)).toList(),
                String.join("\n\n", texts),
                clauses);
    }
}
