package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.parse.language.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pieces of documents that say what their parts are and have no elements: PDF and DOCX. */
final class DocumentPieces {

    private static final int LONGEST_TITLE = 300;

    /** A letterhead, a number and a date stand before a title. */
    private static final int BEFORE_TITLE = 6;

    private DocumentPieces() {}

    static Piece of(BlockKind kind, String text, @Nullable Integer level, boolean emphasised, @Nullable String label) {
        return new Piece(kind, text, level, emphasised, label, 0, false, null, null);
    }

    /** What stands on every page, or beside the text. */
    static Piece chrome(String text) {
        return new Piece(BlockKind.PARAGRAPH, text, null, false, null, 0, true, null, null);
    }

    /**
     * In a document without a heading of the first level, the first line that is neither a date nor a sentence is one.
     */
    static List<Piece> withTitle(List<Piece> pieces) {
        boolean headed = pieces.stream()
                .anyMatch(piece ->
                        piece.kind() == BlockKind.HEADING && Integer.valueOf(1).equals(piece.level()));
        if (headed || pieces.size() < 2) {
            return pieces;
        }
        for (int i = 0; i < Math.min(BEFORE_TITLE, pieces.size()); i++) {
            Piece piece = pieces.get(i);
            String text = piece.text();
            if (piece.chrome() || ChromeLine.is(text) || Dateline.of(text, false) != null) {
                continue;
            }
            boolean title = (piece.kind() == BlockKind.PARAGRAPH || piece.kind() == BlockKind.HEADING)
                    && text.length() <= LONGEST_TITLE
                    && !Prose.endsSentence(text)
                    && text.chars().anyMatch(Character::isLetter);
            if (!title) {
                return pieces;
            }
            List<Piece> titled = new ArrayList<>(pieces);
            titled.set(i, of(BlockKind.HEADING, text, 1, piece.emphasised(), null));
            return titled;
        }
        return pieces;
    }
}
