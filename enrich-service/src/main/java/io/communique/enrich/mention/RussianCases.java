package io.communique.enrich.mention;

import io.communique.enrich.text.WordLists;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Russian names in the nominative, where the ending tells the case: "Корсакову" is "Корсаков". */
final class RussianCases {

    /** Of what stays without the ending: "Том" is no case of another name. */
    private static final int SHORTEST_STEM = 3;

    private final List<Map.Entry<String, String>> endings =
            WordLists.pairs(RussianCases.class, "name-cases.ru.txt").entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, String> ending) ->
                            -ending.getKey().length()))
                    .toList();

    /** @param name as printed, of one word or several */
    String nominative(String name) {
        StringBuilder nominative = new StringBuilder(name.length());
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !Character.isLetter(name.charAt(i))) {
                nominative.append(word(name.substring(start, i)));
                if (i < name.length()) {
                    nominative.append(name.charAt(i));
                }
                start = i + 1;
            }
        }
        return nominative.toString();
    }

    private String word(String word) {
        for (Map.Entry<String, String> ending : endings) {
            int stem = word.length() - ending.getKey().length();
            if (stem >= SHORTEST_STEM && word.endsWith(ending.getKey())) {
                return word.substring(0, stem) + ending.getValue();
            }
        }
        return word;
    }
}
