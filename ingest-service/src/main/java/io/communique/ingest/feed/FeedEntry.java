package io.communique.ingest.feed;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed.
 *
 * @param link absolute address of the page
 * @param updated when the feed says that it changed, or was published; a new value means a new visit
 */
public record FeedEntry(
        URI link, @Nullable String title, @Nullable Instant updated) {}
