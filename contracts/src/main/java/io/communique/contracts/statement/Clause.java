package io.communique.contracts.statement;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph or list item that stands for itself.
 *
 * @param ordinal from 1
 * @param start first code point in the statement's text
 * @param end code point behind the last
 * @param text without its label
 * @param opener the words that open it, as printed: "Expressing", "FURTHER DISCUSS"
 * @param action the opener's lemma: "express"
 * @param label number, letter or speaker label as printed, without its punctuation: "12", "(a)"
 * @param parent ordinal of the clause that it belongs to
 * @param exchange number of the question and answer that it is part of, from 1
 */
public record Clause(
        int ordinal,
        ClauseKind kind,
        int start,
        int end,
        String text,
        @Nullable String opener,
        @Nullable String action,
        @Nullable String label,
        @Nullable Integer parent,
        @Nullable Speaker speaker,
        @Nullable Integer exchange) {}
