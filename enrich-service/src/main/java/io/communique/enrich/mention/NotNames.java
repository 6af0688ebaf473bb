package io.communique.enrich.mention;

import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words and phrases of a language in which a name of the catalogue stands without being one. */
final class NotNames {

    /** A phrase of a language. */
    record Phrase(String language, String text) {}

    private final Map<String, List<Phrase>> byKey = new HashMap<>();

    NotNames() {
        for (Line line : WordLists.lines(NotNames.class, "not-names.txt")) {
            List<String> fields = line.fields();
            if (fields.size() != 2) {
                throw line.wrong("a language and phrases expected");
            }
            for (String phrase : Line.names(fields.get(1))) {
                byKey.computeIfAbsent(Folding.fold(phrase), key -> new ArrayList<>(1))
                        .add(new Phrase(fields.getFirst(), phrase));
            }
        }
    }

    /** All of them, folded. */
    Set<String> phrases() {
        return byKey.keySet();
    }

    /** The phrases that fold to this. */
    List<Phrase> of(String folded) {
        return byKey.getOrDefault(folded, List.of());
    }

    /** Marks the chars of the phrase that stands here, if the statement's language has it. */
    static void mark(
            List<Phrase> phrases, String text, int start, int end, @Nullable String language, BitSet excluded) {
        for (Phrase phrase : phrases) {
            boolean capital = Character.isUpperCase(phrase.text().charAt(0));
            if (phrase.language().equals(language) && (!capital || Character.isUpperCase(text.charAt(start)))) {
                excluded.set(start, end);
            }
        }
    }
}
