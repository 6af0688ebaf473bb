package io.communique.enrich.text;

import org.jspecify.annotations.Nullable;

/**
 * Words that many texts have, so that each text need not make them anew. Of two words with one place the later stays;
 * threads may race for it, for a string is safe to share.
 */
final class SharedWords {

    private static final int PLACES = 1 << 14;
    private static final int LONGEST = 24;
    private static final @Nullable String[] WORDS = new @Nullable String[PLACES];

    private SharedWords() {}

    /** @param hash of the word, as {@link String#hashCode} has it */
    static String of(char[] text, int start, int end, int hash) {
        int length = end - start;
        if (length > LONGEST) {
            return new String(text, start, length);
        }
        int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
        String shared = WORDS[place];
        if (shared == null || shared.hashCode() != hash || !isAt(text, start, length, shared)) {
            shared = new String(text, start, length);
            WORDS[place] = shared;
        }
        return shared;
    }

    /** True if the word stands there and has this length. */
    static boolean isAt(char[] text, int start, int length, String word) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }
}
