package io.communique.enrich.mention;

import io.communique.enrich.mention.LeadingHeads.Head;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.WordLists;
import java.util.Set;

/** Names of Russian with their head noun, and the adjectives before it, in the nominative. */
final class RussianHeadCases {

    private static final int SHORTEST_STEM = 3;
    private static final String FEMININE = "ая";
    private static final String NEUTER = "ое";
    private static final String SOFT_NEUTER = "ее";
    private static final String MASCULINE = "ый";
    private static final String SOFT_MASCULINE = "ий";
    private static final String STRESSED_MASCULINE = "ой";
    private static final String LAST_OF_FEMININE = "ая";
    private static final String LAST_OF_NEUTER = "ое";
    private static final char SOFT = 'ь';
    private static final String HISSING = "жшчщ";
    private static final String VELAR = "гкх";

    private final Set<String> stressed = WordLists.words(RussianHeadCases.class, "stressed-stems.ru.txt");
    private final WordEndings<String> adjectiveEndings;

    RussianHeadCases(WordEndings<String> adjectiveEndings) {
        this.adjectiveEndings = adjectiveEndings;
    }

    /**
     * The name from the first word to the last.
     *
     * @param head the first word of the head noun
     * @param headEnd its last word
     * @param noun of the head
     */
    String nominative(ClauseText clause, int first, int head, int headEnd, int last, Head noun) {
        String base = noun.base();
        if (Folding.fold(clause.printed(head, headEnd)).equals(Folding.fold(base))) {
            return clause.printed(first, last);
        }
        StringBuilder name = new StringBuilder();
        for (int w = first; w < head; w++) {
            name.append(adjective(clause, w, noun));
            name.append(clause.text().substring(clause.end(w), clause.start(w + 1)));
        }
        char initial = base.charAt(0);
        name.append(clause.isCapital(head) ? Character.toUpperCase(initial) : initial);
        name.append(base, 1, base.length());
        return name.append(clause.text(), clause.end(headEnd), clause.end(last)).toString();
    }

    private String adjective(ClauseText clause, int word, Head noun) {
        String printed = clause.printed(word, word);
        String ending = adjectiveEndings.longest(clause, word);
        int stem = ending == null ? 0 : printed.length() - ending.length();
        return stem < SHORTEST_STEM ? printed : printed.substring(0, stem) + ending(printed.substring(0, stem), noun);
    }

    private String ending(String stem, Head noun) {
        char last = stem.charAt(stem.length() - 1);
        char end = noun.base().charAt(noun.base().length() - 1);
        boolean hissing = HISSING.indexOf(last) >= 0;
        if (LAST_OF_FEMININE.indexOf(end) >= 0 || (end == SOFT && isFeminine(noun))) {
            return FEMININE;
        }
        if (LAST_OF_NEUTER.indexOf(end) >= 0) {
            return hissing ? SOFT_NEUTER : NEUTER;
        }
        if (stressed.contains(Folding.fold(stem))) {
            return STRESSED_MASCULINE;
        }
        return hissing || VELAR.indexOf(last) >= 0 ? SOFT_MASCULINE : MASCULINE;
    }

    /** "область, области": of the nouns with a soft sign those whose genitive ends so. */
    private static boolean isFeminine(Head noun) {
        return noun.forms().size() > 1 && noun.forms().get(1).endsWith("и");
    }
}
