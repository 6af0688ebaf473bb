package io.communique.parse.clean;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines, and with them words that a hyphen splits at the end of a line. The text's own other words say whether
 * the hyphen is the writer's ("non-governmental") or the typesetter's ("para-graph"); where they do not, known prefixes
 * do.
 */
final class LineEndHyphens {

    private static final Set<String> PREFIXES = Vocabulary.words(LineEndHyphens.class, "hyphen-prefixes.txt");
    private static final Set<String> CONJUNCTIONS = Vocabulary.words(LineEndHyphens.class, "hyphen-conjunctions.txt");

    /** Different words that are remembered; a book has fewer. */
    private static final int MOST_WORDS = 100_000;

    private final String text;
    private @Nullable Set<String> words;

    LineEndHyphens(String text) {
        this.text = text;
    }

    void join(StringBuilder joined, String line) {
        int end = joined.length();
        char last = end == 0 ? ' ' : joined.charAt(end - 1);
        if (last == Whitespace.SOFT_HYPHEN) {
            joined.setLength(end - 1);
            joined.append(line);
            return;
        }
        if (isIdeograph(last) && isIdeograph(line.charAt(0))) { // these scripts set no spaces
            joined.append(line);
            return;
        }
        if (end < 2 || !isHyphen(last) || !Character.isLetterOrDigit(joined.charAt(end - 2))) {
            joined.append(' ').append(line);
            return;
        }
        int from = end - 1;
        while (from > 0 && Character.isLetter(joined.charAt(from - 1))) {
            from--;
        }
        int to = 0;
        while (to < line.length() && Character.isLetter(line.charAt(to))) {
            to++;
        }
        String left = joined.substring(from, end - 1).toLowerCase(Locale.ROOT);
        String right = line.substring(0, to);
        if (CONJUNCTIONS.contains(right)) { // "pre- and post-war"
            joined.append(' ');
        } else if (!left.isEmpty() && !right.isEmpty() && isSplit(left, right)) {
            joined.setLength(end - 1);
        }
        joined.append(line);
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '‐';
    }

    private static boolean isIdeograph(char c) {
        return (c >= 0x3000 && c <= 0x9fff) || (c >= 0xff00 && c <= 0xffef);
    }

    private boolean isSplit(String left, String right) {
        if (!Character.isLowerCase(right.charAt(0))) {
            return false;
        }
        Set<String> known = words();
        String small = right.toLowerCase(Locale.ROOT);
        if (known.contains(left + '-' + small)) {
            return false;
        }
        if (known.contains(left + small)) {
            return true;
        }
        return !PREFIXES.contains(left) && !(known.contains(left) && known.contains(small));
    }

    /** The words within lines, in lower case, those with hyphens whole; made only when a hyphen asks for them. */
    private Set<String> words() {
        Set<String> found = words;
        if (found != null) {
            return found;
        }
        found = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length() && found.size() < MOST_WORDS; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean hyphen =
                    isHyphen(c) && start >= 0 && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            if (Character.isLetter(c) || hyphen) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (!isHyphen(c)) { // half a word at a line's end is none
                    found.add(text.substring(start, i).toLowerCase(Locale.ROOT).replace('‐', '-'));
                }
                start = -1;
            }
        }
        words = found;
        return found;
    }
}
