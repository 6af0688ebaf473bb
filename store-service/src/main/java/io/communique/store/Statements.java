package io.communique.store;

import io.communique.store.page.Cursor;
import io.communique.store.page.Page;
import io.communique.store.page.Parameters;
import io.communique.store.record.StatementRow;
import io.communique.store.search.StatementFilter;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads statements. */
@ApplicationScoped
class Statements implements PanacheRepositoryBase<StatementRow, String> {

    private static final String LIST = "statements";

    private static final int CURSOR_FIELDS = 2;

    private static final Sort NEWEST_FIRST = Sort.descending("sortedAt", "id");

    /** The place behind a statement: the list is sorted by time, then by id. */
    record Place(Instant sortedAt, String id) {

        /** Where the requested page begins; null for the first. */
        static @Nullable Place of(Parameters request) {
            return request.cursor(LIST, CURSOR_FIELDS, Place::of).orElse(null);
        }

        private static Place of(Cursor cursor) {
            long micros = Long.parseLong(cursor.fields().getFirst());
            return new Place(
                    Instant.EPOCH.plus(micros, ChronoUnit.MICROS),
                    cursor.fields().getLast());
        }

        static Cursor cursor(StatementRow row) {
            long micros = ChronoUnit.MICROS.between(Instant.EPOCH, row.sortedAt);
            return new Cursor(LIST, List.of(Long.toString(micros), row.id));
        }
    }

    /** The statements that a filter lets through, the last published first. */
    Page<StatementRow> page(StatementFilter filter, @Nullable Place after, int limit) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (filter.source() != null) {
            conditions.add("sourceId = :source");
            parameters.put("source", filter.source());
        }
        if (filter.kind() != null) {
            conditions.add("kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.language() != null) {
            conditions.add("(lower(language) = :language or lower(language) like concat(:language, '-%'))");
            parameters.put("language", filter.language());
        }
        if (filter.entity() != null) {
            conditions.add("id in (select key.statementId from StatementEntityRow where key.entityId = :entity)");
            parameters.put("entity", filter.entity());
        }
        if (filter.from() != null) {
            conditions.add("publishedOn >= :from");
            parameters.put("from", filter.from());
        }
        if (filter.to() != null) {
            conditions.add("publishedOn <= :to");
            parameters.put("to", filter.to());
        }
        if (after != null) {
            conditions.add("(sortedAt < :sortedAt or (sortedAt = :sortedAt and id < :id))");
            parameters.put("sortedAt", after.sortedAt());
            parameters.put("id", after.id());
        }
        List<StatementRow> rows = (conditions.isEmpty()
                        ? findAll(NEWEST_FIRST)
                        : find(String.join(" and ", conditions), NEWEST_FIRST, parameters))
                .range(0, limit)
                .list();
        return Page.of(rows, limit, Place::cursor);
    }

    /** Statements by id. */
    Map<String, StatementRow> byIds(List<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(row -> row.id, row -> row));
    }
}
