package io.communique.enrich.topic;

import java.util.Arrays;

/** The signs of one text, in its order; of those that overlap the first and longest. */
final class Signs {

    /** Words that are part of a name which says nothing of a topic. */
    static final int NONE = 0xFF_FFFF;

    private static final int NUMBER_BITS = 24;
    private static final int LENGTH_BITS = 14;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;

    private long[] found = new long[64];
    private int count;

    void clear() {
        count = 0;
    }

    void add(int sign, int start, int end) {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        // in numeric order: by start, then the longest first
        long length = (long) LONGEST - Math.min(end - start, LONGEST);
        found[count++] = ((long) start << LENGTH_BITS | length) << NUMBER_BITS | sign;
    }

    /** Tells of those that stand, in their order. */
    void resolve(Found taker) {
        Arrays.sort(found, 0, count);
        int behind = 0;
        for (int i = 0; i < count; i++) {
            int sign = (int) (found[i] & NONE);
            int start = (int) (found[i] >>> (NUMBER_BITS + LENGTH_BITS));
            int end = start + LONGEST - (int) (found[i] >>> NUMBER_BITS & LONGEST);
            if (start >= behind) {
                behind = end;
                if (sign != NONE) {
                    taker.at(sign, start, end);
                }
            }
        }
    }

    /** Is told of a sign in a text. */
    @FunctionalInterface
    interface Found {

        /**
         * Takes one occurrence.
         *
         * @param sign its number
         */
        void at(int sign, int start, int end);
    }
}
