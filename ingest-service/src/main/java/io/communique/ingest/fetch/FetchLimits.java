package io.communique.ingest.fetch;

import java.time.Duration;

/**
 * What a fetch may cost.
 *
 * @param bytes the largest body, after decompression
 * @param connect time for a connection
 * @param total time from the request to the last byte, redirects included
 * @param redirects how many are followed
 */
public record FetchLimits(int bytes, Duration connect, Duration total, int redirects) {}
