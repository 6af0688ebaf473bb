package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Removed;
import io.communique.parse.language.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the title. On a page with markup it is the heading that the page's own description of itself agrees with; in
 * plain text it is the first line before the text that is neither a date nor navigation.
 */
final class TitleFinder {

    /** Titles of joint statements run long; what is longer is text. */
    private static final int LONGEST = 500;

    private TitleFinder() {}

    /** Takes every copy of the title off the sheet. */
    static Title find(Sheet sheet, Page page) {
        Title title = page.markup() ? inMarkup(sheet, page.head()) : inPlainText(sheet);
        String text = title.text();
        if (text == null) {
            return title;
        }
        String folded = fold(text);
        for (int i = 0; i < sheet.size(); i++) {
            boolean here = i == title.index()
                    || (page.markup() && fold(sheet.piece(i).text()).equals(folded));
            if (here
                    && (i <= title.index()
                            || title.index() < 0
                            || sheet.piece(i).kind() == BlockKind.HEADING)) {
                sheet.drop(i, Removed.Reason.METADATA);
            }
        }
        return title;
    }

    private static Title inMarkup(Sheet sheet, PageHead head) {
        List<String> claims = new ArrayList<>(head.titles());
        if (head.windowTitle() != null) {
            claims.add(head.windowTitle());
        }
        for (int i = 0; i < sheet.size(); i++) { // the heading that one of the claims repeats
            Piece piece = sheet.piece(i);
            if (piece.kind() == BlockKind.HEADING && !piece.chrome() && isClaimed(piece.text(), claims)) {
                return new Title(piece.text(), i);
            }
        }
        for (int i = 0; i < sheet.size(); i++) {
            Piece piece = sheet.piece(i);
            if (piece.kind() == BlockKind.HEADING && Integer.valueOf(1).equals(piece.level()) && !piece.chrome()) {
                return new Title(piece.text(), i);
            }
        }
        for (String claim : head.titles()) {
            return new Title(claim, printed(sheet, claim));
        }
        return head.windowTitle() == null
                ? Title.NONE
                : new Title(head.windowTitle(), printed(sheet, head.windowTitle()));
    }

    private static boolean isClaimed(String heading, List<String> claims) {
        String folded = fold(heading);
        return folded.length() > 3
                && claims.stream().anyMatch(claim -> {
                    String other = fold(claim);
                    return other.equals(folded) || (other.startsWith(folded) && 2 * folded.length() > other.length());
                });
    }

    private static int printed(Sheet sheet, String title) {
        String folded = fold(title);
        for (int i = 0; i < sheet.size(); i++) {
            if (fold(sheet.piece(i).text()).equals(folded)) {
                return i;
            }
        }
        return -1;
    }

    private static Title inPlainText(Sheet sheet) {
        boolean alone = sheet.size() == 1;
        for (int i = 0; i < sheet.size() && !alone; i++) {
            Piece piece = sheet.piece(i);
            String text = piece.text();
            if (!ChromeLine.is(text) && !Dateline.isDateOnly(text)) {
                boolean title = piece.kind() == BlockKind.PARAGRAPH
                        && text.length() <= LONGEST
                        && !Prose.endsSentence(text)
                        && text.chars().anyMatch(Character::isLetter);
                return title ? new Title(text, i) : Title.NONE;
            }
        }
        return Title.NONE;
    }

    private static String fold(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
