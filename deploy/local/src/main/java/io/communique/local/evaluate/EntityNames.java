package io.communique.local.evaluate;

import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Mention;
import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Says whether an entity's id is that of a thing that an annotation names. */
final class EntityNames {

    private final Map<String, Set<String>> byId = new HashMap<>();

    EntityNames(Catalogue catalogue) {
        for (CatalogueName name : catalogue.names()) {
            byId.computeIfAbsent(name.thing().id(), id -> new HashSet<>()).add(Folding.fold(name.text()));
        }
    }

    /** Right is the country's code, the date in ISO 8601, the id made of the name, or that of a thing with this name. */
    boolean same(GoldName gold, Mention mention) {
        String id = mention.entity();
        return switch (gold.type()) {
            case COUNTRY -> id.equals(EntityIds.ofCountry(gold.entity()));
            case DATE -> id.equals(EntityIds.ofDate(gold.entity()));
            case PERSON, ORGANISATION, PLACE, EVENT, INSTRUMENT, DISEASE, MONEY ->
                id.equals(EntityIds.of(gold.type(), gold.entity()))
                        || byId.getOrDefault(id, Set.of()).contains(Folding.fold(gold.entity()));
        };
    }

    /** The ids of things of a type that have this name. */
    Set<String> ids(EntityType type, String name) {
        String folded = Folding.fold(name);
        Set<String> ids = new HashSet<>();
        byId.forEach((id, names) -> {
            if (id.startsWith(EntityIds.ofKey(type, "")) && names.contains(folded)) {
                ids.add(id);
            }
        });
        return ids;
    }
}
