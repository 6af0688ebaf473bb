package io.communique.store;

import io.communique.contracts.statement.EntityType;
import io.communique.store.entity.EntityRow;
import io.communique.store.page.Cursor;
import io.communique.store.page.Page;
import io.communique.store.page.Parameters;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what statements name. */
@ApplicationScoped
class Entities implements PanacheRepositoryBase<EntityRow, String> {

    private static final String LIST = "entities";

    private static final int CURSOR_FIELDS = 2;

    private static final Sort BY_NAME = Sort.ascending("name", "id");

    /** The place behind an entity: the list is sorted by name, then by id. */
    record Place(String name, String id) {

        /** Where the requested page begins; null for the first. */
        static @Nullable Place of(Parameters request) {
            return request.cursor(LIST, CURSOR_FIELDS, Place::of).orElse(null);
        }

        private static Place of(Cursor cursor) {
            return new Place(cursor.fields().getFirst(), cursor.fields().getLast());
        }

        static Cursor cursor(EntityRow row) {
            return new Cursor(LIST, List.of(row.name.replace('\n', ' '), row.id));
        }
    }

    /**
     * Entities by name.
     *
     * @param part that the name must have, in any case
     */
    Page<EntityRow> page(@Nullable EntityType type, @Nullable String part, @Nullable Place after, int limit) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (type != null) {
            conditions.add("type = :type");
            parameters.put("type", type);
        }
        if (part != null) {
            conditions.add("locate(:part, lower(name)) > 0");
            parameters.put("part", part.toLowerCase(Locale.ROOT));
        }
        if (after != null) {
            conditions.add("(name > :name or (name = :name and id > :id))");
            parameters.put("name", after.name());
            parameters.put("id", after.id());
        }
        List<EntityRow> rows = (conditions.isEmpty()
                        ? findAll(BY_NAME)
                        : find(String.join(" and ", conditions), BY_NAME, parameters))
                .range(0, limit)
                .list();
        return Page.of(rows, limit, Place::cursor);
    }

    /** How many statements name each of these. */
    Map<String, Long> statements(List<EntityRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("""
                        select key.entityId, count(*) from StatementEntityRow where key.entityId in :ids
                        group by key.entityId""", Object[].class)
                .setParameter("ids", rows.stream().map(row -> row.id).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
