package io.communique.store.record;

import io.communique.contracts.serde.StatementJson;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.statement.StoredStatement;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** The events that are in the record and not yet acknowledged by Kafka. */
public final class Outbox {

    private static final String COLUMNS = "SELECT number, event_id, source, event, traceparent FROM outbox ";

    private final DataSource database;

    public Outbox(DataSource database) {
        this.database = database;
    }

    /** Events of these statements, in their order. */
    static List<OutboxEvent> ofStatements(Connection connection, Collection<StatementId> ids) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(COLUMNS + "WHERE statement_id = ANY (?) ORDER BY created_at, number")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text", ids.stream().map(StatementId::value).toArray()));
            return read(query);
        }
    }

    /**
     * Events that a crash left: they have waited longer than any that is just being published.
     *
     * @param limit the most to give
     * @throws DatabaseDownException if the database cannot do it now
     */
    public List<OutboxEvent> olderThan(Duration age, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(COLUMNS + """
                        WHERE created_at < now() - make_interval(secs => ?) ORDER BY created_at, number LIMIT ?""")) {
            query.setDouble(1, age.toMillis() / 1000.0);
            query.setInt(2, limit);
            return read(query);
        } catch (SQLException e) {
            throw DatabaseErrors.of(e);
        }
    }

    /**
     * Removes what Kafka has acknowledged.
     *
     * @throws DatabaseDownException if the database cannot do it now
     */
    public void remove(Collection<OutboxEvent> published) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM outbox WHERE number = ANY (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "int8", published.stream().map(OutboxEvent::number).toArray()));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw DatabaseErrors.of(e);
        }
    }

    /** @throws DatabaseDownException if the database cannot do it now */
    public long size() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM outbox");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw DatabaseErrors.of(e);
        }
    }

    private static List<OutboxEvent> read(PreparedStatement query) throws SQLException {
        List<OutboxEvent> events = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                byte[] event = row.getString("event").getBytes(StandardCharsets.UTF_8);
                events.add(new OutboxEvent(
                        row.getLong("number"),
                        row.getString("event_id"),
                        row.getString("source"),
                        StatementJson.read(event, StoredStatement.class),
                        row.getString("traceparent")));
            }
        }
        return events;
    }
}
