package io.communique.parse.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text: runs of letters, digits and marks, with apostrophes and hyphens inside. They are kept as places in
 * the text, so that to count them or to look them up in a {@link WordTable} makes no strings.
 */
public final class Words {

    /** Characters of a word, on average or less. */
    private static final int CHARACTERS = 5;

    private final char[] text;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private int size;

    private Words(char[] text, int limit) {
        this.text = text;
        int room = Math.min(limit, 2 + text.length / CHARACTERS);
        this.starts = new int[room];
        this.ends = new int[room];
        this.hashes = new int[room];
        split(limit);
    }

    /** The words as they stand, at most {@code limit} of them. */
    public static Words in(String text, int limit) {
        return new Words(text.toCharArray(), limit);
    }

    /** The words in lower case, at most {@code limit} of them. */
    public static Words inLowerCase(String text, int limit) {
        return new Words(lowerCase(text), limit);
    }

    /** The words as they stand, each as a string of its own. */
    public static List<String> of(CharSequence text, int limit) {
        return in(text.toString(), limit).strings();
    }

    /** The words in lower case, each as a string of its own. */
    public static List<String> folded(CharSequence text, int limit) {
        return inLowerCase(text.toString(), limit).strings();
    }

    public int size() {
        return size;
    }

    /** True if the word at the index is this one. */
    public boolean is(int index, String word) {
        int start = starts[index];
        int length = ends[index] - start;
        if (length != word.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** As {@link String#hashCode} of the word. */
    int hash(int index) {
        return hashes[index];
    }

    /** True if the word has a letter beyond ASCII. */
    boolean isForeign(int index) {
        for (int i = starts[index]; i < ends[index]; i++) {
            if (text[i] > 0x7f) {
                return true;
            }
        }
        return false;
    }

    private List<String> strings() {
        List<String> words = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            words.add(new String(text, starts[i], ends[i] - starts[i]));
        }
        return words;
    }

    private static char[] lowerCase(String text) {
        char[] lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            char c = lower[i];
            if (c > 0x7f) { // whose lower case may be longer, or depend on its place
                return text.toLowerCase(Locale.ROOT).toCharArray();
            }
            lower[i] = (char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        }
        return lower;
    }

    private void split(int limit) {
        int length = text.length;
        int i = 0;
        while (i < length && size < limit) {
            if (!isPart(text[i], i, false)) {
                i++;
                continue;
            }
            int start = i;
            int hash = 0;
            do {
                hash = 31 * hash + text[i];
                i++;
            } while (i < length && isPart(text[i], i, true));
            add(start, i, hash);
        }
    }

    private void add(int start, int end, int hash) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        size++;
    }

    private boolean isPart(char c, int i, boolean within) {
        if ((c >= 'a' && c <= 'z') || c == ' ') {
            return c != ' ';
        }
        if (Character.isLetterOrDigit(c)
                || (c > 0xff && (Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK))) {
            return true;
        }
        return within
                && (c == '\'' || c == '’' || c == '-')
                && i + 1 < text.length
                && Character.isLetterOrDigit(text[i + 1]);
    }
}
