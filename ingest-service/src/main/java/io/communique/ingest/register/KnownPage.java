package io.communique.ingest.register;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page that a feed names.
 *
 * @param failures visits in a row that failed
 * @param problem why the last one failed
 * @param nextVisitAt absent if it was given up
 */
public record KnownPage(
        String statementId,
        URI url,
        @Nullable String title,
        Instant firstSeenAt,
        @Nullable Instant visitedAt,
        @Nullable Instant nextVisitAt,
        int failures,
        @Nullable String problem) {}
