package io.communique.contracts.statement;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text that stands for itself on the page.
 *
 * @param text white space folded to single spaces, never empty
 * @param level depth of a heading (1 to 6) or of a list item (from 1)
 * @param emphasised true if the whole block is printed bold or italic; absent otherwise
 * @param label what the page prints before a list item ("12.", "(a)", "•"), where it prints something
 */
public record Block(
        BlockKind kind,
        String text,
        @Nullable Integer level,
        @Nullable Boolean emphasised,
        @Nullable String label) {

    public static Block of(BlockKind kind, String text) {
        return new Block(kind, text, null, null, null);
    }
}
