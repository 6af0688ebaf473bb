package io.communique.parse.clean;

/** An editor's mark that stands for what was left out of a text: an ellipsis alone in brackets, "[…]", "<…>", "(...)". */
final class Omission {

    private static final String OPENING = "[(<‹«（【";

    private static final String CLOSING = "])>›»）】";

    private static final int LONGEST = 10;

    private Omission() {}

    static boolean is(String text) {
        int last = text.length() - 1;
        int open = last < 2 || last >= LONGEST ? -1 : OPENING.indexOf(text.charAt(0));
        if (open < 0 || CLOSING.indexOf(text.charAt(last)) != open) {
            return false;
        }
        for (int i = 1; i < last; i++) {
            if ("….".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return text.charAt(1) == '…' || last > 2;
    }
}
