package io.communique.store.search;

/**
 * Passages with marked words as safe HTML. PostgreSQL marks with two control characters; the text is escaped before
 * they become elements, so that nothing that stands in a statement becomes HTML.
 */
final class Highlight {

    /** Begins a marked word: U+0002, start of text. */
    static final char START = '\u0002';

    /** Ends a marked word: U+0003, end of text. */
    static final char END = '\u0003';

    private Highlight() {}

    static String html(String marked) {
        StringBuilder html = new StringBuilder(marked.length() + 64);
        boolean open = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case START -> {
                    html.append(open ? "" : "<mark>");
                    open = true;
                }
                case END -> {
                    html.append(open ? "</mark>" : "");
                    open = false;
                }
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return open ? html.append("</mark>").toString() : html.toString();
    }
}
