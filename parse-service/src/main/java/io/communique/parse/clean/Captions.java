package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Removed;
import io.communique.parse.language.Prose;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Takes off the line below a picture that says what the picture says of itself for those who cannot see it, or that names
 * who took it.
 */
final class Captions {

    private static final int SHORTEST = 16;
    private static final int LONGEST = 400;

    /** Of an element with a picture and its caption; what has more is the text. */
    private static final int MOST_CHILDREN = 6;

    private static final Evaluator IMAGE = Selector.evaluatorOf("img");

    /** The first image of an element, and whether it is a picture: many pieces may stand beside one. */
    private final Map<Element, Optional<Element>> images = new HashMap<>();

    private final Map<Element, Boolean> pictures = new HashMap<>();

    private Captions() {}

    static void mark(Sheet sheet) {
        new Captions().markAll(sheet);
    }

    private void markAll(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            Piece piece = sheet.piece(i);
            Element element = piece.element();
            if (element != null
                    && sheet.isKept(i)
                    && piece.kind() != BlockKind.HEADING
                    && piece.text().length() >= SHORTEST
                    && piece.text().length() <= LONGEST
                    && (isBelowPicture(element, piece.text()) || isCredited(element, piece.text()))) {
                sheet.drop(i, Removed.Reason.CHROME);
            }
        }
    }

    private boolean isBelowPicture(Element element, String text) {
        if (shows(element.previousElementSibling(), text)) {
            return true;
        }
        int children = 0;
        Element child = element.firstElementChild();
        while (child != null && children <= MOST_CHILDREN) {
            children++;
            child = child.nextElementSibling();
        }
        child = children <= MOST_CHILDREN ? element.firstElementChild() : null;
        while (child != null && !shows(child, text)) {
            child = child.nextElementSibling();
        }
        return child != null;
    }

    /** "The Minister at the bridge © Ministry", right below a picture or in one element with it. */
    private boolean isCredited(Element element, String text) {
        if (Prose.endsSentence(text) || !PhotoCredits.isIn(text)) {
            return false;
        }
        Element before = element.previousElementSibling();
        Element first = element.firstElementChild();
        return isKnownPicture(before) || isKnownPicture(first);
    }

    private boolean isKnownPicture(@Nullable Element element) {
        return element != null && pictures.computeIfAbsent(element, this::isPicture);
    }

    private boolean isPicture(Element element) {
        return switch (element.normalName()) {
            case "img", "picture" -> true;
            case "figure", "a", "div", "span" -> image(element) != null && !element.hasText();
            default -> false;
        };
    }

    private boolean shows(@Nullable Element element, String text) {
        if (element == null) {
            return false;
        }
        Element picture =
                switch (element.normalName()) {
                    case "img" -> element;
                    case "figure", "picture", "a" -> image(element);
                    default -> null;
                };
        String said = picture == null ? "" : picture.attr("alt");
        return said.length() >= SHORTEST && SiteName.Letters.of(said).equals(SiteName.Letters.of(text));
    }

    private @Nullable Element image(Element element) {
        return images.computeIfAbsent(element, within -> Optional.ofNullable(within.selectFirst(IMAGE)))
                .orElse(null);
    }
}
