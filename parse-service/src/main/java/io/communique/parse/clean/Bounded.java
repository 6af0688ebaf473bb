package io.communique.parse.clean;

import io.communique.contracts.statement.Removed;
import org.jspecify.annotations.Nullable;

/**
 * As much of a text as is read. Sixteen megabytes may hold millions of tags or lines, each of which takes a hundred times
 * its length in memory; no statement has so many. What stands behind is listed as removed.
 *
 * @param rest what is not read, absent if all is
 */
record Bounded(String text, @Nullable Removed rest) {

    /** The longest reports have a tenth of it. */
    static final int MOST_TAGS = 110_000;

    /** Tags that close, and comments. */
    private static final int MOST_OTHERS = 2 * MOST_TAGS;

    static final int MOST_LINES = 110_000;

    private static final int SAMPLE = 200;

    static Bounded html(String text) {
        int tags = 0;
        int others = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (Character.isLetter(next)) {
                tags++;
            } else if (next == '/' || next == '!' || next == '?') {
                others++;
            }
            if (tags > MOST_TAGS || others > MOST_OTHERS) {
                return cut(text, at);
            }
        }
        return new Bounded(text, null);
    }

    static Bounded plain(String text) {
        int lines = 0;
        for (int at = 0; at < text.length(); at++) {
            if (PlainTextReader.isLineEnd(text.charAt(at)) && ++lines > MOST_LINES) {
                return cut(text, at);
            }
        }
        return new Bounded(text, null);
    }

    private static Bounded cut(String text, int at) {
        int end = Math.min(text.length(), at + SAMPLE);
        String sample = Whitespace.fold(text.substring(at, end));
        int characters = text.codePointCount(at, text.length());
        return new Bounded(text.substring(0, at), new Removed(Removed.Reason.CHROME, 1, characters, sample));
    }
}
