package io.communique.store.record;

import io.communique.contracts.serde.StatementJson;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.PublicationTime;
import io.communique.contracts.statement.Revision;
import io.communique.contracts.statement.StatementId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes what arrives into the record, many statements in one transaction, a round trip for each table.
 *
 * <p>Idempotent: an arrival that was recorded before changes nothing. Statements that are known are locked while their
 * transaction lasts; where two writers meet on an unknown one, one of them starts over.
 */
public final class Recorder {

    private static final int ATTEMPTS = 3;

    private final DataSource database;
    private final InstantSource clock;
    private final Function<StatementId, URI> address;
    private final TextSearchConfigurations configurations = TextSearchConfigurations.load();
    private final NumberBlock revisionNumbers = new NumberBlock("revision_number");
    private final NumberBlock outboxNumbers = new NumberBlock("outbox_number");

    /**
     * @param database whose connections find the schema {@code store}
     * @param address from a statement's id to where its record can be read
     */
    public Recorder(DataSource database, InstantSource clock, Function<StatementId, URI> address) {
        this.database = database;
        this.clock = clock;
        this.address = address;
    }

    /**
     * Records arrivals in their order, all or none.
     *
     * @throws io.communique.contracts.StatementRejectedException if the database will never take one of them
     * @throws DatabaseDownException if the database cannot do it now
     */
    public Recording record(List<? extends Arrival> arrivals) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = database.getConnection()) {
                return inTransaction(connection, arrivals);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !DatabaseErrors.isConflict(e)) {
                    throw DatabaseErrors.of(e);
                }
            }
        }
    }

    private Recording inTransaction(Connection connection, List<? extends Arrival> arrivals) throws SQLException {
        connection.setAutoCommit(false);
        try {
            Recording recording = record(connection, arrivals);
            connection.commit();
            return recording;
        } catch (SQLException | RuntimeException e) {
            try {
                connection.rollback();
            } catch (SQLException rollback) {
                e.addSuppressed(rollback);
            }
            throw e;
        }
    }

    private Recording record(Connection connection, List<? extends Arrival> arrivals) throws SQLException {
        OffsetDateTime storedAt = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        Map<StatementId, Draft> drafts = drafts(connection, arrivals);
        List<Verdict> verdicts = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            verdicts.add(drafts.get(arrival.statementId())
                    .apply(arrival, () -> revisionNumbers.next(connection), storedAt, address));
        }
        writeStatements(connection, drafts, storedAt);
        writeContents(connection, drafts, storedAt);
        writeEntities(connection, drafts);
        List<OutboxEvent> unpublished = Outbox.ofStatements(connection, drafts.keySet());
        unpublished.addAll(writeOutbox(connection, drafts, storedAt));
        return new Recording(verdicts, unpublished);
    }

    private Map<StatementId, Draft> drafts(Connection connection, List<? extends Arrival> arrivals)
            throws SQLException {
        List<StatementId> ids =
                arrivals.stream().map(Arrival::statementId).distinct().sorted().toList();
        Map<StatementId, Standing> standings = standings(connection, ids);
        Map<StatementId, Map<Revision, Draft.Known>> known =
                standings.isEmpty() ? Map.of() : known(connection, arrivals);
        Map<StatementId, Draft> drafts = new LinkedHashMap<>();
        ids.forEach(id -> drafts.put(id, new Draft(id, standings.get(id), known.getOrDefault(id, Map.of()))));
        return drafts;
    }

    private static Map<StatementId, Standing> standings(Connection connection, List<StatementId> ids)
            throws SQLException {
        Map<StatementId, Standing> standings = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT id, revision, revision_number, revisions, source_id, url, title, published, last_fetched_at,
                    withdrawn_at
                FROM statement WHERE id = ANY (?) ORDER BY id FOR UPDATE""")) {
            query.setArray(1, texts(connection, ids.stream().map(StatementId::value)));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String sourceId = row.getString("source_id");
                    String url = row.getString("url");
                    String published = row.getString("published");
                    String withdrawnAt = row.getString("withdrawn_at");
                    standings.put(
                            new StatementId(row.getString("id")),
                            new Standing(
                                    new Revision(row.getString("revision")),
                                    row.getLong("revision_number"),
                                    row.getInt("revisions"),
                                    sourceId,
                                    Standing.eventSource(url == null ? null : URI.create(url), sourceId),
                                    row.getString("title"),
                                    published == null ? null : PublicationTime.parse(published),
                                    OffsetDateTime.parse(row.getString("last_fetched_at")),
                                    withdrawnAt == null ? null : OffsetDateTime.parse(withdrawnAt)));
                }
            }
        }
        return standings;
    }

    private static Map<StatementId, Map<Revision, Draft.Known>> known(
            Connection connection, List<? extends Arrival> arrivals) throws SQLException {
        List<EnrichedStatement> texts = arrivals.stream()
                .filter(Arrival.Text.class::isInstance)
                .map(arrival -> ((Arrival.Text) arrival).statement())
                .toList();
        Map<StatementId, Map<Revision, Draft.Known>> known = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT DISTINCT ON (number) statement_id, revision, number, event
                FROM revision JOIN unnest(?, ?) AS wanted (statement_id, revision) USING (statement_id, revision)""")) {
            query.setArray(1, texts(connection, texts.stream().map(text -> text.statementId()
                    .value())));
            query.setArray(2, texts(connection, texts.stream().map(text -> text.revision()
                    .value())));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    byte[] event = row.getString("event").getBytes(StandardCharsets.UTF_8);
                    known.computeIfAbsent(new StatementId(row.getString("statement_id")), id -> new HashMap<>())
                            .put(
                                    new Revision(row.getString("revision")),
                                    new Draft.Known(
                                            row.getLong("number"), StatementJson.read(event, EnrichedStatement.class)));
                }
            }
        }
        return known;
    }

    private static Array texts(Connection connection, Stream<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private static void writeStatements(Connection connection, Map<StatementId, Draft> drafts, OffsetDateTime storedAt)
            throws SQLException {
        Rows inserts = new Rows(
                """
                INSERT INTO statement (id, revision, revision_number, revisions, last_fetched_at, withdrawn_at,
                    stored_at, source_id, source_name, source_country, url, name, kind, language, title, place,
                    event_on, published, published_on, sorted_at, clauses, mentions, first_stored_at)
                SELECT id, revision, revision_number, revisions, last_fetched_at, withdrawn_at, stored_at, source_id,
                    source_name, source_country, url, name, kind, language, title, place, event_on, published,
                    published_on, coalesce(published_at, stored_at), clauses, mentions, stored_at
                FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS new (id, revision,
                    revision_number, revisions, last_fetched_at, withdrawn_at, stored_at, source_id, source_name,
                    source_country, url, name, kind, language, title, place, event_on, published, published_on,
                    published_at, clauses, mentions)""",
                "text",
                "text",
                "int8",
                "int4",
                "text",
                "text",
                "timestamptz",
                "text",
                "text",
                "text",
                "text",
                "text",
                "text",
                "text",
                "text",
                "text",
                "date",
                "text",
                "date",
                "timestamptz",
                "int4",
                "int4");
        Rows standings = new Rows("""
                UPDATE statement SET revision = new.revision, revision_number = new.revision_number,
                    revisions = new.revisions, last_fetched_at = new.last_fetched_at, withdrawn_at = new.withdrawn_at,
                    stored_at = coalesce(new.stored_at, statement.stored_at)
                FROM unnest(?, ?, ?, ?, ?, ?, ?) AS new (id, revision, revision_number, revisions, last_fetched_at,
                    withdrawn_at, stored_at)
                WHERE statement.id = new.id""", "text", "text", "int8", "int4", "text", "text", "timestamptz");
        Rows contents = new Rows(
                """
                UPDATE statement SET source_id = new.source_id, source_name = new.source_name,
                    source_country = new.source_country, url = new.url, name = new.name, kind = new.kind,
                    language = new.language, title = new.title, place = new.place, event_on = new.event_on,
                    published = new.published, published_on = new.published_on,
                    sorted_at = coalesce(new.published_at, first_stored_at), clauses = new.clauses,
                    mentions = new.mentions
                FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS new (id, source_id, source_name,
                    source_country, url, name, kind, language, title, place, event_on, published, published_on,
                    published_at, clauses, mentions)
                WHERE statement.id = new.id""",
                "text",
                "text",
                "text",
                "text",
                "text",
                "text",
                "text",
                "text",
                "text",
                "text",
                "date",
                "text",
                "date",
                "timestamptz",
                "int4",
                "int4");
        for (Draft draft : drafts.values()) {
            Standing now = draft.now();
            EnrichedStatement current = draft.newCurrent();
            if (now == null || (!draft.isChanged() && current == null)) {
                continue;
            }
            List<@Nullable Object> standing = standingRow(draft, now, storedAt);
            if (draft.isNew() && current != null) {
                standing.addAll(contentRow(current));
                inserts.add(standing.toArray());
                continue;
            }
            standings.add(standing.toArray());
            if (current != null) {
                List<@Nullable Object> content = contentRow(current);
                content.addFirst(draft.id().value());
                contents.add(content.toArray());
            }
        }
        inserts.write(connection);
        standings.write(connection);
        contents.write(connection);
    }

    private static List<@Nullable Object> standingRow(Draft draft, Standing now, OffsetDateTime storedAt) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(draft.id().value());
        row.add(now.revision().value());
        row.add(now.revisionNumber());
        row.add(now.revisions());
        row.add(Times.format(now.lastFetchedAt()));
        row.add(now.withdrawnAt() == null ? null : Times.format(now.withdrawnAt()));
        row.add(draft.told().isEmpty() ? null : storedAt);
        return row;
    }

    private static List<@Nullable Object> contentRow(EnrichedStatement statement) {
        PublicationTime published = statement.publishedAt();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(statement.source().id());
        row.add(statement.source().name());
        row.add(statement.source().country());
        row.add(statement.url() == null ? null : statement.url().toString());
        row.add(statement.name());
        row.add(statement.kind().name());
        row.add(statement.language());
        row.add(statement.title());
        row.add(statement.place());
        row.add(statement.eventDate());
        row.add(published == null ? null : published.toString());
        row.add(published == null ? null : published.date());
        row.add(published == null ? null : Times.start(published));
        row.add(statement.clauses().size());
        row.add(statement.mentions().size());
        return row;
    }

    private void writeContents(Connection connection, Map<StatementId, Draft> drafts, OffsetDateTime storedAt)
            throws SQLException {
        Rows revisions = new Rows("""
                INSERT INTO revision (statement_id, revision, number, fetched_at, stored_at, title, event)
                SELECT * FROM unnest(?, ?, ?, ?, ?, ?, ?)""", "text", "text", "int8", "text", "timestamptz", "text", "text");
        Rows rebuilt = new Rows("""
                WITH new AS (SELECT * FROM unnest(?, ?, ?) AS new (number, title, event)),
                    clauses AS (DELETE FROM clause USING new WHERE revision_number = number),
                    mentions AS (DELETE FROM mention USING new WHERE revision_number = number)
                UPDATE revision SET title = new.title, event = new.event FROM new WHERE revision.number = new.number""", "int8", "text", "text");
        Rows clauses = new Rows("""
                INSERT INTO clause (revision_number, ordinal, kind, speaker, configuration, text)
                SELECT revision_number, ordinal, kind, speaker, configuration::regconfig, text
                FROM unnest(?, ?, ?, ?, ?, ?) AS new (revision_number, ordinal, kind, speaker, configuration, text)""", "int8", "int4", "text", "text", "text", "text");
        Rows mentions = new Rows("""
                INSERT INTO mention (revision_number, ordinal, clause, start_at, end_at, text, type, entity, method,
                    confidence)
                SELECT * FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", "int8", "int4", "int4", "int4", "int4", "text", "text", "text", "text", "float4");
        for (Draft draft : drafts.values()) {
            for (Draft.Content content : draft.toWrite()) {
                EnrichedStatement statement = content.text().statement();
                long number = content.number();
                String event = content.text().event();
                if (content.isNew()) {
                    revisions.add(
                            draft.id().value(),
                            statement.revision().value(),
                            number,
                            Times.format(statement.fetchedAt()),
                            storedAt,
                            statement.title(),
                            event);
                } else {
                    rebuilt.add(number, statement.title(), event);
                }
                String configuration = configurations.of(statement.language());
                statement
                        .clauses()
                        .forEach(clause -> clauses.add(
                                number,
                                clause.ordinal(),
                                clause.kind().name(),
                                clause.speaker() == null
                                        ? null
                                        : clause.speaker().name(),
                                configuration,
                                clause.text()));
                int ordinal = 1;
                for (var mention : statement.mentions()) {
                    mentions.add(
                            number,
                            ordinal++,
                            mention.clause(),
                            mention.start(),
                            mention.end(),
                            mention.text(),
                            mention.type().name(),
                            mention.entity(),
                            mention.method(),
                            mention.confidence());
                }
            }
        }
        revisions.write(connection);
        rebuilt.write(connection);
        clauses.write(connection);
        mentions.write(connection);
    }

    private static void writeEntities(Connection connection, Map<StatementId, Draft> drafts) throws SQLException {
        Rows unknown = new Rows("""
                INSERT INTO entity (id, type, name, country, same_as)
                SELECT * FROM unnest(?, ?, ?, ?, ?) AS new (id, type, name, country, same_as)
                WHERE NOT EXISTS (SELECT FROM entity WHERE entity.id = new.id)
                ORDER BY id
                ON CONFLICT DO NOTHING""", "text", "text", "text", "text", "text");
        Rows betterKnown = new Rows("""
                UPDATE entity SET name = CASE WHEN length(new.name) > length(entity.name) THEN new.name
                        ELSE entity.name END,
                    country = coalesce(entity.country, new.country), same_as = coalesce(entity.same_as, new.same_as)
                FROM unnest(?, ?, ?, ?) AS new (id, name, country, same_as)
                WHERE entity.id = new.id AND (length(new.name) > length(entity.name)
                    OR (entity.country IS NULL AND new.country IS NOT NULL)
                    OR (entity.same_as IS NULL AND new.same_as IS NOT NULL))""", "text", "text", "text", "text");
        Rows outdated = new Rows("DELETE FROM statement_entity WHERE statement_id = ANY (?)", "text");
        Rows named = new Rows(
                "INSERT INTO statement_entity (statement_id, entity_id, mentions) SELECT * FROM unnest(?, ?, ?)",
                "text",
                "text",
                "int4");
        NamedEntities entities = new NamedEntities();
        for (Draft draft : drafts.values()) {
            EnrichedStatement current = draft.newCurrent();
            if (current == null) {
                continue;
            }
            if (!draft.isNew()) {
                outdated.add(draft.id().value());
            }
            entities.add(current)
                    .forEach((entity, count) -> named.add(draft.id().value(), entity, count));
        }
        entities.all().forEach(entity -> {
            unknown.add(entity.id(), entity.type().name(), entity.name(), entity.country(), entity.sameAs());
            betterKnown.add(entity.id(), entity.name(), entity.country(), entity.sameAs());
        });
        unknown.write(connection);
        betterKnown.write(connection);
        outdated.write(connection);
        named.write(connection);
    }

    private List<OutboxEvent> writeOutbox(
            Connection connection, Map<StatementId, Draft> drafts, OffsetDateTime storedAt) throws SQLException {
        Rows rows = new Rows("""
                INSERT INTO outbox (number, statement_id, event_id, source, event, traceparent, created_at)
                SELECT * FROM unnest(?, ?, ?, ?, ?, ?, ?)""", "int8", "text", "text", "text", "text", "text", "timestamptz");
        List<OutboxEvent> events = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            for (Draft.Told told : draft.told()) {
                long number = outboxNumbers.next(connection);
                rows.add(
                        number,
                        draft.id().value(),
                        told.eventId(),
                        told.source(),
                        new String(StatementJson.write(told.event()), StandardCharsets.UTF_8),
                        told.traceparent(),
                        storedAt);
                events.add(new OutboxEvent(number, told.eventId(), told.source(), told.event(), told.traceparent()));
            }
        }
        rows.write(connection);
        return events;
    }
}
