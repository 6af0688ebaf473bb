package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordMap;
import java.util.ArrayList;
import java.util.List;

/** Phrases of one word or several, looked up at a word of a clause. */
final class Phrases {

    private final WordMap<List<List<String>>> byFirst = new WordMap<>();

    static Phrases load(String resource) {
        Phrases phrases = new Phrases();
        for (Line line : WordLists.lines(Phrases.class, resource)) {
            phrases.add(line.text().strip());
        }
        return phrases;
    }

    /** Of a file whose second field is the phrase. */
    static Phrases loadFirst(String resource) {
        Phrases phrases = new Phrases();
        for (Line line : WordLists.lines(Phrases.class, resource)) {
            phrases.add(line.fields().get(1));
        }
        return phrases;
    }

    private void add(String phrase) {
        List<String> words = List.of(Folding.fold(phrase).split("[ .-]+", -1));
        List<List<String>> list = byFirst.computeIfAbsent(words.getFirst(), () -> new ArrayList<>(2));
        list.add(words);
        list.sort((one, other) -> Integer.compare(other.size(), one.size()));
    }

    /** How many words the longest phrase that starts here has; 0 if none does. */
    int longestAt(ClauseText clause, int word) {
        List<List<String>> phrases = byFirst.at(clause, word);
        if (phrases == null) {
            return 0;
        }
        for (List<String> phrase : phrases) {
            if (matches(clause, word, phrase)) {
                return phrase.size();
            }
        }
        return 0;
    }

    static boolean matches(ClauseText clause, int word, List<String> phrase) {
        if (word < 0 || word + phrase.size() > clause.count()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!clause.is(word + i, phrase.get(i))) {
                return false;
            }
            if (i < phrase.size() - 1) {
                Gap gap = clause.after(word + i);
                boolean apostrophe =
                        gap == Gap.PLURAL_POSSESSIVE && !phrase.get(i).endsWith("s"); // "Dato' Sri"
                if (gap != Gap.SPACE && gap != Gap.HYPHEN && gap != Gap.STOP && !apostrophe) {
                    return false;
                }
            }
        }
        return true;
    }
}
