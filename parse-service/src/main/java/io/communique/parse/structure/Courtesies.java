package io.communique.parse.structure;

import io.communique.parse.language.Words;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;

/** What is said out of courtesy or to give somebody the word: it asks for nothing and answers nothing. */
final class Courtesies {

    private static final List<String> COURTESIES = Vocabulary.entries(Courtesies.class, "courtesy-words.txt");

    private static final List<String> MODERATING = Vocabulary.entries(Courtesies.class, "moderating-words.txt");

    /** "Monica, last one." */
    private static final int MOST_WORDS_OF_NAME = 3;

    /** Characters of a call. */
    private static final int LONGEST_CALL = 60;

    /** Words of a greeting with a name in it. */
    private static final int MOST_WORDS = 6;

    /** Characters of a word of thanks on behalf of others. */
    private static final int LONGEST = 600;

    private Courtesies() {}

    /** True if words are in it that greet or thank. */
    static boolean isCourteous(String text) {
        return hasAny(text, COURTESIES);
    }

    /** True if words are in it with which a conversation is led. */
    static boolean isModerating(String text) {
        return hasAny(text, MODERATING);
    }

    /** "Thank you, Madam Minister.": a few words, and one of greeting or thanks among them. */
    static boolean isShort(String text) {
        return text.length() <= LONGEST_CALL
                && Words.in(text, MOST_WORDS + 1).size() <= MOST_WORDS
                && isCourteous(text);
    }

    /** Thanks of several sentences that end on thanks again. */
    static boolean isThanks(String text) {
        return text.length() <= LONGEST && isCourteous(text.substring(Math.max(0, text.length() - LONGEST_CALL / 2)));
    }

    /** "Go ahead, Anna." */
    static boolean isCall(String text) {
        return text.length() <= LONGEST_CALL && isModerating(text);
    }

    /** "Anna." */
    static boolean isName(String text) {
        return text.length() <= LONGEST_CALL
                && Words.in(text, MOST_WORDS_OF_NAME + 1).size() <= MOST_WORDS_OF_NAME;
    }

    private static boolean hasAny(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
