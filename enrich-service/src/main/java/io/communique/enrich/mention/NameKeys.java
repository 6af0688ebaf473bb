package io.communique.enrich.mention;

import io.communique.enrich.text.CompiledReader;
import io.communique.enrich.text.CompiledWriter;

/** Tens of thousands of sorted strings in one array of chars. */
final class NameKeys {

    private final char[] chars;
    /** Where each key starts; one more for the end of the last. */
    private final int[] starts;

    NameKeys(String[] sorted) {
        chars = String.join("", sorted).toCharArray();
        starts = new int[sorted.length + 1];
        for (int key = 0; key < sorted.length; key++) {
            starts[key + 1] = starts[key] + sorted[key].length();
        }
    }

    private NameKeys(char[] chars, int[] starts) {
        this.chars = chars;
        this.starts = starts;
    }

    static NameKeys read(CompiledReader in) {
        return new NameKeys(in.chars(), in.ints());
    }

    void write(CompiledWriter out) {
        out.chars(chars);
        out.ints(starts);
    }

    int count() {
        return starts.length - 1;
    }

    int length(int key) {
        return starts[key + 1] - starts[key];
    }

    char charAt(int key, int index) {
        return chars[starts[key] + index];
    }

    /** True if the text has the rest of a key. */
    boolean endsWith(int key, int from, char[] text, int at) {
        int rest = starts[key] + from;
        int end = starts[key + 1];
        if (text.length - at < end - rest) {
            return false;
        }
        for (int i = rest, t = at; i < end; i++, t++) {
            if (chars[i] != text[t]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The number of a key.
     *
     * @throws IllegalArgumentException if it is none
     */
    int number(String key) {
        int low = 0;
        int high = count() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = key.compareTo(new String(chars, starts[middle], length(middle)));
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        throw new IllegalArgumentException("no key: " + key);
    }
}
