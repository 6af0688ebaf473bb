package io.communique.enrich.topic;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import java.util.Arrays;

/** A word or phrase that is a sign of topics. */
final class Phrase {

    private final char[] key;
    private final boolean openStart;
    private final boolean openEnd;
    private final int sign;

    /**
     * @param key folded, without its stars
     * @param openStart letters may stand before it, as Arabic particles do
     * @param openEnd it is the start of a word
     * @param sign number of the sign
     */
    private Phrase(String key, boolean openStart, boolean openEnd, int sign) {
        if (openEnd && key.length() < PhraseTable.LETTERS) {
            throw new IllegalArgumentException("too short for the start of a word: " + key);
        }
        this.key = key.toCharArray();
        this.openStart = openStart;
        this.openEnd = openEnd;
        this.sign = sign;
    }

    static Phrase of(String printed, int sign) {
        boolean openStart = printed.startsWith("*");
        boolean openEnd = printed.endsWith("*");
        return new Phrase(key(printed), openStart, openEnd, sign);
    }

    /** The phrase as it is looked for. */
    static String key(String printed) {
        int start = printed.startsWith("*") ? 1 : 0;
        int end = printed.length() - (printed.endsWith("*") ? 1 : 0);
        return Folding.fold(printed.substring(start, end));
    }

    /** Its letters, not to be changed. */
    char[] key() {
        return key;
    }

    int sign() {
        return sign;
    }

    /** Whether it stands here as words of their own, and not inside of others. */
    boolean standsAt(ClauseText clause, int start) {
        char[] text = clause.folded();
        int end = start + key.length;
        return end <= text.length
                && text[end - 1] == key[key.length - 1] // of phrases that begin alike most end otherwise
                && Arrays.equals(text, start, end, key, 0, key.length)
                && (openStart || clause.isBoundary(start))
                && (openEnd || clause.isBoundary(end));
    }

    /** Where the last word of the phrase ends that stands at the start. */
    int wordEnd(char[] text, int start) {
        int last = start + key.length;
        while (openEnd && last < text.length && Character.isLetterOrDigit(text[last])) {
            last++;
        }
        return last;
    }
}
