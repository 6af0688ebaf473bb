package io.communique.enrich.entity;

import io.communique.contracts.statement.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Something that a name may name.
 *
 * @param id stable over all statements
 * @param name its fullest known name
 * @param country ISO 3166-1 alpha-2, where it belongs to one
 */
public record Thing(
        String id, EntityType type, String name, @Nullable String country) {

    /** A thing that is known only by the name it has in a text. */
    public static Thing named(EntityType type, String name) {
        return new Thing(EntityIds.of(type, name), type, name, null);
    }

    public static Thing country(String code, String name) {
        return new Thing(EntityIds.ofCountry(code), EntityType.COUNTRY, name, code);
    }

    /** @param iso an ISO 8601 date, month, year or interval */
    public static Thing date(String iso) {
        return new Thing(EntityIds.ofDate(iso), EntityType.DATE, iso, null);
    }
}
