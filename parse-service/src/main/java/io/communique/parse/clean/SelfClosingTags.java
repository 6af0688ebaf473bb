package io.communique.parse.clean;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Set;

/**
 * Closes what XHTML closes within its tag: to a reader of HTML {@code <script src="menu.js"/>} is open, and all of the
 * page behind it is script. In a page of HTML such a tag stays open, as browsers have it.
 */
final class SelfClosingTags {

    /** Elements that hide or change all that stands before their end. */
    private static final Set<String> CLOSED = Vocabulary.words(SelfClosingTags.class, "self-closing-elements.txt");

    private static final int LONGEST_NAME = 12;

    /** Characters in which a page says that it is XML. */
    private static final int DECLARED_WITHIN = 1_000;

    private SelfClosingTags() {}

    static String expanded(String html) {
        if (html.indexOf("/>") < 0 || !isXhtml(html)) {
            return html;
        }
        StringBuilder expanded = new StringBuilder();
        int copied = 0;
        int next = 0;
        for (int start = html.indexOf('<'); start >= 0; start = html.indexOf('<', next)) {
            int end = html.indexOf('>', start + 1);
            if (end < 0) {
                break;
            }
            next = end + 1;
            if (html.charAt(end - 1) == '/') {
                String name = name(html, start + 1, end - 1);
                if (CLOSED.contains(name) && isMark(html, start + name.length(), end - 1)) {
                    expanded.append(html, copied, end - 1)
                            .append("></")
                            .append(name)
                            .append('>');
                    copied = next;
                }
            } else if (html.startsWith("script", start + 1)) { // what it writes is no markup of the page
                int close = html.indexOf("</script", next);
                next = close < 0 ? next : close;
            }
        }
        return copied == 0 ? html : expanded.append(html, copied, html.length()).toString();
    }

    /** The slash of {@code <a href=/news/>} belongs to the address. */
    private static boolean isMark(String html, int nameEnd, int slash) {
        char before = html.charAt(slash - 1);
        return slash - 1 == nameEnd || before == '"' || before == '\'' || before <= ' ';
    }

    private static boolean isXhtml(String html) {
        int start = 0;
        while (start < html.length() && (html.charAt(start) <= ' ' || html.charAt(start) == '\ufeff')) {
            start++;
        }
        if (html.startsWith("<?xml", start)) {
            return true;
        }
        String head = html.substring(start, Math.min(html.length(), start + DECLARED_WITHIN));
        return head.contains("//DTD XHTML") || head.contains("http://www.w3.org/1999/xhtml");
    }

    private static String name(String html, int start, int end) {
        int i = start;
        while (i < end && i - start <= LONGEST_NAME && Character.isLetterOrDigit(html.charAt(i))) {
            i++;
        }
        return html.substring(start, i).toLowerCase(Locale.ROOT);
    }
}
