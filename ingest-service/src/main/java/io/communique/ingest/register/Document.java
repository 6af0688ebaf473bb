package io.communique.ingest.register;

import io.communique.contracts.statement.StatementId;
import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A document that Kafka has acknowledged.
 *
 * @param contentHash SHA-256 of its bytes
 * @param fetchedAt of the last content that was published, in UTC
 * @param misses visits in a row that found nothing at its address
 * @param gone whether it was told that the page has gone
 */
@SuppressWarnings("ArrayRecordComponent") // documents are never compared
public record Document(
        StatementId statementId,
        String sourceId,
        @Nullable URI url,
        @Nullable String name,
        String contentType,
        byte[] contentHash,
        long bytes,
        @Nullable String etag,
        @Nullable String lastModified,
        OffsetDateTime fetchedAt,
        int misses,
        boolean gone) {}
