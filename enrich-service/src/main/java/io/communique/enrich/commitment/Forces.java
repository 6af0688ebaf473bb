package io.communique.enrich.commitment;

import io.communique.contracts.statement.Force;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The force of a clause's verb, by a table that follows the drafting scale of the United Nations. */
final class Forces {

    private static final String FILE = "forces.en.txt";

    private final Map<String, Force> byLemma = new HashMap<>();

    Forces() {
        for (Line line : WordLists.lines(Forces.class, FILE)) {
            List<String> fields = line.fields();
            if (fields.size() != 2) {
                throw line.wrong("a lemma and a force expected");
            }
            if (byLemma.put(fields.getFirst(), Force.valueOf(fields.get(1))) != null) {
                throw line.wrong("the lemma stands twice");
            }
        }
    }

    /** Empty for verbs that the table does not have. */
    Optional<Force> of(String lemma) {
        return Optional.ofNullable(byLemma.get(lemma));
    }
}
