package io.communique.ingest.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it stands in the feed, before its link is looked at.
 *
 * @param bases what the link is relative to, each relative to the one before, the first to the feed
 */
record RawEntry(
        @Nullable String link,
        List<String> bases,
        @Nullable String title,
        @Nullable Instant updated) {}
