package io.communique.enrich.text;

import java.util.ArrayList;
import java.util.Collections;
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

    private final List<String> words = new ArrayList<>();
    private final List<V> meanings = new ArrayList<>();
    /** Of each place the number of its word, from 1, and behind it the word's hash. */
    private int[] places = new int[2 * 64];

    /** What a folded word means; made if the word is new. */
    public V computeIfAbsent(String word, Supplier<V> made) {
        int number = numberOf(word);
        if (number > 0) {
            return meanings.get(number - 1);
        }
        V meaning = made.get();
        add(word, meaning);
        return meaning;
    }

    /** @return what the folded word meant before */
    public @Nullable V put(String word, V meaning) {
        int number = numberOf(word);
        if (number > 0) {
            return meanings.set(number - 1, meaning);
        }
        add(word, meaning);
        return null;
    }

    /** The words, in the order of {@link #values}. */
    public List<String> words() {
        return Collections.unmodifiableList(words);
    }

    public List<V> values() {
        return Collections.unmodifiableList(meanings);
    }

    /** What a folded word means; absent if it is not in the map. */
    public @Nullable V get(String word) {
        int number = numberOf(word);
        return number == 0 ? null : meanings.get(number - 1);
    }

    /** What a word of the clause means; absent if it is not in the map. */
    public @Nullable V at(ClauseText clause, int word) {
        int hash = clause.hash(word);
        for (int place = first(hash); places[place] > 0; place = next(place)) {
            if (places[place + 1] == hash && clause.is(word, words.get(places[place] - 1))) {
                return meanings.get(places[place] - 1);
            }
        }
        return null;
    }

    private int numberOf(String word) {
        int hash = word.hashCode();
        int place = first(hash);
        while (places[place] > 0
                && !(places[place + 1] == hash && words.get(places[place] - 1).equals(word))) {
            place = next(place);
        }
        return places[place];
    }

    private void add(String word, V meaning) {
        words.add(word);
        meanings.add(meaning);
        if (2 * words.size() * SPACE > places.length) {
            places = new int[2 * places.length];
            for (int number = 1; number <= words.size(); number++) {
                enter(words.get(number - 1).hashCode(), number);
            }
        } else {
            enter(word.hashCode(), words.size());
        }
    }

    private void enter(int hash, int number) {
        int place = first(hash);
        while (places[place] > 0) {
            place = next(place);
        }
        places[place] = number;
        places[place + 1] = hash;
    }

    private int first(int hash) {
        return 2 * (hash ^ (hash >>> 15)) & (places.length - 1);
    }

    private int next(int place) {
        return (place + 2) & (places.length - 1);
    }
}
