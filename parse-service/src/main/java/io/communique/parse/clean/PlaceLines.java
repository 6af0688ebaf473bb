package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Removed;
import io.communique.parse.language.Prose;
import io.communique.parse.language.Words;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Keeps as a note the line above the text that says where it was spoken and no more: one that the markup calls the
 * location, or capitalised words between the line of the day and that of the time.
 */
final class PlaceLines {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 6;
    private static final int MARKED_STEPS = 2;

    /** Pieces between the title and its dateline. */
    private static final int LINES = 3;

    private static final Set<String> NAMES = Vocabulary.words(PlaceLines.class, "dateline-names.txt");

    /** A summary may stand above the place. */
    private static final int MOST_TEXTS = 1;

    /** Of schema.org. */
    private static final Set<String> LOCATIONS = Set.of("location", "contentLocation", "locationCreated");

    /** Of microformats. */
    private static final String LOCATION = "p-location";

    private PlaceLines() {}

    static void mark(Sheet sheet, Title title) {
        if (title.index() >= 0) {
            keepDateline(sheet, title);
        }
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

    /** "Strelsau, 3 May 2021" beside the title is no navigation, if the place is named on the page or in the markup. */
    private static void keepDateline(Sheet sheet, Title title) {
        int last = Math.min(sheet.size() - 1, title.index() + LINES);
        for (int i = Math.max(0, title.index() - LINES); i <= last; i++) {
            Piece piece = sheet.piece(i);
            boolean dropped = sheet.verdict(i) == Removed.Reason.CHROME && piece.linked() == 0;
            Dateline line = dropped && piece.text().length() <= LONGEST ? Dateline.of(piece.text(), false) : null;
            boolean place = line != null && line.date() != null && !line.place().isEmpty();
            if (line != null && place && (isNamed(piece) || tells(sheet, title, line.place()))) {
                sheet.keep(i);
                sheet.reclassify(i, BlockKind.NOTE);
                return;
            }
        }
    }

    private static boolean isNamed(Piece piece) {
        Element element = piece.element();
        return element != null
                && (NAMES.stream().anyMatch(element::hasClass)
                        || element.children().stream()
                                .anyMatch(child -> NAMES.stream().anyMatch(child::hasClass)));
    }

    private static boolean tells(Sheet sheet, Title title, String place) {
        return (title.text() != null && title.text().contains(place))
                || sheet.kept().anyMatch(piece -> piece.text().contains(place));
    }

    private static boolean isMarked(@Nullable Part part) {
        Part up = part;
        for (int steps = 0; steps <= MARKED_STEPS && up != null; steps++) {
            if (up.hasClass(LOCATION) || LOCATIONS.contains(up.element.attr("itemprop"))) {
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
                && (sheet.verdict(index + 1) == Removed.Reason.METADATA
                        || sheet.piece(index + 1).kind() == BlockKind.NOTE)
                && Dateline.of(sheet.piece(index + 1).text(), false) != null;
    }

    private static boolean isCapitalised(String text) {
        List<String> words = Words.of(text, MOST_WORDS + 1);
        return words.size() <= MOST_WORDS
                && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }
}
