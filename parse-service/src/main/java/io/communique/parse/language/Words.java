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

    private final String text;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private int size;

    private Words(String text, int limit) {
        this.text = text;
        int room = Math.min(limit, 2 + text.length() / CHARACTERS);
        this.starts = new int[room];
        this.ends = new int[room];
        this.hashes = new int[room];
        split(limit);
    }

    /** The words as they stand, at most {@code limit} of them. */
    public static Words in(String text, int limit) {
        return new Words(text, limit);
    }

    /** The words in lower case, at most {@code limit} of them. */
    public static Words inLowerCase(String text, int limit) {
        return new Words(text.toLowerCase(Locale.ROOT), limit);
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
        return ends[index] - start == word.length() && text.startsWith(word, start);
    }

    /** As {@link String#hashCode} of the word. */
    int hash(int index) {
        return hashes[index];
    }

    /** True if the word has a letter beyond ASCII. */
    boolean isForeign(int index) {
        for (int i = starts[index]; i < ends[index]; i++) {
            if (text.charAt(i) > 0x7f) {
                return true;
            }
        }
        return false;
    }

    private List<String> strings() {
        List<String> words = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            words.add(text.substring(starts[i], ends[i]));
        }
        return words;
    }

    private void split(int limit) {
        int length = text.length();
        int start = -1;
        int hash = 0;
        for (int i = 0; i < length && size < limit; i++) {
            char c = text.charAt(i);
            if (isPart(c, i, start >= 0)) {
                start = start < 0 ? i : start;
                hash = 31 * hash + c;
            } else if (start >= 0) {
                add(start, i, hash);
                start = -1;
                hash = 0;
            }
        }
        if (start >= 0) {
            add(start, length, hash);
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
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
