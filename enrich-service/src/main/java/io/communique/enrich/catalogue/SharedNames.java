package io.communique.enrich.catalogue;

import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whose a name is that two things of the catalogue have: one's, or nobody's. */
final class SharedNames {

    private static final int FIELDS = 4;

    private record Decision(Line line, String chosen, Set<String> things) {

        Decision {
            things = Set.copyOf(things);
        }
    }

    private final Map<String, Decision> decisions;
    private final Map<String, Set<String>> claims = new HashMap<>();

    private SharedNames(Map<String, Decision> decisions) {
        this.decisions = decisions;
    }

    static SharedNames load() {
        return read(WordLists.lines(SharedNames.class, "shared-names.en.txt"));
    }

    /** Reads lines of a name, the id of the thing that has it or nothing, the ids of the others, and the reason. */
    static SharedNames read(List<Line> lines) {
        Map<String, Decision> decisions = new HashMap<>();
        for (Line line : lines) {
            List<String> fields = line.fields();
            if (fields.size() != FIELDS || fields.getFirst().isEmpty()) {
                throw line.wrong("name, id of the thing that has it, ids of the others and a reason expected");
            }
            List<String> things = new ArrayList<>(Line.names(fields.get(2)));
            String chosen = fields.get(1);
            if (!chosen.isEmpty()) {
                things.add(chosen);
            }
            Set<String> distinct = new HashSet<>(things);
            if (distinct.size() != things.size() || things.size() < 2) {
                throw line.wrong("two things expected");
            }
            if (fields.getLast().isEmpty()) {
                throw line.wrong("no reason");
            }
            if (decisions.put(fields.getFirst(), new Decision(line, chosen, distinct)) != null) {
                throw line.wrong("the name stands twice");
            }
        }
        return new SharedNames(decisions);
    }

    boolean has(String name) {
        return decisions.containsKey(name);
    }

    /** True if the name is not this thing's though its line says so. */
    boolean isOfAnother(String name, String id) {
        Decision decision = decisions.get(name);
        if (decision == null) {
            return false;
        }
        claims.computeIfAbsent(name, any -> new HashSet<>()).add(id);
        return !decision.chosen().equals(id);
    }

    /**
     * Call when all is read.
     *
     * @throws io.communique.enrich.text.MalformedLineException if a name has not just the things that its line says
     */
    void check() {
        decisions.forEach((name, decision) -> {
            Set<String> found = claims.getOrDefault(name, Set.of());
            if (!found.equals(decision.things())) {
                throw decision.line().wrong("the things with this name are " + found);
            }
        });
    }
}
