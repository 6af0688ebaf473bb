package io.communique.contracts.statement;

import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What a statement is known by at each stage of the line. */
public sealed interface Statement permits CleanedStatement, StructuredStatement, EnrichedStatement {

    StatementId statementId();

    Revision revision();

    Source source();

    @Nullable
    URI url();

    @Nullable
    String name();

    OffsetDateTime fetchedAt();
}
