package io.communique.enrich.entity;

import io.communique.contracts.statement.Entity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the things of one statement, in order of appearance, each with the spellings it has there. */
public final class EntityCollector {

    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final Map<String, Set<String>> names = new LinkedHashMap<>();

    public void add(Thing thing, String printed) {
        things.merge(thing.id(), thing, EntityCollector::fuller);
        names.computeIfAbsent(thing.id(), id -> new LinkedHashSet<>()).add(printed);
    }

    public List<Entity> entities() {
        List<Entity> entities = new ArrayList<>(things.size());
        things.forEach((id, thing) -> entities.add(new Entity(
                id, thing.type(), thing.name(), thing.country(), null, List.copyOf(names.getOrDefault(id, Set.of())))));
        return entities;
    }

    private static Thing fuller(Thing one, Thing other) {
        return other.name().length() > one.name().length() ? other : one;
    }
}
