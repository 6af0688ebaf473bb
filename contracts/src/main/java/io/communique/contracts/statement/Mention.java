package io.communique.contracts.statement;

/**
 * A name in a clause.
 *
 * @param clause ordinal
 * @param start first code point in the clause's text
 * @param end code point behind the last
 * @param text as printed
 * @param entity id of the thing named: {@code country:RU}, {@code org:asean}, {@code date:2020-06-17}
 * @param method the rule that found it
 * @param confidence from 0 to 1
 */
public record Mention(
        int clause,
        int start,
        int end,
        String text,
        EntityType type,
        String entity,
        String method,
        double confidence) {}
