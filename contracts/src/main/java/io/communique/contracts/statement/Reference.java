package io.communique.contracts.statement;

import org.jspecify.annotations.Nullable;

/**
 * An instrument or another statement that the text refers to.
 *
 * @param clause ordinal
 * @param text as printed
 * @param entity id of the instrument
 * @param identifier the one the text gives: {@code S/RES/2254 (2015)}
 * @param statementId of the statement referred to, where it is known
 */
public record Reference(
        int clause,
        String text,
        @Nullable String entity,
        @Nullable String identifier,
        @Nullable StatementId statementId) {}
