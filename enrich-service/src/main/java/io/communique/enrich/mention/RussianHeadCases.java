package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.WordLists;
import java.util.Comparator;
import java.util.List;

/** Names of Russian with their head noun, and the adjectives before it, in the nominative. */
final class RussianHeadCases {

    private static final int SHORTEST_STEM = 3;
    private static final String FEMININE = "ая";
    private static final String NEUTER = "ое";
    private static final String SOFT_NEUTER = "ее";
    private static final String MASCULINE = "ый";
    private static final String SOFT_MASCULINE = "ий";
    private static final String HISSING = "жшчщ";
    private static final String VELAR = "гкх";

    private final List<String> caseEndings =
            WordLists.words(RussianHeadCases.class, "adjective-endings.ru.txt").stream()
                    .sorted(Comparator.comparing((String ending) -> -ending.length()))
                    .toList();

    /**
     * The name from the first word to the last.
     *
     * @param head the word with the head noun
     * @param base the head noun in the nominative
     */
    String nominative(ClauseText clause, int first, int head, int last, String base) {
        StringBuilder name = new StringBuilder();
        for (int w = first; w < head; w++) {
            name.append(adjective(clause.printed(w, w), base));
            name.append(clause.text(), clause.end(w), clause.start(w + 1));
        }
        char initial = base.charAt(0);
        name.append(clause.isCapital(head) ? Character.toUpperCase(initial) : initial);
        name.append(base, 1, base.length());
        return name.append(clause.text(), clause.end(head), clause.end(last)).toString();
    }

    private String adjective(String word, String noun) {
        for (String ending : caseEndings) {
            int stem = word.length() - ending.length();
            if (stem >= SHORTEST_STEM && word.endsWith(ending)) {
                return word.substring(0, stem) + ending(word.charAt(stem - 1), noun.charAt(noun.length() - 1));
            }
        }
        return word;
    }

    private static String ending(char stem, char noun) {
        boolean hissing = HISSING.indexOf(stem) >= 0;
        return switch (noun) {
            case 'а', 'я' -> FEMININE;
            case 'о', 'е' -> hissing ? SOFT_NEUTER : NEUTER;
            default -> hissing || VELAR.indexOf(stem) >= 0 ? SOFT_MASCULINE : MASCULINE;
        };
    }
}
