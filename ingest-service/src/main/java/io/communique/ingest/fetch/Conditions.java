package io.communique.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What makes a request conditional: the validators of the last answer.
 *
 * @param etag value of {@code ETag}
 * @param lastModified value of {@code Last-Modified}
 */
public record Conditions(@Nullable String etag, @Nullable String lastModified) {

    /** An unconditional request. */
    public static final Conditions NONE = new Conditions(null, null);

    boolean none() {
        return etag == null && lastModified == null;
    }
}
