package io.communique.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of a fetch. */
public sealed interface FetchResult {

    /**
     * A page.
     *
     * @param address where it was found after redirects
     * @param contentType as the server said it
     * @param body after decompression
     */
    @SuppressWarnings("ArrayRecordComponent") // pages are passed along, never compared
    record Page(
            URI address,
            @Nullable String contentType,
            @Nullable String etag,
            @Nullable String lastModified,
            byte[] body)
            implements FetchResult {}

    /** The page is as it was when the validators were given. */
    record NotModified() implements FetchResult {}

    /**
     * No page.
     *
     * @param detail one sentence for a person, with the address and what it answered
     * @param status the last HTTP status, if there was one
     * @param retryAfter what the server asked for
     */
    record Failure(
            Kind kind,
            String detail,
            @Nullable Integer status,
            @Nullable Duration retryAfter) implements FetchResult {}

    /** Why there is no page. */
    enum Kind {
        /** Status 404. */
        NOT_FOUND,
        /** Status 410. */
        GONE,
        /** Another status that is no success. */
        STATUS,
        /** Success without a byte. */
        EMPTY,
        TOO_LARGE,
        TIMED_OUT,
        /** Too many of them, a loop, or one that leads nowhere. */
        REDIRECTS,
        /** The address, or that of a redirect, is not public. */
        REFUSED_ADDRESS,
        UNKNOWN_HOST,
        /** No connection, a certificate that is not valid, or an answer that is no HTTP. */
        UNREACHABLE
    }
}
