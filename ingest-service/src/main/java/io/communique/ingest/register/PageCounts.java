package io.communique.ingest.register;

/**
 * How many pages of a source there are.
 *
 * @param known that feeds have named
 * @param waiting that were never visited
 * @param failing whose last visit failed
 * @param gone that were withdrawn
 */
public record PageCounts(long known, long waiting, long failing, long gone) {}
