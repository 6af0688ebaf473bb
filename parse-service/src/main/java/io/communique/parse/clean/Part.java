package io.communique.parse.clean;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page as the walk over it met it: where it stands, what the markup says of it, and how much text is in
 * it. The weights are complete when the walk is over.
 */
final class Part {

    private static final int LONGEST_CLASSES = 10_000;

    final @Nullable Part parent;
    final Element element;
    final int depth;

    /** Bits of {@link Mark} by its element and role. */
    final int byElement;

    /** Bits of {@link Mark} by its class names and id. */
    final int byName;

    /** Bits by element, of this one and all around it. */
    final int withinElements;

    /** Bits by name, of this one and all around it. */
    final int withinNames;

    /** The same for elements that a template prints again and again: tags and class names from the root to here. */
    final int path;

    /** Pieces, characters, characters in links, characters of running text outside of links. */
    int pieces;

    int characters;
    int linked;
    int running;

    /** True if the markup says that it is no text, and most of the page's text is elsewhere. */
    boolean chrome;

    Part(@Nullable Part parent, Element element, int byElement, int byName, int path) {
        this.parent = parent;
        this.element = element;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.byElement = byElement;
        this.byName = byName;
        this.withinElements = parent == null ? byElement : parent.withinElements | byElement;
        this.withinNames = parent == null ? byName : parent.withinNames | byName;
        this.path = path;
    }

    /** False too if the element has so many that to look for one at each piece would take for ever. */
    boolean hasClass(String name) {
        return element.attr("class").length() <= LONGEST_CLASSES && element.hasClass(name);
    }

    /** A piece of text stands in this part itself. */
    void take(int length, int inLinks, boolean sentence) {
        pieces++;
        characters += length;
        linked += inLinks;
        running += sentence ? Math.max(0, length - inLinks) : 0;
    }

    void giveToParent() {
        if (parent != null) {
            parent.pieces += pieces;
            parent.characters += characters;
            parent.linked += linked;
            parent.running += running;
        }
    }

    double linkDensity() {
        return characters == 0 ? 0 : Math.min(1.0, linked / (double) characters);
    }

    /** The part {@code steps} elements up, the root if there are not so many. */
    Part up(int steps) {
        Part part = this;
        for (int i = 0; i < steps && part.parent != null; i++) {
            part = part.parent;
        }
        return part;
    }
}
