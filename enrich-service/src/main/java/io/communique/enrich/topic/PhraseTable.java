package io.communique.enrich.topic;

import io.communique.enrich.mention.NamePrefixes;
import io.communique.enrich.text.Letters;
import java.util.Arrays;

/**
 * Finds where phrases stand in a text. They start where words do, and nearly all words are told from those that start a
 * phrase by their first letters.
 */
final class PhraseTable {

    /** First letters of a phrase, fewer where its first word is shorter; no start of a word that is a phrase is. */
    static final int LETTERS = 3;

    private static final int SLOTS = 1 << 12;
    private static final Phrase[] NONE = {};

    private final Phrase[][] slots = new Phrase[SLOTS][];

    PhraseTable() {
        Arrays.fill(slots, NONE);
    }

    void add(Phrase phrase) {
        int slot = slot(phrase.key(), 0);
        Phrase[] here = Arrays.copyOf(slots[slot], slots[slot].length + 1);
        here[here.length - 1] = phrase;
        slots[slot] = here;
    }

    /** Tells of every phrase in the folded text, also of those inside of others. */
    void scan(char[] folded, Found found) {
        for (int i = 0; i < folded.length; i++) {
            if (folded[i] != ' ' && (i == 0 || !isWithin(folded, i) || NamePrefixes.endAt(folded, i))) {
                for (Phrase phrase : slots[slot(folded, i)]) {
                    if (phrase.standsAt(folded, i)) {
                        found.at(phrase.sign(), i, phrase.wordEnd(folded, i));
                    }
                }
            }
        }
    }

    private static int slot(char[] text, int from) {
        int end = Math.min(text.length, from + LETTERS);
        int hash = text[from];
        for (int i = from + 1; i < end && isWithin(text, i); i++) {
            hash = 31 * hash + text[i];
        }
        return (hash ^ (hash >>> 12)) & (SLOTS - 1);
    }

    /** True if no word starts here. */
    private static boolean isWithin(char[] text, int at) {
        char before = text[at - 1];
        char here = text[at];
        boolean latin = before >= 'a' && before <= 'z' && here >= 'a' && here <= 'z'; // as most are
        return latin || !Letters.isBoundary(before, here);
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
