package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Removed;
import io.communique.parse.language.Prose;
import io.communique.parse.language.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps as a note the line above the text that says where it was spoken and no more: one that the markup calls the
 * location, or capitalised words between the line of the day and that of the time.
 */
final class PlaceLines {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 6;
    private static final int MARKED_STEPS = 2;

    /** A summary may stand above the place. */
    private static final int MOST_TEXTS = 1;

    /** Of schema.org. */
    private static final Set<String> LOCATIONS = Set.of("location", "contentLocation", "locationCreated");

    /** Of microformats. */
    private static final String LOCATION = "p-location";

    private PlaceLines() {}

    static void mark(Sheet sheet, Title title) {
        int texts = 0;
        for (int i = title.index() + 1; i < sheet.size(); i++) {
            Piece piece = sheet.piece(i);
            texts += sheet.isKept(i) && PieceFeatures.isSentence(piece) ? 1 : 0;
            if (texts > MOST_TEXTS) { // what follows is the place of something else
                return;
            }
            if (piece.text().length() > LONGEST || Prose.endsSentence(piece.text())) {
                continue;
            }
            boolean marked = title.index() >= 0 && isMarked(piece.part());
            if (marked || (piece.linked() == 0 && isBetweenDayAndTime(sheet, i) && isCapitalised(piece.text()))) {
                sheet.keep(i);
                sheet.reclassify(i, BlockKind.NOTE);
                return;
            }
        }
    }

    private static boolean isMarked(@Nullable Part part) {
        Part up = part;
        for (int steps = 0; steps <= MARKED_STEPS && up != null; steps++) {
            if (up.element.hasClass(LOCATION) || LOCATIONS.contains(up.element.attr("itemprop"))) {
                return true;
            }
            up = up.parent;
        }
        return false;
    }

    private static boolean isBetweenDayAndTime(Sheet sheet, int index) {
        return index > 0
                && index + 1 < sheet.size()
                && sheet.verdict(index - 1) == Removed.Reason.METADATA
                && sheet.verdict(index + 1) == Removed.Reason.METADATA
                && Dateline.of(sheet.piece(index + 1).text(), false) != null;
    }

    private static boolean isCapitalised(String text) {
        List<String> words = Words.of(text, MOST_WORDS + 1);
        return words.size() <= MOST_WORDS
                && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }
}
