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
    private static final int SPACE = 4;

    private final List<String> words = new ArrayList<>();
    private final List<V> meanings = new ArrayList<>();
    /** Of each place the number of its word, from 1, and the word's hash. */
    private int[] numbers = new int[64];

    private int[] hashes = new int[64];

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
        int mask = numbers.length - 1;
        for (int place = place(hash) & mask; numbers[place] > 0; place = (place + 1) & mask) {
            if (hashes[place] == hash && clause.is(word, words.get(numbers[place] - 1))) {
                return meanings.get(numbers[place] - 1);
            }
        }
        return null;
    }

    private int numberOf(String word) {
        int hash = word.hashCode();
        int mask = numbers.length - 1;
        int place = place(hash) & mask;
        while (numbers[place] > 0
                && !(hashes[place] == hash && words.get(numbers[place] - 1).equals(word))) {
            place = (place + 1) & mask;
        }
        return numbers[place];
    }

    private void add(String word, V meaning) {
        words.add(word);
        meanings.add(meaning);
        if (words.size() * SPACE > numbers.length) {
            grow();
        } else {
            enter(word.hashCode(), words.size());
        }
    }

    private void grow() {
        hashes = new int[numbers.length * 2];
        numbers = new int[hashes.length];
        for (int number = 1; number <= words.size(); number++) {
            enter(words.get(number - 1).hashCode(), number);
        }
    }

    private void enter(int hash, int number) {
        int mask = numbers.length - 1;
        int place = place(hash) & mask;
        while (numbers[place] > 0) {
            place = (place + 1) & mask;
        }
        numbers[place] = number;
        hashes[place] = hash;
    }

    private static int place(int hash) {
        return hash ^ (hash >>> 15);
    }
}
