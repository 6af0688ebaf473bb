package io.communique.enrich.entity;

import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a person's name in the form in which spelling variants of the name are equal. */
public final class NameParts {

    private static final int SHORTEST_NAME = 3;
    private static final Map<String, String> VARIANTS = WordLists.pairs(NameParts.class, "name-variants.txt");
    private static final Set<String> SUFFIXES = WordLists.words(NameParts.class, "name-suffixes.txt");
    /** Longer endings first. */
    private static final List<Map.Entry<String, String>> SURNAME_ENDINGS =
            WordLists.pairs(NameParts.class, "surname-endings.txt").entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, String> ending) ->
                                    -ending.getKey().length())
                            .thenComparing(Map.Entry::getKey))
                    .toList();

    private NameParts() {}

    /** Given names in their transliterations, folded. */
    public static List<String> variants() {
        return VARIANTS.keySet().stream()
                .filter(word -> word.length() > SHORTEST_NAME)
                .toList();
    }

    /**
     * The words without inner initials and "Jr", each in one transliteration.
     *
     * @param words folded, in the order of the name
     */
    public static List<String> of(List<String> words) {
        List<String> parts = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean inner = i > 0 && i < words.size() - 1;
            if ((inner && word.length() == 1) || (i > 1 && SUFFIXES.contains(word))) {
                continue;
            }
            String part = VARIANTS.getOrDefault(word, word);
            parts.add(part.equals(word) && (i > 0 || words.size() == 1) ? surname(word) : part);
        }
        if (parts.size() > 1 && parts.getLast().length() == 1) {
            parts.removeLast();
        }
        return parts;
    }

    private static String surname(String word) {
        for (Map.Entry<String, String> ending : SURNAME_ENDINGS) {
            String from = ending.getKey();
            if (word.endsWith(from) && word.length() > from.length() + 1) {
                return word.substring(0, word.length() - from.length()) + ending.getValue();
            }
        }
        return word;
    }
}
