package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordMap;
import io.communique.enrich.text.WordSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names by their first word: "Operation Deep Water", "Camp Orlov", "Port of Orlov", "Title 42", "Bill C-41", "Executive
 * Order 42", "Law No. 12/2009".
 */
final class OpenedNameFinder implements MentionFinder {

    private static final int MOST_WORDS = 3;

    /** What a name goes on with. */
    private enum Rest {
        WORDS,
        NUMBER,
        SIGN,
        OF,
        ORDER
    }

    private record Opening(EntityType type, Rest rest) {}

    private final WordMap<Opening> openings = new WordMap<>();
    private final Lexicon lexicon;
    private final WordSet exercises = WordSet.read(OpenedNameFinder.class, "exercise-nouns.en.txt");
    private final WordSet lawModifiers = WordSet.read(OpenedNameFinder.class, "law-modifiers.en.txt");

    OpenedNameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
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
                if (clause.after(w) == Gap.SPACE && exercises.has(clause, w) && !clause.isCapital(w)) {
                    addExercise(clause, candidates, c, w + 1);
                }
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

    /** The "Calm Lake 2024" of "the exercise Calm Lake 2024". */
    private void addExercise(ClauseText clause, Candidates candidates, int index, int first) {
        int last =
                candidates.at(index, first) == null && lexicon.isUnknownName(clause, first) ? words(clause, first) : -1;
        if (last >= 0) {
            int end = last;
            if (last + 1 < clause.count() && clause.startsWithDigit(last + 1) && Lexicon.runsOn(clause.after(last))) {
                end++;
            }
            candidates.add(index, candidate(clause, first, end, EntityType.EVENT));
        }
    }

    private @Nullable Candidate name(ClauseText clause, Candidates candidates, int index, int word, Opening opening) {
        Candidate known = candidates.at(index, word);
        if (known != null && known.rule() == Rule.CATALOGUE && known.length() > clause.end(word) - clause.start(word)) {
            return null;
        }
        EntityType type = opening.type();
        return switch (opening.rest()) {
            case NUMBER -> candidate(clause, word, number(clause, word), type);
            case WORDS -> candidate(clause, word, words(clause, word + 1), type);
            case OF -> {
                boolean of = clause.word(word + 1).equals("of") && clause.after(word + 1) == Gap.SPACE;
                yield of ? candidate(clause, word, words(clause, word + 2), type) : null;
            }
            case SIGN -> withSign(clause, word, type);
            case ORDER -> order(clause, candidates, index, word, type);
        };
    }

    private static @Nullable Candidate candidate(ClauseText clause, int first, int last, EntityType type) {
        return last < 0
                ? null
                : new Candidate(
                        clause.start(first),
                        clause.end(last),
                        Thing.named(type, clause.printed(first, last)),
                        Rule.HEAD_NOUN);
    }

    /** "Executive Order 42"; in "Executive Orders 42 and 43" the first, and the others are added. */
    private static @Nullable Candidate order(
            ClauseText clause, Candidates candidates, int index, int word, EntityType type) {
        int noun = word + 1;
        if (clause.word(noun).equals("order") && Editions.numbered(clause, noun) > clause.end(noun)) {
            int end = Editions.numbered(clause, noun);
            String printed = clause.text().substring(clause.start(word), end);
            return new Candidate(clause.start(word), end, Thing.named(type, printed), Rule.HEAD_NOUN);
        }
        int last = clause.after(noun) == Gap.SPACE ? number(clause, noun) : -1;
        boolean several = clause.word(noun).equals("orders");
        if (last < 0 || !several) {
            return clause.word(noun).equals("order") ? candidate(clause, word, last, type) : null;
        }
        String order = clause.printed(word, noun).substring(0, clause.end(noun) - clause.start(word) - 1) + " ";
        for (int next = nextNumber(clause, last); next > 0; next = nextNumber(clause, next)) {
            Thing other = Thing.named(type, order + clause.printed(next, next));
            candidates.add(index, new Candidate(clause.start(next), clause.end(next), other, Rule.HEAD_NOUN));
        }
        Thing first = Thing.named(type, order + clause.printed(last, last));
        return new Candidate(clause.start(word), clause.end(last), first, Rule.HEAD_NOUN);
    }

    /** The next number of a list: ", 43" and "and 44"; -1 if there is none. */
    private static int nextNumber(ClauseText clause, int number) {
        Gap gap = clause.after(number);
        boolean and = (gap == Gap.SPACE || gap == Gap.COMMA)
                && clause.word(number + 1).equals("and")
                && clause.after(number + 1) == Gap.SPACE;
        int next = and ? number + 2 : number + 1;
        return (and || gap == Gap.COMMA) && clause.isNumber(next) ? next : -1;
    }

    /** "Law No. 12/2009", "Federal Law No. 44 of 2003". */
    private @Nullable Candidate withSign(ClauseText clause, int word, EntityType type) {
        int end = Editions.numbered(clause, word);
        int first = word;
        while (first > 0 && Lexicon.runsOn(clause.after(first - 1)) && lawModifiers.has(clause, first - 1)) {
            first--;
        }
        if (end == clause.end(word)) {
            return null;
        }
        int dated = Editions.dated(clause, end);
        Thing law = Thing.named(type, clause.text().substring(clause.start(first), dated));
        return new Candidate(clause.start(first), dated, law, Rule.HEAD_NOUN);
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
