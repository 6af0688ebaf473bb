package io.communique.contracts.statement;

import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Notice that a statement was stored, changed or withdrawn.
 *
 * @param revision the revision that is current now; of a withdrawn statement the last one
 * @param previousRevision what it replaces
 * @param address where to read the record
 */
public record StoredStatement(
        StatementId statementId,
        Revision revision,
        @Nullable Revision previousRevision,
        Change change,
        String sourceId,
        @Nullable String title,
        @Nullable PublicationTime publishedAt,
        OffsetDateTime storedAt,
        URI address) {}
