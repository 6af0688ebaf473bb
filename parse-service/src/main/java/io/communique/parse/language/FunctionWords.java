package io.communique.parse.language;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The small words (articles, prepositions, pronouns, auxiliaries) that every sentence of a language is full of. */
final class FunctionWords {

    private static final List<List<String>> ROWS = Vocabulary.rows(FunctionWords.class, "function-words.tsv", 2);

    private static final List<String> LANGUAGES =
            ROWS.stream().map(List::getFirst).distinct().toList();

    /** For each word a bit for each language that has it, so that one look asks them all. */
    private static final WordTable<Long> LANGUAGES_OF = new WordTable<>(read());

    private FunctionWords() {}

    static List<String> languages() {
        return LANGUAGES;
    }

    static boolean known(String language) {
        return LANGUAGES.contains(language);
    }

    /** How many of the words, given in lower case, are function words of the language. */
    static int count(String language, Words words) {
        long wanted = 1L << LANGUAGES.indexOf(language);
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            count += (languages(words, i) & wanted) != 0 ? 1 : 0;
        }
        return count;
    }

    /** As {@link #count}, for each of the languages in their order. */
    static int[] counts(Words words) {
        int[] counts = new int[LANGUAGES.size()];
        for (int i = 0; i < words.size(); i++) {
            count(words, i, counts);
        }
        return counts;
    }

    /** As {@link #counts}, of the words with a letter beyond ASCII alone. */
    static int[] foreignCounts(Words words) {
        int[] counts = new int[LANGUAGES.size()];
        for (int i = 0; i < words.size(); i++) {
            if (words.isForeign(i)) {
                count(words, i, counts);
            }
        }
        return counts;
    }

    private static void count(Words words, int index, int[] counts) {
        long languages = languages(words, index);
        while (languages != 0) {
            counts[Long.numberOfTrailingZeros(languages)]++;
            languages &= languages - 1;
        }
    }

    private static long languages(Words words, int index) {
        Long known = LANGUAGES_OF.get(words, index);
        return known == null ? 0 : known;
    }

    private static Map<String, Long> read() {
        if (LANGUAGES.size() > Long.SIZE) {
            throw new IllegalStateException("function-words.tsv has more than " + Long.SIZE + " languages");
        }
        Map<String, Integer> bits = new HashMap<>();
        LANGUAGES.forEach(language -> bits.put(language, bits.size()));
        Map<String, Long> languages = new HashMap<>();
        for (List<String> row : ROWS) {
            languages.merge(row.getLast(), 1L << bits.getOrDefault(row.getFirst(), 0), (a, b) -> a | b);
        }
        return languages;
    }
}
