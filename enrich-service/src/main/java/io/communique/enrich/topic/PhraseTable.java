package io.communique.enrich.topic;

import io.communique.enrich.mention.NamePrefixes;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Letters;
import java.util.Arrays;

/**
 * Finds where phrases stand in a text. They start where words do, and nearly all words are told from those that start a
 * phrase by their first letters.
 */
final class PhraseTable {

    /** First letters of a phrase, fewer where its first word is shorter; no start of a word that is a phrase is. */
    static final int LETTERS = 4;

    private static final int SLOTS = 1 << 12;
    private static final Phrase[] NONE = {};

    private final Phrase[][] slots = new Phrase[SLOTS][];

    PhraseTable() {
        Arrays.fill(slots, NONE);
    }

    void add(Phrase phrase) {
        int slot = slot(phrase.key(), 0, boundary(phrase.key()));
        Phrase[] here = Arrays.copyOf(slots[slot], slots[slot].length + 1);
        here[here.length - 1] = phrase;
        slots[slot] = here;
    }

    /** Adds the sign of every phrase in the clause, also of those inside of others. */
    void scan(ClauseText clause, Signs signs) {
        char[] text = clause.folded();
        boolean arabic = clause.hasArabic();
        for (int i = 0; i < text.length; i = arabic ? i + 1 : clause.boundaryFrom(i + 1)) {
            if (text[i] != ' ' && (!arabic || clause.isBoundary(i) || NamePrefixes.endAt(text, i))) {
                for (Phrase phrase : slots[slot(text, i, clause.boundaryFrom(i + 1))]) {
                    if (phrase.standsAt(clause, i)) {
                        signs.add(phrase.sign(), i, phrase.wordEnd(text, i));
                    }
                }
            }
        }
    }

    private static int slot(char[] text, int from, int boundary) {
        int end = Math.min(boundary, from + LETTERS);
        int hash = text[from];
        for (int i = from + 1; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return (hash ^ (hash >>> 12)) & (SLOTS - 1);
    }

    /** The first behind the first char. */
    private static int boundary(char[] text) {
        int end = 1;
        while (end < text.length && !Letters.isBoundary(text[end - 1], text[end])) {
            end++;
        }
        return end;
    }
}
