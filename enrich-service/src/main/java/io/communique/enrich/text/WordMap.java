package io.communique.enrich.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What words mean, asked for every word of a text. Nearly none of them is in it: one bit for each hash tells most of these
 * apart, before a string is made of the word (a Bloom filter of one hash).
 *
 * @param <V> what a word means
 */
public final class WordMap<V> {

    private static final int PLACES = 1 << 14;

    private final Map<String, V> map = new HashMap<>();
    private final long[] hashes = new long[PLACES / Long.SIZE];

    /** What a folded word means; made if the word is new. */
    public V computeIfAbsent(String word, Supplier<V> made) {
        int place = place(word.hashCode());
        hashes[place / Long.SIZE] |= 1L << place;
        return map.computeIfAbsent(word, absent -> made.get());
    }

    /** @return what the folded word meant before */
    public @Nullable V put(String word, V meaning) {
        int place = place(word.hashCode());
        hashes[place / Long.SIZE] |= 1L << place;
        return map.put(word, meaning);
    }

    public Collection<V> values() {
        return map.values();
    }

    /** What a word of the clause means; absent if it is not in the map. */
    public @Nullable V at(ClauseText clause, int word) {
        int place = place(clause.hash(word));
        return (hashes[place / Long.SIZE] >> place & 1) == 0 ? null : map.get(clause.word(word));
    }

    private static int place(int hash) {
        return (hash ^ (hash >>> 15)) & (PLACES - 1);
    }
}
