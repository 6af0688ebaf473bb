package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names by their first word: "Operation Deep Water", "Camp Orlov", "Port of Orlov", "Title 42", "Bill C-41", "Executive Order 42". */
final class OpenedNameFinder implements MentionFinder {

    private static final int MOST_WORDS = 3;

    /** What a name goes on with. */
    private enum Rest {
        WORDS,
        NUMBER,
        OF,
        ORDER
    }

    private record Opening(EntityType type, Rest rest) {}

    private final WordMap<Opening> openings = new WordMap<>();

    OpenedNameFinder() {
        for (Line line : WordLists.lines(OpenedNameFinder.class, "name-openings.en.txt")) {
            List<String> fields = line.fields();
            if (fields.size() != 3) {
                throw line.wrong("a word, a type and what follows expected");
            }
            try {
                openings.put(
                        fields.getFirst(),
                        new Opening(
                                EntityType.valueOf(fields.get(1)),
                                Rest.valueOf(fields.get(2).toUpperCase(Locale.ROOT))));
            } catch (IllegalArgumentException e) {
                throw line.wrong("no such type or rest");
            }
        }
    }

    @Override
    public void find(StatementText statement, Candidates candidates) {
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (int w = 0; w < clause.count() - 1; w++) {
                if (clause.isCapital(w) && clause.after(w) == Gap.SPACE) {
                    Opening opening = openings.at(clause, w);
                    Candidate name = opening == null ? null : name(clause, candidates, c, w, opening);
                    if (name != null) {
                        candidates.add(c, name);
                    }
                }
            }
        }
    }

    private @Nullable Candidate name(ClauseText clause, Candidates candidates, int index, int word, Opening opening) {
        Candidate known = candidates.at(index, word);
        if (known != null && known.rule() == Rule.CATALOGUE && known.length() > clause.end(word) - clause.start(word)) {
            return null;
        }
        int last =
                switch (opening.rest()) {
                    case NUMBER -> number(clause, word);
                    case WORDS -> words(clause, word + 1);
                    case OF ->
                        clause.word(word + 1).equals("of") && clause.after(word + 1) == Gap.SPACE
                                ? words(clause, word + 2)
                                : -1;
                    case ORDER ->
                        clause.word(word + 1).equals("order") && clause.after(word + 1) == Gap.SPACE
                                ? number(clause, word + 1)
                                : -1;
                };
        if (last < 0) {
            return null;
        }
        return new Candidate(
                clause.start(word),
                clause.end(last),
                Thing.named(opening.type(), clause.printed(word, last)),
                Rule.HEAD_NOUN);
    }

    /** The number behind the word: "42", "C-41". */
    private static int number(ClauseText clause, int word) {
        int next = word + 1;
        if (clause.startsWithDigit(next)) {
            return clause.isNumber(next) ? next : -1;
        }
        boolean lettered = clause.end(next) - clause.start(next) <= 2
                && clause.isCapital(next)
                && clause.after(next) == Gap.HYPHEN
                && clause.startsWithDigit(next + 1);
        return lettered ? next + 1 : -1;
    }

    /** The last of the capitalised words that start here; -1 if there are none. */
    private static int words(ClauseText clause, int first) {
        if (first >= clause.count() || !clause.isCapital(first)) {
            return -1;
        }
        int last = first;
        while (clause.after(last) == Gap.SPACE && clause.isCapital(last + 1)) {
            last++;
        }
        return last - first < MOST_WORDS ? last : -1; // a headline
    }
}
