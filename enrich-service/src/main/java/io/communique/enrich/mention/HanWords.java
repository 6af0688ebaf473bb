package io.communique.enrich.mention;

import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Where the words of Chinese text are, which has no spaces: of all ways to cut it into words of a dictionary the most
 * likely one, the product of the words' frequencies (Viterbi, IEEE Transactions on Information Theory 13(2), 1967).
 */
final class HanWords {

    private static final int LONGEST = 4;
    private static final int BITS = 16;
    /** Spreads keys over the table: the golden ratio of 64 bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int SPREAD_BITS = 40;
    /** Of a character that the dictionary does not have. */
    private static final double UNKNOWN = 20;

    /** Words as the chars of one number each, and at the same place what they cost; 0 is free. */
    private final long[] keys;

    private final float[] costs;

    private HanWords(List<Line> lines) {
        int size = Integer.highestOneBit(lines.size() * 2) * 2;
        keys = new long[size];
        costs = new float[size];
        double total = 0;
        for (Line line : lines) {
            int frequency = frequency(line);
            int slot = slot(key(line));
            costs[slot] = (float) -Math.log(frequency);
            total += frequency;
        }
        float shift = (float) Math.log(total);
        for (int i = 0; i < size; i++) {
            costs[i] += shift;
        }
    }

    static HanWords load() {
        return new HanWords(WordLists.lines(HanWords.class, "han-words.txt"));
    }

    private static int frequency(Line line) {
        List<String> fields = line.fields();
        if (fields.size() != 2
                || fields.getFirst().isEmpty()
                || fields.getFirst().length() > LONGEST) {
            throw line.wrong("a word of at most " + LONGEST + " characters and its frequency expected");
        }
        try {
            int frequency = Integer.parseInt(fields.get(1));
            if (frequency > 0) {
                return frequency;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw line.wrong("a frequency above 0 expected");
    }

    private long key(Line line) {
        String word = line.fields().getFirst();
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            key = key << BITS | word.charAt(i);
        }
        keys[slot(key)] = key;
        return key;
    }

    /** Where the word is, or would be. */
    private int slot(long key) {
        int at = (int) ((key * SPREAD) >>> SPREAD_BITS) & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    /**
     * Marks the chars that belong to words of more than one.
     *
     * @param from first char of a part of the text that words do not go beyond
     * @param to char behind its last
     */
    void markWords(String text, int from, int to, BitSet inWords) {
        int length = to - from;
        double[] best = new double[length + 1];
        int[] before = new int[length + 1];
        Arrays.fill(best, 1, length + 1, Double.MAX_VALUE);
        for (int start = 0; start < length; start++) {
            long key = 0;
            for (int end = start + 1; end <= length && end <= start + LONGEST; end++) {
                key = key << BITS | text.charAt(from + end - 1);
                int slot = slot(key);
                if (keys[slot] == 0 && end > start + 1) {
                    continue;
                }
                double cost = best[start] + (keys[slot] == 0 ? UNKNOWN : costs[slot]);
                if (cost < best[end]) {
                    best[end] = cost;
                    before[end] = start;
                }
            }
        }
        for (int end = length; end > 0; end = before[end]) {
            if (end - before[end] > 1) {
                inWords.set(from + before[end], from + end);
            }
        }
    }
}
