package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Removed;
import io.communique.parse.language.Prose;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that holds the text: the innermost element with nearly all the running text of the page in
 * it, links not counted. What stands outside of it is the site's.
 */
final class MainText {

    /** The share of the running text that the part must hold: a page's other parts have a sentence or two. */
    private static final double NEARLY_ALL = 0.8;

    private static final double LINKS = 0.5;
    private static final int SHORTEST = 20;

    private MainText() {}

    static void mark(Sheet sheet, Title title) {
        Map<Element, Integer> weights = new HashMap<>();
        int total = 0;
        for (int i = 0; i < sheet.size(); i++) {
            Piece piece = sheet.piece(i);
            int weight = weight(piece);
            total += weight;
            for (Element e = piece.element(); weight > 0 && e != null; e = e.parent()) {
                weights.merge(e, weight, Integer::sum);
            }
        }
        Element main = innermost(sheet, weights, total);
        boolean begun = false;
        for (int i = 0; i < sheet.size(); i++) {
            Piece piece = sheet.piece(i);
            boolean inside = total == 0 || main == null || within(piece.element(), main);
            begun |= inside;
            boolean lead = !begun && title.index() >= 0 && i > title.index() && isSentence(piece);
            if (sheet.isKept(i) && (piece.chrome() || !(inside || lead) || isLinkList(piece))) {
                sheet.drop(i, Removed.Reason.CHROME);
            }
        }
    }

    private static int weight(Piece piece) {
        if (piece.chrome() || piece.kind() == BlockKind.HEADING || piece.linkDensity() > LINKS) {
            return 0;
        }
        int length = piece.text().length() * (Prose.isUnspaced(piece.text()) ? 3 : 1);
        return length < SHORTEST ? 0 : (int) (length * (1 - piece.linkDensity()));
    }

    private static @Nullable Element innermost(Sheet sheet, Map<Element, Integer> weights, int total) {
        Element main = null;
        int depth = -1;
        for (Map.Entry<Element, Integer> entry : weights.entrySet()) {
            if (entry.getValue() >= NEARLY_ALL * total) {
                int d = depth(entry.getKey());
                if (d > depth) {
                    depth = d;
                    main = entry.getKey();
                }
            }
        }
        boolean single = main != null && isPiece(sheet, main) && main.parent() != null;
        return single ? main.parent() : main;
    }

    private static boolean isPiece(Sheet sheet, Element element) {
        for (int i = 0; i < sheet.size(); i++) {
            if (element.equals(sheet.piece(i).element())) {
                return true;
            }
        }
        return false;
    }

    private static int depth(Element element) {
        int depth = 0;
        for (Element e = element.parent(); e != null; e = e.parent()) {
            depth++;
        }
        return depth;
    }

    private static boolean within(@Nullable Element element, Element ancestor) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /** A lead stands between the title and the text in an element of its own. */
    private static boolean isSentence(Piece piece) {
        return piece.text().length() >= 2 * SHORTEST && Prose.endsSentence(piece.text()) && piece.linkDensity() < LINKS;
    }

    private static boolean isLinkList(Piece piece) {
        return piece.linkDensity() > 0.8 && !Prose.endsSentence(piece.text());
    }
}
