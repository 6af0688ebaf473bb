package io.communique.parse.clean;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Whether behind one break of the line another turn of a conversation begins. What was read ends a sentence then, and a
 * label stands behind the break: a few words before a colon, or before whatever mark in type of its own; or a question in
 * such type does.
 */
final class TurnBreaks {

    private static final int LONGEST_LABEL = 60;

    /** "Q.", "D –", "MEDIA": a label in type of its own that no colon ends. */
    private static final int LONGEST_UNMARKED = 16;

    private static final int MOST_WORDS = 8;

    private static final String CLOSING = " \"”’»)]）】";

    private TurnBreaks() {}

    /** @param before what was read of the paragraph */
    static boolean isTurn(CharSequence before, Node lineBreak) {
        int end = before.length();
        while (end > 0 && before.charAt(end - 1) == ' ') {
            end--;
        }
        if (end == 0 || !endsTurn(before, end)) {
            return false;
        }
        Node next = next(lineBreak);
        String typed = "";
        while (next instanceof Element element) {
            if (element.isBlock() || element.nameIs("br")) {
                return false;
            }
            if (typed.isEmpty() && isTyped(element)) {
                typed = Whitespace.fold(element.text());
            }
            next = element.childNodeSize() == 0 ? next(element) : firstSeen(element);
        }
        if (!typed.isEmpty() && (isLabel(typed) || isQuestion(typed))) {
            return true;
        }
        if (!(next instanceof TextNode leaf)) {
            return false;
        }
        String behind = Whitespace.fold(behind(leaf, typed));
        return colon(behind) > 0 || isDashed(behind, typed);
    }

    private static boolean endsTurn(CharSequence text, int end) {
        int last = end;
        while (last > 0 && CLOSING.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last > 0 && (".?!…。？！؟—–-:：".indexOf(text.charAt(last - 1)) >= 0 || last < end);
    }

    /** The label's text goes on in its own piece, or its colon stands right behind it. */
    private static String behind(TextNode leaf, String typed) {
        String text = leaf.getWholeText();
        if (typed.isEmpty()) {
            return text.substring(0, Math.min(text.length(), 2 * LONGEST_LABEL));
        }
        Node next = typed.length() > LONGEST_LABEL ? null : next(leaf);
        boolean whole = next instanceof TextNode && Whitespace.fold(text).equals(typed);
        return whole && next instanceof TextNode rest
                ? typed + ' ' + head(rest.getWholeText())
                : text.substring(0, Math.min(text.length(), 2 * LONGEST_LABEL));
    }

    private static String head(String text) {
        String start = text.substring(0, Math.min(text.length(), 3)).strip();
        return start.substring(0, Math.min(start.length(), 1));
    }

    /** "<b>Le Ministre</b> – …" */
    private static boolean isDashed(String behind, String typed) {
        if (typed.isEmpty() || behind.length() == typed.length() || !behind.startsWith(typed)) {
            return false;
        }
        int dash = behind.length() - 1;
        return Character.isUpperCase(typed.codePointAt(0)) && "-–—".indexOf(behind.charAt(dash)) >= 0;
    }

    private static boolean isTyped(Element element) {
        return switch (element.normalName()) {
            case "b", "strong", "u", "em", "i", "font" -> true;
            case "span" -> element.hasAttr("style") || element.hasAttr("class");
            default -> false;
        };
    }

    private static boolean isLabel(String typed) {
        int colon = colon(typed);
        if (colon > 0) {
            return colon + 1 == typed.length() || typed.length() > LONGEST_LABEL;
        }
        return typed.length() <= LONGEST_UNMARKED
                && Character.isUpperCase(typed.codePointAt(0))
                && ".-–—".indexOf(typed.charAt(typed.length() - 1)) >= 0;
    }

    private static boolean isQuestion(String typed) {
        return "?？؟".indexOf(typed.charAt(typed.length() - 1)) >= 0;
    }

    /** @return where a colon ends the few words that a label has, -1 if none does */
    private static int colon(String text) {
        int words = 1;
        int first = text.isEmpty() ? ' ' : text.codePointAt(0);
        boolean begins = Character.isLetter(first) ? !Character.isLowerCase(first) : "[(（【<〈「".indexOf(first) >= 0;
        if (!begins) {
            return -1;
        }
        for (int i = 1; i < Math.min(text.length(), LONGEST_LABEL); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                return i;
            }
            words += c == ' ' ? 1 : 0;
            if (words > MOST_WORDS || "?!;？！；。，".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** The first text or element within, without white space. */
    private static @Nullable Node firstSeen(Element element) {
        Node first = element.firstChild();
        return first instanceof TextNode leaf && leaf.isBlank() ? next(first) : first;
    }

    /** What follows within the paragraph, without white space; also behind the ends of type. */
    private static @Nullable Node next(Node node) {
        Node at = node;
        while (true) {
            Node next = at.nextSibling();
            while (next instanceof TextNode leaf && leaf.isBlank()) {
                next = next.nextSibling();
            }
            if (next != null) {
                return next;
            }
            Element parent = at.parent() instanceof Element element && !element.isBlock() ? element : null;
            if (parent == null) {
                return null;
            }
            at = parent;
        }
    }
}
