package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.CompiledReader;
import io.communique.enrich.text.CompiledWriter;
import io.communique.enrich.text.Letters;

/**
 * The first chars of the first words of names, by one bit for each hash, since most words of a text start no name: of
 * names that need a capital there, and of the others.
 */
final class NameStarts {

    private static final int LONGEST = 5;
    private static final int PLACES = 1 << 16;

    private final long[] capital;
    private final long[] small;

    NameStarts() {
        this(new long[PLACES / Long.SIZE], new long[PLACES / Long.SIZE]);
    }

    private NameStarts(long[] capital, long[] small) {
        this.capital = capital;
        this.small = small;
    }

    static NameStarts read(CompiledReader in) {
        return new NameStarts(in.longs(), in.longs());
    }

    void write(CompiledWriter out) {
        out.longs(capital);
        out.longs(small);
    }

    /**
     * Adds a name.
     *
     * @param folded the name, folded
     * @param needsCapital true if it counts only where the text has a capital at its start
     */
    void add(String folded, boolean needsCapital) {
        char[] chars = folded.toCharArray();
        int end = 1;
        while (end < chars.length && !Letters.isBoundary(chars[end - 1], chars[end])) {
            end++;
        }
        int place = place(chars, 0, end);
        (needsCapital ? capital : small)[place / Long.SIZE] |= 1L << place;
    }

    /** False if no name starts at this char of a clause. */
    boolean mayHave(ClauseText clause, int at) {
        int place = place(clause.folded(), at, clause.boundaryFrom(at + 1));
        long bits = small[place / Long.SIZE];
        if (Letters.isUpperCase(clause.text().charAt(at))) {
            bits |= capital[place / Long.SIZE];
        }
        return (bits >> place & 1) != 0;
    }

    /** Of no more chars than stand before the next boundary, so that a whole word has one place in all texts. */
    private static int place(char[] text, int from, int boundary) {
        int end = Math.min(boundary, from + LONGEST);
        int hash = text[from];
        for (int i = from + 1; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return (hash ^ (hash >>> 15)) & (PLACES - 1);
    }
}
