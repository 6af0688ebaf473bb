package io.communique.enrich.commitment;

import io.communique.contracts.statement.Force;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The force of a language's verbs, by a table that follows the drafting scale of the United Nations. */
final class Forces {

    /** The noun behind the verb tells the force: "expresses its concern"; a force may follow for other nouns. */
    private static final String OBJECT = "OBJECT";

    /** The verb binds nobody by itself. */
    private static final String NONE = "none";

    private final Map<String, Force> byLemma = new HashMap<>();
    private final Set<String> byObject = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Force> nouns = new HashMap<>();

    Forces(String language) {
        for (Line line : WordLists.lines(Forces.class, "forces." + language + ".txt")) {
            List<String> fields = two(line);
            String lemma = fields.getFirst();
            String force = fields.get(1);
            if (!known.add(lemma)) {
                throw line.wrong("the lemma stands twice");
            }
            if (force.startsWith(OBJECT)) {
                byObject.add(lemma);
                force = force.equals(OBJECT) ? NONE : force.substring(OBJECT.length() + 1);
            }
            if (!force.equals(NONE)) {
                byLemma.put(lemma, force(line, force));
            }
        }
        for (Line line : WordLists.lines(Forces.class, "force-nouns." + language + ".txt")) {
            nouns.put(Folding.fold(two(line).getFirst()), force(line, two(line).get(1)));
        }
    }

    /** Absent for verbs that the table does not have, that have none, and that take it from a noun. */
    @Nullable
    Force of(String lemma) {
        return byLemma.get(lemma);
    }

    /** True for a verb that takes its force from the noun behind it. */
    boolean isByObject(String lemma) {
        return byObject.contains(lemma);
    }

    /** The force that a noun gives such a verb, absent if it gives none. */
    @Nullable
    Force ofNoun(String folded) {
        return nouns.get(folded);
    }

    /** All lemmas of the table. */
    Set<String> lemmas() {
        return known;
    }

    private static List<String> two(Line line) {
        List<String> fields = line.fields();
        if (fields.size() != 2) {
            throw line.wrong("two fields expected");
        }
        return fields;
    }

    private static Force force(Line line, String name) {
        for (Force force : Force.values()) {
            if (force.name().equals(name)) {
                return force;
            }
        }
        throw line.wrong("a force expected");
    }
}
