package io.communique.parse.clean;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts the phrases of prompts, notices, bylines and credits. */
final class ChromePhrases {

    private static final int MOST_WORDS = 4;

    private static final Set<String> PHRASES = Vocabulary.words(ChromePhrases.class, "chrome-phrases.txt");

    /** What a phrase begins with, so that most words need no second look. */
    private static final Set<String> STARTS =
            PHRASES.stream().map(phrase -> phrase.split(" ", 2)[0]).collect(Collectors.toUnmodifiableSet());

    private ChromePhrases() {}

    /** @param words in lower case */
    static int count(List<String> words) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            if (STARTS.contains(words.get(i))) {
                count += isPhrase(words, i) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean isPhrase(List<String> words, int start) {
        StringBuilder phrase = new StringBuilder();
        for (int i = start; i < Math.min(words.size(), start + MOST_WORDS); i++) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(words.get(i));
            if (PHRASES.contains(phrase.toString())) {
                return true;
            }
        }
        return false;
    }
}
