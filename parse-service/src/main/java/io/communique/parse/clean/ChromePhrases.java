package io.communique.parse.clean;

import io.communique.parse.language.WordTable;
import io.communique.parse.language.Words;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the phrases of prompts, notices, bylines and credits. */
final class ChromePhrases {

    /** The phrases as words, by their first. */
    private static final WordTable<List<List<String>>> BY_FIRST = new WordTable<>(read());

    private ChromePhrases() {}

    /**
     * At how many words a phrase begins.
     *
     * @param words in lower case
     */
    static int count(Words words) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            List<List<String>> phrases = BY_FIRST.get(words, i);
            count += phrases != null && begins(phrases, words, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean begins(List<List<String>> phrases, Words words, int start) {
        for (List<String> phrase : phrases) {
            int same = 1;
            while (same < phrase.size() && start + same < words.size() && words.is(start + same, phrase.get(same))) {
                same++;
            }
            if (same == phrase.size()) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, List<List<String>>> read() {
        return Vocabulary.entries(ChromePhrases.class, "chrome-phrases.txt").stream()
                .map(phrase -> List.of(phrase.split(" ", -1)))
                .collect(Collectors.groupingBy(List::getFirst));
    }
}
