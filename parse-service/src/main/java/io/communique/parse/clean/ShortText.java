package io.communique.parse.clean;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The text of an element, if it is short; a long one costs no more than the part that was looked at. */
final class ShortText {

    private ShortText() {}

    /** @return absent if it is longer than the limit */
    static @Nullable String of(Element element, int limit) {
        StringBuilder text = new StringBuilder();
        return append(element, text, limit, 0) ? Whitespace.fold(text) : null;
    }

    private static boolean append(Element element, StringBuilder text, int limit, int depth) {
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode leaf) {
                Whitespace.append(text, leaf.getWholeText());
            } else if (node instanceof Element child) {
                if (depth > limit || !append(child, text.append(' '), limit, depth + 1)) {
                    return false;
                }
                text.append(' ');
            }
            if (text.length() > limit) {
                return false;
            }
        }
        return true;
    }
}
