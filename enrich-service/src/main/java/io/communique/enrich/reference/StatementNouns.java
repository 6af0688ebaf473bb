package io.communique.enrich.reference;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nouns for statements, of one word to three. */
final class StatementNouns {

    /** What makes a noun refer to another statement. */
    enum Needs {
        /** "The" is enough. */
        JOINT,
        /** A date behind it. */
        DATED
    }

    /**
     * A noun in a text.
     *
     * @param first its first word
     * @param last its last word
     */
    record Noun(int first, int last, Needs needs) {}

    private static final int MOST_WORDS = 3;

    private final Map<String, Needs> nouns = new HashMap<>();
    private final WordMap<Boolean> firstWords = new WordMap<>();

    StatementNouns() {
        for (Line line : WordLists.lines(StatementNouns.class, "statement-nouns.txt")) {
            List<String> fields = line.fields();
            if (fields.size() != 2) {
                throw line.wrong("noun and what it needs expected");
            }
            String noun = Folding.fold(fields.getFirst());
            nouns.put(noun, Needs.valueOf(fields.get(1)));
            int space = noun.indexOf(' ');
            String first = space < 0 ? noun : noun.substring(0, space);
            firstWords.put(first, firstWords.computeIfAbsent(first, () -> false) || space > 0);
        }
    }

    /** The longest noun that starts here; null if none does. */
    @Nullable
    Noun at(ClauseText clause, int word) {
        Boolean more = firstWords.at(clause, word);
        if (more == null) {
            return null;
        }
        int last = word;
        while (more && last < word + MOST_WORDS - 1 && clause.after(last) == Gap.SPACE) {
            last++;
        }
        for (; last >= word; last--) {
            Needs needs = nouns.get(words(clause, word, last));
            if (needs != null) {
                return new Noun(word, last, needs);
            }
        }
        return null;
    }

    private static String words(ClauseText clause, int first, int last) {
        String words = clause.word(first);
        for (int word = first + 1; word <= last; word++) {
            words += " " + clause.word(word);
        }
        return words;
    }
}
