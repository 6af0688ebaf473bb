package io.communique.store.search;

import io.communique.contracts.statement.ClauseKind;
import org.jspecify.annotations.Nullable;

/**
 * A clause that a search found.
 *
 * @param speaker whose words it has
 * @param highlight the passages that were found: HTML, with the words in {@code mark} elements and nothing else
 * @param rank the higher, the better; comparable within one search alone
 */
public record ClauseHit(
        String statementId,
        int ordinal,
        ClauseKind kind,
        @Nullable String speaker,
        String highlight,
        float rank) {}
