package io.communique.store.record;

import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.Entity;
import io.communique.contracts.statement.Mention;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The things that the statements of a transaction name, each once, with the fullest name, in the order of their ids. */
final class NamedEntities {

    private final Map<String, Entity> entities = new TreeMap<>();

    /** Adds a statement's entities; gives how often it mentions each. */
    Map<String, Integer> add(EnrichedStatement statement) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Entity entity : statement.entities()) {
            counts.put(entity.id(), 0);
            entities.merge(
                    entity.id(),
                    entity,
                    (one, other) -> other.name().length() > one.name().length() ? other : one);
        }
        for (Mention mention : statement.mentions()) {
            counts.computeIfPresent(mention.entity(), (id, count) -> count + 1);
        }
        return counts;
    }

    Collection<Entity> all() {
        return entities.values();
    }
}
