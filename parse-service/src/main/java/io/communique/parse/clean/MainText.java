package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Removed;
import io.communique.parse.date.HanNumerals;
import io.communique.parse.language.Prose;
import io.communique.parse.vocabulary.EndMarks;
import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pieces of a page that are its text. Trees learned from annotated pages say how much of each is; taken are
 * those above half the F1 that the page can reach by them, which is the threshold with the largest expected F1 (Lipton,
 * Elkan and Naryanaswamy, Optimal thresholding of classifiers to maximize F1 measure, 2014). What a statement never has
 * is left out whatever the trees say: readers' comments, captions, what is linked in
 * navigation, and what follows a heading such as "Related news".
 */
final class MainText {

    /** A page below this expected F1 is no article; there much of the text is linked, and more is taken. */
    private static final double HARD = 0.85;

    private static final double EAGER = 0.7;

    /** Sentences of a short page, and how little its plain sentences need. */
    private static final int SHORT = 5;

    private static final double FEW = 0.3;

    /** Of a line that is but links. */
    private static final double LINKED = 0.9;

    /** How far up an element may say that the piece is a comment. */
    private static final int COMMENT_STEPS = 4;

    /** Pieces between a title and the text, in which a lead is looked for: lines of date, time and place, and the lead. */
    private static final int HEAD = 8;

    /** Characters of a subtitle; shorter headings there are names. */
    private static final int SUBTITLE = 40;

    /** How far up an element may say that the piece is a summary. */
    private static final int SUMMARY_STEPS = 4;

    private static final int LONGEST_LABEL = 60;

    private MainText() {}

    static void mark(Sheet sheet, Title title, @Nullable ClaimedText claimed) {
        if (sheet.size() == 0) {
            return;
        }
        PieceFeatures features = new PieceFeatures(sheet, title, claimed);
        boolean[] never = never(sheet, features);
        aboveTitle(sheet, title, never);
        belowTitle(sheet, title, never);
        DefinitionLists.mark(sheet, title, never);
        float[][] rows = features.rows(never);
        double[] probabilities = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            probabilities[i] = never[i] ? 0 : MainTextModel.learned().probability(rows[i]);
        }
        double threshold = threshold(features, probabilities);
        boolean few = isShort(sheet);
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isKept(i)
                    && (never[i]
                            || probabilities[i] < (few && isPlain(sheet.piece(i)) ? FEW * threshold : threshold))) {
                sheet.drop(i, Removed.Reason.CHROME);
            }
        }
        keepLead(sheet, title, never);
        keepWithin(sheet, never);
        keepOmissions(sheet, never);
        keepClosing(sheet, never);
        keepEndMark(sheet, never);
    }

    /** Beside the last piece of the text, a mark of its end belongs to it, however short it is: "###", "– Fin –". */
    private static void keepEndMark(Sheet sheet, boolean[] never) {
        int last = sheet.size() - 1;
        while (last >= 0 && !sheet.isKept(last)) {
            last--;
        }
        int mark = last + 1;
        if (last >= 0
                && mark < sheet.size()
                && isDroppedBeside(sheet, never, mark, last)
                && EndMarks.is(sheet.piece(mark).text())) {
            sheet.keep(mark);
        }
    }

    /** A short line in bold type above a paragraph that stays, in the same place of the page, says who speaks there. */
    private static void keepWithin(Sheet sheet, boolean[] never) {
        for (int i = 0; i + 1 < sheet.size(); i++) {
            Piece piece = sheet.piece(i);
            boolean line = sheet.verdict(i) == Removed.Reason.CHROME
                    && !never[i]
                    && piece.emphasised()
                    && piece.linked() == 0
                    && piece.text().length() <= LONGEST_LABEL;
            if (line
                    && sheet.isKept(i + 1)
                    && isBeside(piece, sheet.piece(i + 1))
                    && (i == 0
                            || sheet.verdict(i - 1) == Removed.Reason.METADATA
                            || isBeside(piece, sheet.piece(i - 1)))) {
                sheet.keep(i);
            }
        }
    }

    /** A mark alone in brackets behind a paragraph that stays, in the same place of the page, says that more was said. */
    private static void keepOmissions(Sheet sheet, boolean[] never) {
        for (int i = 1; i < sheet.size(); i++) {
            if (isDroppedBeside(sheet, never, i, i - 1)
                    && sheet.isKept(i - 1)
                    && Omission.is(sheet.piece(i).text())) {
                sheet.keep(i);
            }
        }
    }

    /** True if the trees alone dropped a piece that stands in the same place of the page as another. */
    private static boolean isDroppedBeside(Sheet sheet, boolean[] never, int index, int other) {
        return sheet.verdict(index) == Removed.Reason.CHROME
                && !never[index]
                && isBeside(sheet.piece(index), sheet.piece(other));
    }

    private static boolean isBeside(Piece piece, Piece other) {
        Element one = piece.element();
        Element two = other.element();
        return one != null
                && two != null
                && one.parent() != null
                && one.parent().equals(two.parent());
    }

    /** Right behind the last sentence, a line of place and day says where the text was agreed: "Strelsau, 3 May 2021". */
    private static void keepClosing(Sheet sheet, boolean[] never) {
        int last = sheet.size() - 1;
        while (last >= 0 && !(sheet.isKept(last) && PieceFeatures.isSentence(sheet.piece(last)))) {
            last--;
        }
        int line = last + 1;
        if (last < 0 || line >= sheet.size() || never[line] || sheet.verdict(line) != Removed.Reason.CHROME) {
            return;
        }
        Piece piece = sheet.piece(line);
        Dateline dateline = piece.linked() > 0 ? null : Dateline.of(HanNumerals.inFigures(piece.text()), false);
        boolean signed =
                dateline != null && dateline.date() != null && !dateline.place().isEmpty() && !dateline.printing();
        if (signed) {
            sheet.keep(line);
        }
    }

    /**
     * A sentence without links between the title and the text is the statement's lead if the markup says that it sums it
     * up, in the words of schema.org or of microformats. News pages print teasers there too, but mostly do not mark them.
     */
    private static void keepLead(Sheet sheet, Title title, boolean[] never) {
        int first = title.index() < 0 ? 0 : title.index() + 1;
        int text = first;
        while (text < sheet.size() && !sheet.isKept(text)) {
            text++;
        }
        if (title.index() < 0 || text == sheet.size() || text - first > HEAD) {
            return;
        }
        for (int i = first; i < text; i++) {
            Piece piece = sheet.piece(i);
            boolean dropped = sheet.verdict(i) == Removed.Reason.CHROME && !never[i];
            boolean summary = PieceFeatures.isSentence(piece) && isSummary(piece.part());
            if (dropped && piece.linked() == 0 && (summary || isSubtitle(sheet, title, i))) {
                sheet.keep(i);
            }
        }
    }

    /** A long heading right below the title in the same element: its header may be called the page's. */
    private static boolean isSubtitle(Sheet sheet, Title title, int index) {
        Piece piece = sheet.piece(index);
        Part own = piece.part();
        Part titles = sheet.piece(title.index()).part();
        return index == title.index() + 1
                && piece.kind() == BlockKind.HEADING
                && piece.text().length() >= SUBTITLE
                && own != null
                && titles != null
                && own.parent == titles.parent
                && Dateline.of(piece.text(), false) == null;
    }

    private static boolean isSummary(@Nullable Part part) {
        Part up = part;
        for (int steps = 0; steps <= SUMMARY_STEPS && up != null; steps++) {
            Element element = up.element;
            if (element.attr("itemprop").equals("description")
                    || up.hasClass("p-summary")
                    || up.hasClass("entry-summary")) {
                return true;
            }
            up = up.parent;
        }
        return false;
    }

    /** A page of a few sentences, of which none can be spared: the trees know longer ones. */
    private static boolean isShort(Sheet sheet) {
        int sentences = 0;
        for (int i = 0; i < sheet.size() && sentences < SHORT; i++) {
            sentences += PieceFeatures.isSentence(sheet.piece(i)) ? 1 : 0;
        }
        return sentences < SHORT;
    }

    /** A sentence or a row of data without links, where the markup does not say that it is the site's. */
    private static boolean isPlain(Piece piece) {
        return !piece.chrome()
                && piece.linkDensity() < 0.2
                && (piece.kind() == BlockKind.TABLE_ROW || Prose.endsSentence(piece.text()));
    }

    /** Half the expected F1, over words, of the best choice of pieces. */
    private static double threshold(PieceFeatures features, double[] probabilities) {
        double expected = 0;
        double[] words = new double[probabilities.length];
        long[] order = new long[probabilities.length]; // the probability above the piece's number, the least first
        int candidates = 0;
        for (int i = 0; i < words.length; i++) {
            if (probabilities[i] > 0) { // the others can only lessen it
                words[i] = features.units(i) + 0.5;
                expected += words[i] * probabilities[i];
                order[candidates++] = ((long) Float.floatToIntBits((float) probabilities[i]) << Integer.SIZE) | i;
            }
        }
        Arrays.sort(order, 0, candidates);
        double best = 0;
        double right = 0;
        double taken = 0;
        while (candidates > 0) {
            int i = (int) order[--candidates];
            right += words[i] * probabilities[i];
            taken += words[i];
            best = Math.max(best, 2 * right / (taken + expected));
        }
        return best / 2 * (best < HARD ? EAGER : 1);
    }

    /** What is never a statement's, whatever it looks like. */
    static boolean[] never(Sheet sheet, PieceFeatures features) {
        boolean[] never = new boolean[sheet.size()];
        boolean related = false;
        boolean box = false;
        for (int i = 0; i < never.length; i++) {
            Piece piece = sheet.piece(i);
            Part part = piece.part();
            boolean behind = features.isBehindMostText(i);
            if (behind && (PressContacts.begin(piece.text()) || features.isChromeHeading(i))) {
                related = true;
            } else if (piece.kind() == BlockKind.HEADING) {
                related &= behind && !RelatedBoxes.hasText(sheet, i);
            } else if (PieceFeatures.isSentence(piece)) {
                related = false; // the text goes on behind a box of links
            }
            box = RelatedBoxes.isBox(sheet, i) || (box && RelatedBoxes.leadsElsewhere(piece));
            never[i] = related
                    || box
                    || RelatedBoxes.isReadAlso(piece)
                    || !sheet.isKept(i)
                    || PieceFeatures.isMenu(piece)
                    || (part == null && piece.chrome())
                    || (part != null && (isComment(part) || (part.byElement & Mark.CAPTION.bit()) != 0));
        }
        return never;
    }

    /**
     * Above the title stand the site's notices, which have its menu below them, and lines that no sentence is: the kind
     * of the page, the site's name. Text may begin above a title, but then with sentences.
     */
    private static void aboveTitle(Sheet sheet, Title title, boolean[] never) {
        int menu = -1;
        boolean text = false;
        int behind = 0;
        for (int i = 0; i < sheet.size(); i++) {
            boolean above = i < title.index();
            if (above && PieceFeatures.isMenu(sheet.piece(i))) {
                menu = i;
                text = false;
            } else if (sheet.isKept(i) && PieceFeatures.isSentence(sheet.piece(i))) {
                text |= above;
                behind += above ? -1 : 1;
            }
        }
        if (title.index() < 0 || behind <= 0) {
            return;
        }
        for (int i = 0; i < title.index(); i++) {
            never[i] |= i < menu || (!text && title.index() - i <= HEAD);
        }
    }

    /** Between the title and the first sentence stand the kind of the text, links to its subjects and ways to share it. */
    private static void belowTitle(Sheet sheet, Title title, boolean[] never) {
        int last = title.index() < 0 ? 0 : Math.min(sheet.size(), title.index() + HEAD);
        for (int i = title.index() + 1; i < last && !PieceFeatures.isSentence(sheet.piece(i)); i++) {
            Piece piece = sheet.piece(i);
            never[i] |= piece.linkDensity() > LINKED
                    || (piece.kind() == BlockKind.HEADING && Masthead.isKind(piece.text()));
        }
    }

    private static boolean isComment(Part part) {
        if ((part.withinNames & Mark.COMMENT.bit()) == 0) {
            return false;
        }
        Part up = part;
        for (int steps = 0; steps <= COMMENT_STEPS && up != null; steps++) {
            if ((up.byName & Mark.COMMENT.bit()) != 0) {
                return true;
            }
            up = up.parent;
        }
        return false;
    }
}
