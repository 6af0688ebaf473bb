package io.communique.enrich.commitment;

import io.communique.contracts.statement.Clause;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Introductions of lists: "We agreed to:" is no act of its own, and its items have its force unless they open with a
 * verb of their own force.
 */
final class Introductions {

    private final Set<Integer> introducing = new HashSet<>();
    private final Map<Integer, Act> acts = new HashMap<>();

    Introductions(List<Clause> clauses) {
        Set<Integer> parents = new HashSet<>();
        for (Clause clause : clauses) {
            if (clause.parent() != null) {
                parents.add(clause.parent());
            }
        }
        for (Clause clause : clauses) {
            String text = clause.text().strip();
            if (parents.contains(clause.ordinal()) && (text.endsWith(":") || text.endsWith("\uFF1A"))) {
                introducing.add(clause.ordinal());
            }
        }
    }

    /** The acts of a clause, given those that it has read alone. */
    List<Act> under(Clause clause, List<Act> read, ClauseReader reader, NamedClause named) {
        if (introducing.contains(clause.ordinal())) {
            if (!read.isEmpty()) {
                acts.put(clause.ordinal(), read.getLast());
            }
            return read.size() > 1 ? read.subList(0, read.size() - 1) : List.of();
        }
        Act introduction = clause.parent() == null ? null : acts.get(clause.parent());
        if (introduction == null) {
            return read;
        }
        return reader.hasOwnForce(named) ? read : List.of(item(introduction, clause.action(), named));
    }

    private static Act item(Act introduction, @Nullable String action, NamedClause named) {
        int last = named.text().count() - 1;
        return new Act(
                introduction.actors(),
                action == null ? introduction.action() : action,
                introduction.force(),
                introduction.addressees(),
                -1,
                last);
    }
}
