package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;

/**
 * Finds what a page sets within its text to lead elsewhere: a line "Read also: …" whose rest is a link, a box of links
 * below "Related news"; and the sections behind the text in which no sentence stands, once the first of them has begun.
 */
final class RelatedBoxes {

    /** Of a text that leads elsewhere, how much is linked. */
    private static final double LEAST_LINKED = 0.5;

    /** Pieces of a section that are looked through for a sentence. */
    private static final int SECTION = 30;

    private static final FoldedLines STARTS = FoldedLines.read(RelatedBoxes.class, "read-also-starts.txt");

    private RelatedBoxes() {}

    /** "Read also: New bridge opened", the words behind the colon linked. */
    static boolean isReadAlso(Piece piece) {
        if (piece.linked() == 0 || piece.linkDensity() < LEAST_LINKED) {
            return false;
        }
        int colon = piece.text().indexOf(':');
        int wide = colon < 0 ? piece.text().indexOf('：') : colon;
        return wide > 0
                && wide <= PieceFeatures.LONGEST_HEADING
                && STARTS.has(piece.text().substring(0, wide));
    }

    /** A heading for other pages with links right below it. */
    static boolean isBox(Sheet sheet, int index) {
        return index + 1 < sheet.size()
                && leadsElsewhere(sheet.piece(index + 1))
                && PieceFeatures.isChromeHeading(sheet.piece(index).text());
    }

    static boolean leadsElsewhere(Piece piece) {
        return piece.kind() != BlockKind.HEADING && piece.linkDensity() > LEAST_LINKED;
    }

    /** True if the heading's section has a sentence of its own, be it an item of a list. */
    static boolean hasText(Sheet sheet, int heading) {
        for (int i = heading + 1; i < sheet.size() && i < heading + SECTION; i++) {
            Piece piece = sheet.piece(i);
            if (piece.kind() == BlockKind.HEADING) {
                return false;
            }
            if (!leadsElsewhere(piece) && !piece.chrome() && PieceFeatures.isSentence(piece)) {
                return true;
            }
        }
        return false;
    }
}
