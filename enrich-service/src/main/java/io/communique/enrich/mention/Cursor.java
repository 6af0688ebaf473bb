package io.communique.enrich.mention;

import io.communique.enrich.text.WordLists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the few characters of a number or a symbol, from left to right. */
final class Cursor {

    private static final List<String> NUMBER_SIGNS = WordLists.lines(Cursor.class, "number-signs.txt").stream()
            .map(line -> line.text() + " ")
            .toList();
    private static final int LONGEST_BRACKET = 8;

    private final String text;
    private int position;

    Cursor(String text, int position) {
        this.text = text;
        this.position = position;
    }

    int position() {
        return position;
    }

    /** Goes on behind this text if it stands here. */
    boolean skip(String expected) {
        boolean here = text.startsWith(expected, position);
        if (here) {
            position += expected.length();
        }
        return here;
    }

    boolean skipNumberSign() {
        for (String sign : NUMBER_SIGNS) {
            if (skip(sign)) {
                return true;
            }
        }
        return false;
    }

    /** The digits here; null if there are none. */
    @Nullable
    String digits() {
        int start = position;
        while (position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            position++;
        }
        return start == position ? null : text.substring(start, position);
    }

    /** The letters here; empty if there are none. */
    String letters() {
        int start = position;
        while (position < text.length() && Character.isLetter(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    /**
     * What a bracket holds that opens here or behind one space; null, and the cursor stays, if there is none.
     *
     * @param digits how many digits it must be; 0 if it may be anything short
     */
    @Nullable
    String bracketed(int digits) {
        int open = text.startsWith(" (", position) ? position + 1 : position;
        int close = open < text.length() && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
        if (close < 0 || close - open - 1 > LONGEST_BRACKET) {
            return null;
        }
        String held = text.substring(open + 1, close);
        if (digits > 0 && !(held.length() == digits && held.chars().allMatch(c -> c >= '0' && c <= '9'))) {
            return null;
        }
        position = close + 1;
        return held;
    }
}
