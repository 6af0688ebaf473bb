package io.communique.store.record;

import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.StatementId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What the line brings about a statement. */
public sealed interface Arrival {

    StatementId statementId();

    /** When the page was fetched, or found gone. */
    OffsetDateTime at();

    /** The W3C trace context of the record that brought it. */
    @Nullable
    String traceparent();

    /**
     * The statement has this text.
     *
     * @param event the statement as it came, JSON
     */
    record Text(
            EnrichedStatement statement,
            String event,
            @Nullable String traceparent) implements Arrival {

        @Override
        public StatementId statementId() {
            return statement.statementId();
        }

        @Override
        public OffsetDateTime at() {
            return statement.fetchedAt();
        }
    }

    /** The statement's page is gone. */
    record Gone(
            StatementId statementId,
            OffsetDateTime at,
            @Nullable String traceparent) implements Arrival {}
}
