package io.communique.parse.clean;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.BitSet;
import java.util.Set;

/**
 * Lines of one kind as {@link ChromeLine#fold} writes them. Nearly every line of a page that is asked for is none of
 * them, and its first letter and its length tell most of these apart before the line is folded.
 */
final class FoldedLines {

    private static final int LENGTHS = 128;
    private static final int FIRSTS = 1024;
    private static final char DOT_ABOVE = '\u0307';

    private final Set<String> lines;
    private final BitSet shapes = new BitSet(LENGTHS * FIRSTS);

    private FoldedLines(Set<String> lines) {
        this.lines = lines;
        for (String line : lines) {
            int length = line.length();
            shapes.set(shape(line.charAt(0), length));
            shapes.set(shape(
                    line.charAt(0),
                    length - (int) line.chars().filter(c -> c == DOT_ABOVE).count())); // of İ
        }
    }

    /** @param owner the class that the resource stands beside */
    static FoldedLines read(Class<?> owner, String name) {
        return of(Vocabulary.words(owner, name));
    }

    static FoldedLines of(Set<String> lines) {
        return new FoldedLines(lines);
    }

    /** True if the line is one of them, whatever marks stand around it and in whichever case. */
    boolean has(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(line.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return lines.contains(ChromeLine.fold(line));
        }
        return shapes.get(shape(Character.toLowerCase(line.charAt(start)), end - start))
                && lines.contains(ChromeLine.fold(line.substring(start, end)));
    }

    private static int shape(char first, int length) {
        return Math.min(length, LENGTHS - 1) * FIRSTS + first % FIRSTS;
    }
}
