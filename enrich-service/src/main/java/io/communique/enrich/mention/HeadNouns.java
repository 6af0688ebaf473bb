package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nouns that names of organisations, events and instruments end in, before "of", "for" and "on". */
final class HeadNouns {

    /**
     * A head.
     *
     * @param alone true if it makes a name with what follows, without a word before it
     */
    record Head(EntityType type, List<String> words, boolean alone) {

        Head {
            words = List.copyOf(words);
        }
    }

    private final WordMap<List<Head>> byLast = new WordMap<>();

    HeadNouns() {
        for (Line line : WordLists.lines(HeadNouns.class, "head-nouns.en.txt")) {
            List<String> fields = line.fields();
            if (fields.size() < 2
                    || fields.size() > 3
                    || (fields.size() == 3 && !fields.get(2).equals("of"))) {
                throw line.wrong("type, head and perhaps \"of\" expected");
            }
            List<String> words = List.of(fields.get(1).split(" ", -1));
            byLast.computeIfAbsent(words.getLast(), () -> new ArrayList<>(2))
                    .add(new Head(EntityType.valueOf(fields.getFirst()), words, fields.size() == 3));
        }
        byLast.values()
                .forEach(list -> list.sort((one, other) ->
                        Integer.compare(other.words().size(), one.words().size())));
    }

    /** The longest head that ends with this word, its nouns capitalised. */
    @Nullable
    Head endingAt(ClauseText clause, int word) {
        List<Head> heads = clause.isCapital(word) ? byLast.at(clause, word) : null;
        if (heads == null) {
            return null;
        }
        for (Head head : heads) {
            int first = word - head.words().size() + 1;
            if (first >= 0 && clause.isCapital(first) && Phrases.matches(clause, first, head.words())) {
                return head;
            }
        }
        return null;
    }
}
