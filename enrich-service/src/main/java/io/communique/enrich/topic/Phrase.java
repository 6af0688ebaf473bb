package io.communique.enrich.topic;

import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Letters;

/**
 * A word or phrase that is a sign of topics.
 *
 * @param key folded, without its stars
 * @param openStart letters may stand before it, as Arabic particles do
 * @param openEnd it is the start of a word
 * @param languages a bit for each language that has it
 */
record Phrase(String key, boolean openStart, boolean openEnd, int languages, Sign sign) {

    static Phrase of(String printed, int languages, Sign sign) {
        boolean openStart = printed.startsWith("*");
        boolean openEnd = printed.endsWith("*");
        String key = printed.substring(openStart ? 1 : 0, printed.length() - (openEnd ? 1 : 0));
        return new Phrase(Folding.fold(key), openStart, openEnd, languages, sign);
    }

    /** Whether it stands here as words of their own, and not inside of others. */
    boolean standsAt(char[] text, int start, int end) {
        return (openStart || isBoundary(text, start)) && (openEnd || isBoundary(text, end));
    }

    /** Where the last word of the phrase ends. */
    int wordEnd(char[] text, int end) {
        int last = end;
        while (openEnd && last < text.length && Character.isLetterOrDigit(text[last])) {
            last++;
        }
        return last;
    }

    private static boolean isBoundary(char[] text, int offset) {
        return offset <= 0 || offset >= text.length || Letters.isBoundary(text[offset - 1], text[offset]);
    }
}
