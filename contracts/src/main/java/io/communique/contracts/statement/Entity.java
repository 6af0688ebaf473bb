package io.communique.contracts.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing in the world that the statement names.
 *
 * @param id the same over all statements
 * @param name its fullest name
 * @param country ISO 3166-1 alpha-2, where it belongs to one
 * @param sameAs Wikidata id, only where it was checked
 * @param names the spellings in this statement
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        @Nullable String country,
        @Nullable String sameAs,
        List<String> names) {

    public Entity {
        names = Lists.copy(names);
    }
}
