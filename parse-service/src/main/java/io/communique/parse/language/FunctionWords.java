package io.communique.parse.language;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small words (articles, prepositions, pronouns, auxiliaries) that every sentence of a language is full of. */
final class FunctionWords {

    private static final Map<String, Set<String>> BY_LANGUAGE = read();

    private FunctionWords() {}

    static Set<String> languages() {
        return BY_LANGUAGE.keySet();
    }

    static boolean known(String language) {
        return BY_LANGUAGE.containsKey(language);
    }

    /** How many of the words, given in lower case, are function words of the language. */
    static int count(String language, List<String> words) {
        Set<String> known = BY_LANGUAGE.getOrDefault(language, Set.of());
        int count = 0;
        for (String word : words) {
            if (known.contains(word)) {
                count++;
            }
        }
        return count;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> byLanguage = new HashMap<>();
        for (List<String> row : Vocabulary.rows(FunctionWords.class, "function-words.tsv", 2)) {
            byLanguage
                    .computeIfAbsent(row.getFirst(), language -> new HashSet<>())
                    .add(row.getLast());
        }
        return Map.copyOf(byLanguage);
    }
}
