package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Removed;
import io.communique.parse.date.WrittenDates;
import io.communique.parse.language.Prose;
import io.communique.parse.language.Words;
import io.communique.parse.vocabulary.PageLines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title. On a page with markup it is the heading that the page's own description of itself agrees with; in
 * plain text it is the first line before the text that is neither a date nor navigation.
 */
final class TitleFinder {

    /** Titles of joint statements run long; what is longer is text. */
    private static final int LONGEST = 500;

    private static final int MOST_WORDS = 60;

    /** Of a claim; shorter ones are names of sections. */
    private static final int LEAST_LETTERS = 16;

    /** Of a section with the site's name. */
    private static final int LONGEST_NAME = 120;

    private TitleFinder() {}

    /** Takes every copy of the title off the sheet. */
    static Title find(Sheet sheet, Page page) {
        Title title = page.markup() ? own(sheet, page.head()) : inPlainText(sheet);
        String text = title.text();
        if (text == null) {
            return title;
        }
        String folded = fold(text);
        for (int i = 0; i < sheet.size(); i++) {
            boolean here =
                    i == title.index() || (page.markup() && says(sheet.piece(i).text(), folded));
            if (here
                    && (i <= title.index()
                            || title.index() < 0
                            || sheet.piece(i).kind() == BlockKind.HEADING)) {
                sheet.drop(i, Removed.Reason.METADATA);
            }
        }
        return title;
    }

    /**
     * The page's own title where the window and the topmost heading name but the section or the number of the release:
     * the heading between these and the text.
     */
    private static Title own(Sheet sheet, PageHead head) {
        Title title = inMarkup(sheet, head);
        String text = title.text();
        if (text == null || text.length() > LONGEST_NAME) {
            return title;
        }
        boolean number = title.index() >= 0
                && sheet.piece(title.index()).kind() != BlockKind.HEADING
                && (Masthead.is(text) || Masthead.isKind(text));
        boolean section = title.index() < 0
                ? Masthead.is(text) || SectionNames.isFirstIn(text, new SiteName(head.siteName(), head.address()))
                : SectionNames.is(text);
        for (int i = Math.max(0, title.index() + 1); (number || section) && i < sheet.size(); i++) {
            Piece piece = sheet.piece(i);
            if (PieceFeatures.isSentence(piece)) {
                return title;
            }
            boolean top = number && Integer.valueOf(1).equals(piece.level()); // in the article's header
            if (piece.kind() == BlockKind.HEADING
                    && (top || !piece.chrome())
                    && piece.text().length() >= LEAST_LETTERS
                    && !SectionNames.is(piece.text())) {
                return new Title(piece.text(), i);
            }
        }
        return title;
    }

    private static Title inMarkup(Sheet sheet, PageHead head) {
        List<String> claims = new ArrayList<>(head.titles());
        if (head.windowTitle() != null) {
            claims.add(head.windowTitle());
        }
        List<String> folded = claims.stream().map(TitleFinder::fold).toList();
        for (int i = 0; i < sheet.size(); i++) { // the heading that one of the claims repeats
            Piece piece = sheet.piece(i);
            if (piece.kind() == BlockKind.HEADING && !piece.chrome()) {
                Title title = claimed(sheet, i, claims, folded);
                if (title != null) {
                    return title;
                }
            }
        }
        SiteName site = new SiteName(head.siteName(), head.address());
        String agreed = agreed(head, folded);
        for (int i = 0; i < sheet.size(); i++) {
            Piece piece = sheet.piece(i);
            boolean heading =
                    piece.kind() == BlockKind.HEADING && Integer.valueOf(1).equals(piece.level()) && !piece.chrome();
            boolean other = agreed != null && !sharesWords(piece.text(), agreed);
            if (heading && !other && !site.is(piece.text())) {
                return new Title(piece.text(), i);
            }
        }
        Title fuller = fuller(sheet, claims, folded);
        if (fuller != null) {
            return fuller;
        }
        for (String claim : head.titles()) {
            return new Title(claim, printed(sheet, claim));
        }
        Title named = head.windowTitle() == null ? Title.NONE : inWindow(sheet, head.windowTitle(), site);
        return named.index() < 0 ? LooksLikeTitle.in(sheet, named) : named;
    }

    /** A heading that is more than a claim or most of one, be it in the article's header or of a lower level. */
    private static @Nullable Title fuller(Sheet sheet, List<String> claims, List<String> folded) {
        boolean first = false;
        for (int i = 0; i < sheet.size(); i++) {
            Piece piece = sheet.piece(i);
            if (piece.kind() != BlockKind.HEADING || piece.text().length() > LONGEST) {
                continue;
            }
            String text = fold(piece.text());
            boolean top = Integer.valueOf(1).equals(piece.level());
            for (int claim = 0; claim < claims.size() && text.length() >= LEAST_LETTERS; claim++) {
                String said = folded.get(claim);
                boolean most = said.endsWith(text) && 2 * text.length() > said.length();
                boolean more = said.length() >= LEAST_LETTERS && text.startsWith(said);
                boolean worded = (top || (!first && LooksLikeTitle.isNamed(piece)))
                        && sharesWords(claims.get(claim), piece.text());
                if (most || more || worded) {
                    return new Title(piece.text(), i);
                }
            }
            first |= top;
        }
        return null;
    }

    /** The part of the window's title that the page prints, else all of it. */
    private static Title inWindow(Sheet sheet, String window, SiteName site) {
        int whole = printed(sheet, window);
        for (String part : whole < 0 ? site.parts(window) : List.<String>of()) {
            int index = fold(part).length() < LEAST_LETTERS ? -1 : printed(sheet, part);
            if (index >= 0) {
                return new Title(part, index);
            }
        }
        return new Title(window, whole);
    }

    /** What the window and the page's description of itself both say, even if no heading does. */
    private static @Nullable String agreed(PageHead head, List<String> folded) {
        String window = head.windowTitle() == null ? "" : fold(head.windowTitle());
        int at = window.length() < LEAST_LETTERS || head.titles().isEmpty() ? -1 : folded.indexOf(window);
        return at < 0 || at >= head.titles().size() ? null : head.titles().get(at);
    }

    /** True for two wordings of one title: one for readers, one for those who search. */
    private static boolean sharesWords(String heading, String claim) {
        List<String> claimed = Words.folded(claim, MOST_WORDS);
        List<String> words = Words.folded(heading, MOST_WORDS).stream()
                .filter(word -> word.length() > 3)
                .toList();
        return 3 * words.stream().filter(claimed::contains).count() >= words.size();
    }

    private static @Nullable Title claimed(Sheet sheet, int index, List<String> claims, List<String> foldedClaims) {
        String text = sheet.piece(index).text();
        String folded = fold(text);
        for (int i = 0; folded.length() > 3 && i < claims.size(); i++) {
            String claim = foldedClaims.get(i);
            if (claim.equals(folded)) {
                return new Title(text, index);
            }
            if (claim.startsWith(folded)) {
                String whole = continued(sheet, index, claim, folded);
                if (whole != null) {
                    return new Title(whole, index);
                }
                if (2 * folded.length() > claim.length()) {
                    return new Title(text, index);
                }
            }
            boolean dated = claim.length() > 8 && folded.endsWith(claim) && folded.length() - claim.length() < 20;
            if (dated && !WrittenDates.find(text, false).isEmpty()) {
                return new Title(claims.get(i), index);
            }
        }
        return null;
    }

    /** The heading with the one behind it, if a title was broken into two; takes the second off the sheet. */
    private static @Nullable String continued(Sheet sheet, int index, String claim, String folded) {
        if (index + 1 >= sheet.size() || sheet.piece(index + 1).chrome()) {
            return null;
        }
        Piece next = sheet.piece(index + 1);
        boolean heading = next.kind() == BlockKind.HEADING || next.emphasised();
        if (!heading || !claim.equals(folded + fold(next.text()))) {
            return null;
        }
        sheet.drop(index + 1, Removed.Reason.METADATA);
        return sheet.piece(index).text() + " " + next.text();
    }

    private static int printed(Sheet sheet, String title) {
        String folded = fold(title);
        for (int i = 0; i < sheet.size(); i++) {
            if (says(sheet.piece(i).text(), folded)) {
                return i;
            }
        }
        return -1;
    }

    private static Title inPlainText(Sheet sheet) {
        if (sheet.size() == 1) {
            return Title.NONE;
        }
        int first = line(sheet, 0);
        int title = first;
        while (title >= 0 && isMasthead(sheet, title) && !isInCapitals(sheet, title)) {
            title = line(sheet, title + 1);
        }
        if (title < 0 || Dateline.of(sheet.piece(title).text(), false) != null) { // nothing but a masthead
            title = first;
        }
        if (title < 0) {
            return Title.NONE;
        }
        for (int i = first; i < title; i++) {
            if (isMasthead(sheet, i)) {
                sheet.drop(i, Removed.Reason.METADATA);
            }
        }
        String text = sheet.piece(title).text();
        if (title + 1 < sheet.size()
                && isLine(sheet.piece(title + 1))
                && goesOn(text, sheet.piece(title + 1).text())) {
            sheet.drop(title, Removed.Reason.METADATA);
            return new Title(text + " " + sheet.piece(title + 1).text(), title + 1);
        }
        return new Title(text, title);
    }

    private static boolean isMasthead(Sheet sheet, int index) {
        String text = sheet.piece(index).text();
        if (isAboveTitle(text)) {
            return true;
        }
        int next = Masthead.isOrgan(text) ? line(sheet, index + 1) : -1;
        String below = next < 0 ? "" : sheet.piece(next).text();
        return next >= 0 && (!isCapitals(below) || Masthead.isOrgan(below) || DocumentHead.is(below));
    }

    /** "AG/RES. 41 (XII-O/24)" right above words in capitals is one title with them. */
    private static boolean isInCapitals(Sheet sheet, int index) {
        return PageLines.isSymbol(sheet.piece(index).text())
                && isCapitals(sheet.piece(index).text())
                && index + 1 < sheet.size()
                && isLine(sheet.piece(index + 1))
                && !isAboveTitle(sheet.piece(index + 1).text())
                && isCapitals(sheet.piece(index + 1).text());
    }

    private static boolean isAboveTitle(String text) {
        return Masthead.is(text) || Masthead.isKind(text) || DocumentHead.is(text);
    }

    /** @return the next line that may be a title, -1 if text comes before it */
    private static int line(Sheet sheet, int from) {
        for (int i = from; i < sheet.size(); i++) {
            Piece piece = sheet.piece(i);
            if (!ChromeLine.is(piece.text()) && !Dateline.isDateOnly(piece.text())) {
                return isLine(piece) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isLine(Piece piece) {
        String text = piece.text();
        return piece.kind() == BlockKind.PARAGRAPH
                && text.length() <= LONGEST
                && !Prose.endsSentence(text)
                && text.chars().anyMatch(Character::isLetter);
    }

    /** A title over two lines goes on in small letters, or both lines are in capitals. */
    private static boolean goesOn(String title, String next) {
        if (next.charAt(0) == '(' || Dateline.of(next, false) != null) {
            return false;
        }
        return Character.isLowerCase(next.codePointAt(0)) || (isCapitals(title) && isCapitals(next));
    }

    private static boolean isCapitals(String text) {
        boolean capital = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            capital |= Character.isUpperCase(text.charAt(i));
        }
        return capital;
    }

    /** Most texts are too short or too long to be the title. */
    private static boolean says(String text, String folded) {
        return text.length() >= folded.length()
                && text.length() <= 2 * folded.length() + 20
                && fold(text).equals(folded);
    }

    private static String fold(String text) {
        return SiteName.Letters.of(text);
    }
}
