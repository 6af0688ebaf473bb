package io.communique.parse.clean;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The title that a file gives itself. Programs put the name of the file there, a template's or their own, so it counts
 * only if the document prints it.
 */
final class DocumentTitle {

    private static final int FIRST_PIECES = 12;
    private static final int SHORTEST = 6;

    private DocumentTitle() {}

    /** @return the title, or absent if it says nothing */
    static @Nullable String sensible(@Nullable String claimed, List<Piece> pieces) {
        String title = claimed == null ? "" : Whitespace.fold(claimed);
        String folded = letters(title);
        if (folded.length() < SHORTEST) {
            return null;
        }
        StringBuilder first = new StringBuilder();
        pieces.stream().limit(FIRST_PIECES).forEach(piece -> first.append(letters(piece.text())));
        return first.indexOf(folded) >= 0 ? title : null;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
