package io.communique.parse.clean;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The text of an element, if it is short; a long one costs no more than the part that was looked at. */
final class ShortText {

    /** Nodes in an element, with comments and white space, that has little text. */
    private static final int MOST_NODES = 2_000;

    private final int limit;
    private final StringBuilder text = new StringBuilder();
    private int nodes;

    private ShortText(int limit) {
        this.limit = limit;
    }

    /** @return absent if it is longer than the limit */
    static @Nullable String of(Element element, int limit) {
        ShortText read = new ShortText(limit);
        return read.append(element, 0) ? Whitespace.fold(read.text) : null;
    }

    private boolean append(Element element, int depth) {
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode leaf) {
                Whitespace.append(text, leaf.getWholeText());
            } else if (node instanceof Element child) {
                text.append(' ');
                if (depth > limit || !append(child, depth + 1)) {
                    return false;
                }
                text.append(' ');
            }
            if (text.length() > limit || ++nodes > MOST_NODES) {
                return false;
            }
        }
        return true;
    }
}
