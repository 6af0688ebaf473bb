package io.communique.parse.clean;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A block of a document as a reader found it, before it is decided whether it belongs to the statement.
 *
 * @param text white space folded, without the label, never empty
 * @param linked how many of the text's characters stand in links
 * @param chrome true if the markup around it says that it is navigation
 * @param element that holds it, in documents with markup
 * @param part the same with what the walk over the page found out
 */
record Piece(
        BlockKind kind,
        String text,
        @Nullable Integer level,
        boolean emphasised,
        @Nullable String label,
        int linked,
        boolean chrome,
        @Nullable Element element,
        @Nullable Part part) {

    static Piece plain(BlockKind kind, String text, @Nullable Integer level, @Nullable String label) {
        return new Piece(kind, text, level, false, label, 0, false, null, null);
    }

    Piece as(BlockKind other) {
        return new Piece(other, text, level, emphasised, label, linked, chrome, element, part);
    }

    Piece asChrome() {
        return new Piece(kind, text, level, emphasised, label, linked, true, element, part);
    }

    /** The share of the text that stands in links. */
    double linkDensity() {
        return Math.min(1.0, linked / (double) text.length());
    }

    Block block() {
        return new Block(kind, text, level, emphasised ? Boolean.TRUE : null, label);
    }
}
