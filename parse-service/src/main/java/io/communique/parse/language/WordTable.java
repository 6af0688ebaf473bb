package io.communique.parse.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of words, looked up by their places in a text. */
public final class WordTable<T> {

    /** Slots for each word; with more of them fewer words share one. */
    private static final int SLOTS = 2;

    /** Of each slot its word, absent where there is none. A word whose slot is taken stands in the next. */
    private final @Nullable String[] words;

    private final int[] hashes;
    private final List<@Nullable T> values;

    /** Takes the words as they are looked for: in lower case, if the texts are. */
    public WordTable(Map<String, T> known) {
        int slots = Integer.highestOneBit(Math.max(1, SLOTS * known.size())) * 2;
        this.words = new String[slots];
        this.hashes = new int[slots];
        this.values = new ArrayList<>(Collections.nCopies(slots, null));
        known.forEach((word, value) -> {
            int slot = slot(word.hashCode());
            while (words[slot] != null) {
                slot = next(slot);
            }
            words[slot] = word;
            hashes[slot] = word.hashCode();
            values.set(slot, value);
        });
    }

    /** @return absent if nothing is known of the word at the index */
    public @Nullable T get(Words text, int index) {
        int hash = text.hash(index);
        int slot = slot(hash);
        while (hashes[slot] != hash) { // which tells nearly all of what is unknown
            if (words[slot] == null) {
                return null;
            }
            slot = next(slot);
        }
        for (String word = words[slot]; word != null; word = words[slot]) {
            if (hashes[slot] == hash && text.is(index, word)) {
                return values.get(slot);
            }
            slot = next(slot);
        }
        return null;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (hashes.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (hashes.length - 1);
    }
}
