package io.communique.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What words mean, asked for every word of a text. Nearly none of them is in it: most of its places are free, so that one
 * look at the place of the word's hash tells, before a string is made of the word.
 *
 * @param <V> what a word means
 */
public final class WordMap<V> {

    /** Places for each word, at least. */
    private static final int SPACE = 3;

    private final List<Entry<V>> entries = new ArrayList<>();
    /** A power of two. */
    private @Nullable Entry<V>[] places = places(64);

    private static final class Entry<V> {

        private final String word;
        private final char[] chars;
        private final int hash;
        private V meaning;

        private Entry(String word, V meaning) {
            this.word = word;
            this.chars = word.toCharArray();
            this.hash = word.hashCode();
            this.meaning = meaning;
        }
    }

    /** What a folded word means; made if the word is new. */
    public V computeIfAbsent(String word, Supplier<V> made) {
        Entry<V> known = entry(word);
        if (known != null) {
            return known.meaning;
        }
        V meaning = made.get();
        add(word, meaning);
        return meaning;
    }

    /** @return what the folded word meant before */
    public @Nullable V put(String word, V meaning) {
        Entry<V> known = entry(word);
        if (known == null) {
            add(word, meaning);
            return null;
        }
        V before = known.meaning;
        known.meaning = meaning;
        return before;
    }

    /** The words, in the order in which they were added. */
    public List<String> words() {
        return entries.stream().map(entry -> entry.word).toList();
    }

    /** The meanings, in the order in which their words were added. */
    public List<V> values() {
        return entries.stream().map(entry -> entry.meaning).toList();
    }

    /** What a folded word means; absent if it is not in the map. */
    public @Nullable V get(String word) {
        Entry<V> known = entry(word);
        return known == null ? null : known.meaning;
    }

    /** What a word of the clause means; absent if it is not in the map. */
    public @Nullable V at(ClauseText clause, int word) {
        int hash = clause.hash(word);
        int place = first(hash);
        Entry<V> entry = places[place];
        while (entry != null) {
            if (entry.hash == hash && clause.is(word, entry.chars)) {
                return entry.meaning;
            }
            place = next(place);
            entry = places[place];
        }
        return null;
    }

    private @Nullable Entry<V> entry(String word) {
        int place = first(word.hashCode());
        Entry<V> entry = places[place];
        while (entry != null && !entry.word.equals(word)) {
            place = next(place);
            entry = places[place];
        }
        return entry;
    }

    private void add(String word, V meaning) {
        Entry<V> added = new Entry<>(word, meaning);
        entries.add(added);
        if (entries.size() * SPACE > places.length) {
            places = places(2 * places.length);
            entries.forEach(this::enter);
        } else {
            enter(added);
        }
    }

    private void enter(Entry<V> entry) {
        int place = first(entry.hash);
        while (places[place] != null) {
            place = next(place);
        }
        places[place] = entry;
    }

    private int first(int hash) {
        return (hash ^ (hash >>> 15)) & (places.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (places.length - 1);
    }

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static <V> @Nullable Entry<V>[] places(int count) {
        return (Entry<V>[]) new Entry<?>[count];
    }
}
