package io.communique.contracts.statement;

import org.jspecify.annotations.Nullable;

/**
 * Who published it.
 *
 * @param id the source's id in the configuration of ingest
 * @param name its name in words
 * @param country ISO 3166-1 alpha-2 of the ministry's country
 */
public record Source(
        String id, @Nullable String name, @Nullable String country) {}
