package io.communique.parse.clean;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the phrases of prompts, notices, bylines and credits. */
final class ChromePhrases {

    /** The phrases as words, by their first. */
    private static final Map<String, List<List<String>>> BY_FIRST = new HashMap<>();

    static {
        for (String phrase : Vocabulary.entries(ChromePhrases.class, "chrome-phrases.txt")) {
            List<String> words = List.of(phrase.split(" ", -1));
            BY_FIRST.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(words);
        }
    }

    private ChromePhrases() {}

    /**
     * At how many words a phrase begins.
     *
     * @param words in lower case
     */
    static int count(List<String> words) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            List<List<String>> phrases = BY_FIRST.get(words.get(i));
            count += phrases != null && begins(phrases, words, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean begins(List<List<String>> phrases, List<String> words, int start) {
        for (List<String> phrase : phrases) {
            int same = 1;
            while (same < phrase.size()
                    && start + same < words.size()
                    && phrase.get(same).equals(words.get(start + same))) {
                same++;
            }
            if (same == phrase.size()) {
                return true;
            }
        }
        return false;
    }
}
