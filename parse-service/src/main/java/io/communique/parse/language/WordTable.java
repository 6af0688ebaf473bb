package io.communique.parse.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of words, looked up by their places in a text. */
public final class WordTable<T> {

    /** Slots for each word; with more of them fewer words share one. */
    private static final int SLOTS = 2;

    private final String[] words;
    private final int[] hashes;
    private final List<T> values = new ArrayList<>();

    /** Of each slot the index of its word, -1 where there is none. A word whose slot is taken stands in the next. */
    private final int[] slots;

    /** Takes the words as they are looked for: in lower case, if the texts are. */
    public WordTable(Map<String, T> known) {
        this.words = known.keySet().toArray(String[]::new);
        this.hashes = new int[words.length];
        this.slots = new int[Integer.highestOneBit(Math.max(1, SLOTS * words.length)) * 2];
        Arrays.fill(slots, -1);
        for (int i = 0; i < words.length; i++) {
            values.add(known.get(words[i]));
            hashes[i] = words[i].hashCode();
            int slot = slot(hashes[i]);
            while (slots[slot] >= 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i;
        }
    }

    /** @return absent if nothing is known of the word at the index */
    public @Nullable T get(Words text, int index) {
        int hash = text.hash(index);
        for (int slot = slot(hash); slots[slot] >= 0; slot = (slot + 1) & (slots.length - 1)) {
            int word = slots[slot];
            if (hashes[word] == hash && text.is(index, words[word])) {
                return values.get(word);
            }
        }
        return null;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }
}
