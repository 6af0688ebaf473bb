package io.communique.store;

import io.communique.store.deadletter.DeadLetterRow;
import io.communique.store.page.Cursor;
import io.communique.store.page.Page;
import io.communique.store.page.Parameters;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The register of dead letters. */
@ApplicationScoped
class DeadLetters implements PanacheRepositoryBase<DeadLetterRow, DeadLetterRow.Key> {

    private static final String LIST = "dead-letters";

    private static final int CURSOR_FIELDS = 4;

    private static final Sort NEWEST_FIRST = Sort.by("at", Sort.Direction.Descending)
            .and("key.topic")
            .and("key.kafkaPartition")
            .and("key.kafkaOffset");

    /** The place behind a dead letter. */
    record Place(Instant at, DeadLetterRow.Key key) {

        /** Where the requested page begins; null for the first. */
        static @Nullable Place of(Parameters request) {
            return request.cursor(LIST, CURSOR_FIELDS, Place::of).orElse(null);
        }

        private static Place of(Cursor cursor) {
            List<String> fields = cursor.fields();
            return new Place(
                    Instant.ofEpochMilli(Long.parseLong(fields.get(0))),
                    new DeadLetterRow.Key(
                            fields.get(1), Integer.parseInt(fields.get(2)), Long.parseLong(fields.get(3))));
        }

        static Cursor cursor(DeadLetterRow row) {
            return new Cursor(
                    LIST,
                    List.of(
                            Long.toString(row.at.toEpochMilli()),
                            row.key.topic(),
                            Integer.toString(row.key.kafkaPartition()),
                            Long.toString(row.key.kafkaOffset())));
        }
    }

    /**
     * Dead letters, the newest first.
     *
     * @param topic a dead-letter topic, or the topic that it belongs to
     */
    Page<DeadLetterRow> page(@Nullable String statementId, @Nullable String topic, @Nullable Place after, int limit) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (statementId != null) {
            conditions.add("statementId = :statementId");
            parameters.put("statementId", statementId);
        }
        if (topic != null) {
            conditions.add("(key.topic = :topic or originalTopic = :topic)");
            parameters.put("topic", topic);
        }
        if (after != null) {
            conditions.add("""
                    (at < :at or (at = :at and (key.topic > :place or (key.topic = :place
                    and (key.kafkaPartition > :partition
                    or (key.kafkaPartition = :partition and key.kafkaOffset > :offset))))))""");
            parameters.put("at", after.at());
            parameters.put("place", after.key().topic());
            parameters.put("partition", after.key().kafkaPartition());
            parameters.put("offset", after.key().kafkaOffset());
        }
        List<DeadLetterRow> rows = (conditions.isEmpty()
                        ? findAll(NEWEST_FIRST)
                        : find(String.join(" and ", conditions), NEWEST_FIRST, parameters))
                .range(0, limit)
                .list();
        return Page.of(rows, limit, Place::cursor);
    }
}
