package io.communique.ingest.register;

import io.communique.ingest.fetch.Conditions;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a feed.
 *
 * @param format for example {@code rss_2.0}
 * @param entries how many it had when it was last read
 * @param validators of its last answer
 * @param failures visits in a row that failed
 * @param problem why the last one failed
 * @param remarks entries that cannot be used, and what was read leniently
 */
public record FeedState(
        String url,
        @Nullable String format,
        @Nullable Integer entries,
        Conditions validators,
        Instant visitedAt,
        @Nullable Instant succeededAt,
        Instant nextVisitAt,
        int failures,
        @Nullable String problem,
        List<String> remarks) {

    public FeedState {
        remarks = List.copyOf(remarks);
    }
}
