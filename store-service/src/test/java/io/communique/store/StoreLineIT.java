package io.communique.store;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.communique.contracts.event.EventHeaders;
import io.communique.contracts.event.EventType;
import io.communique.contracts.serde.StatementJson;
import io.communique.contracts.statement.Change;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.statement.StoredStatement;
import io.communique.contracts.topic.Topic;
import io.communique.testsupport.KafkaAndPostgres;
import io.communique.testsupport.KafkaProbe;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class StoreLineIT {

    private static final OffsetDateTime NOON = Samples.NOON;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    DataSource database;

    private KafkaProbe kafka;

    @BeforeEach
    void connect() {
        kafka = new KafkaProbe(bootstrapServers);
    }

    @AfterEach
    void disconnect() {
        kafka.close();
    }

    @Test
    void aStatementIsStoredAndPublished() {
        // Given
        StatementId id = Samples.newId();
        EnrichedStatement statement = Samples.statement(id, NOON, "We met with ASEAN.", "We agreed.");
        // When
        send(statement);
        ConsumerRecord<String, byte[]> record = kafka.await(Topic.STORED, id.value());
        // Then
        StoredStatement stored = StatementJson.read(record.value(), StoredStatement.class);
        assertThat(stored.change()).isEqualTo(Change.NEW);
        assertThat(stored.revision()).isEqualTo(statement.revision());
        assertThat(stored.address()).hasPath("/statements/" + id);
        assertThat(KafkaProbe.headers(record))
                .containsEntry(EventHeaders.TYPE, EventType.STORED.ceType())
                .containsEntry(
                        EventHeaders.ID,
                        EventHeaders.id(id, statement.revision().value(), EventType.STORED));
        when().get("/statements/{id}", id.value())
                .then()
                .statusCode(200)
                .body("statement.statementId", equalTo(id.value()))
                .body("statement.clauses", hasSize(2))
                .body("statement.mentions[0].entity", equalTo("org:asean"))
                .body("lastFetchedAt", equalTo("2026-03-02T12:00:00.123456789+03:00"))
                .body("revisions", equalTo(1));
    }

    @Test
    void whatIsDeliveredAgainChangesNothingButTheLastFetch() throws SQLException {
        // Given
        StatementId id = Samples.newId();
        send(Samples.statement(id, NOON, "We met with ASEAN."));
        kafka.await(Topic.STORED, id.value());
        String before = rows(id);
        // When
        send(Samples.statement(id, NOON, "We met with ASEAN."));
        send(Samples.statement(id, NOON.plusHours(1), "We met with ASEAN."));
        send(Samples.statement(id, NOON.minusHours(1), "We met with ASEAN."));
        // Then
        awaitLastFetch(id, NOON.plusHours(1));
        settle(id);
        assertThat(rows(id)).isEqualTo(before);
        assertThat(lastFetch(id)).isEqualTo(NOON.plusHours(1).toString());
        assertThat(changes(id, 1)).containsExactly(Change.NEW);
    }

    @Test
    void aTextChangesAndComesBackAndAnOldOneArrivesLate() {
        // Given
        StatementId id = Samples.newId();
        EnrichedStatement one = Samples.statement(id, NOON, "One.");
        EnrichedStatement two = Samples.statement(id, NOON.plusHours(2), "Two.");
        // When
        send(one);
        send(two);
        send(Samples.statement(id, NOON.plusHours(1), "Between the two."));
        send(Samples.statement(id, NOON.plusHours(3), "One."));
        // Then
        assertThat(changes(id, 3)).containsExactly(Change.NEW, Change.REVISED, Change.REVISED);
        StoredStatement last = StatementJson.read(stored(id, 3).getLast().value(), StoredStatement.class);
        assertThat(last.revision()).isEqualTo(one.revision());
        assertThat(last.previousRevision()).isEqualTo(two.revision());
        when().get("/statements/{id}", id.value())
                .then()
                .body("statement.text", equalTo("One."))
                .body("revisions", equalTo(3));
        when().get("/statements/{id}/revisions", id.value())
                .then()
                .body("items", hasSize(3))
                .body(
                        "items.findAll { it.current }.revision",
                        equalTo(List.of(one.revision().value())));
        when().get(
                        "/statements/{id}/revisions/{revision}",
                        id.value(),
                        two.revision().value())
                .then()
                .statusCode(200)
                .body("statement.text", equalTo("Two."))
                .body("current", equalTo(false));
    }

    @Test
    void aGoneStatementIsWithdrawnUntilItComesBack() {
        // Given
        StatementId id = Samples.newId();
        send(Samples.statement(id, NOON, "One."));
        // When
        kafka.send(Topic.ENRICHED, id.value(), Samples.goneHeaders(NOON.plusHours(1)), new byte[0]);
        kafka.send(Topic.ENRICHED, id.value(), Samples.goneHeaders(NOON.plusHours(1)), new byte[0]);
        // Then
        assertThat(changes(id, 2)).containsExactly(Change.NEW, Change.WITHDRAWN);
        await().atMost(LIMIT).untilAsserted(() -> when().get("/statements/{id}", id.value())
                .then()
                .body("withdrawnAt", equalTo(NOON.plusHours(1).toString())));
        // When
        send(Samples.statement(id, NOON.plusHours(2), "One."));
        // Then
        assertThat(changes(id, 3)).containsExactly(Change.NEW, Change.WITHDRAWN, Change.REVISED);
        assertThat(stored(id, 3).stream()
                        .map(record -> KafkaProbe.headers(record).get(EventHeaders.ID)))
                .doesNotHaveDuplicates();
        when().get("/statements/{id}", id.value()).then().body("withdrawnAt", equalTo(null));
    }

    @Test
    void aRecordThatCannotWorkStandsBetweenTwoThatCan() {
        // Given
        StatementId id = Samples.newId();
        byte[] poison = "{\"statementId\": \"nobody\"".getBytes(StandardCharsets.UTF_8);
        RecordHeaders headers = new RecordHeaders();
        EventHeaders.put(headers, EventHeaders.TYPE, EventType.ENRICHED.ceType());
        EventHeaders.put(headers, EventHeaders.CONTENT_TYPE, "application/json");
        EventHeaders.put(headers, EventHeaders.SOURCE, "https://mfa.example/news/1");
        // When
        send(Samples.statement(id, NOON, "One."));
        kafka.send(Topic.ENRICHED, id.value(), headers, poison);
        send(Samples.statement(id, NOON.plusHours(1), "Two."));
        // Then
        ConsumerRecord<String, byte[]> dead = kafka.await(Topic.ENRICHED_DEAD_LETTERS, id.value());
        assertThat(dead.value()).isEqualTo(poison);
        assertThat(KafkaProbe.headers(dead))
                .containsEntry(EventHeaders.SOURCE, "https://mfa.example/news/1")
                .containsEntry(EventHeaders.TYPE, EventType.ENRICHED.ceType())
                .containsEntry("dead-letter-topic", "statements.enriched")
                .hasEntrySatisfying("dead-letter-reason", reason -> assertThat(reason)
                        .startsWith("Undecodable: not a EnrichedStatement at line 1"));
        assertThat(changes(id, 2)).containsExactly(Change.NEW, Change.REVISED);
        await().atMost(LIMIT).untilAsserted(() -> given().queryParam("statementId", id.value())
                .queryParam("topic", "statements.enriched")
                .get("/dead-letters")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].topic", equalTo("statements.enriched.dlq"))
                .body("items[0].reason", startsWith("Undecodable"))
                .body("items[0].url", equalTo("https://mfa.example/news/1"))
                .body("items[0].contentType", equalTo("application/json"))
                .body("items[0].bytes", equalTo(poison.length)));
    }

    @Test
    void ofABatchOnlyTheRecordThatTheDatabaseRefusesFails() {
        // Given
        StatementId poisonous = Samples.newId();
        EnrichedStatement refused = Samples.statement(poisonous, NOON, "A text with \u0000 in it.");
        List<StatementId> others = new ArrayList<>();
        // When
        for (int i = 0; i < 60; i++) {
            if (i == 30) {
                send(refused);
            }
            StatementId id = Samples.newId();
            others.add(id);
            send(Samples.statement(id, NOON, "Text " + i));
        }
        // Then
        ConsumerRecord<String, byte[]> dead = kafka.await(Topic.ENRICHED_DEAD_LETTERS, poisonous.value());
        assertThat(dead.value()).isEqualTo(StatementJson.write(refused));
        assertThat(KafkaProbe.headers(dead).get("dead-letter-reason"))
                .startsWith("Undecodable: the database refuses it");
        List<String> keys = others.stream().map(StatementId::value).toList();
        assertThat(kafka.await(Topic.STORED, others.size(), record -> keys.contains(record.key())))
                .extracting(ConsumerRecord::key)
                .containsExactlyInAnyOrderElementsOf(keys);
        when().get("/statements/{id}", poisonous.value()).then().statusCode(404);
    }

    @Test
    void aRecordWhoseKeyIsAnothersIsRejected() {
        // Given
        StatementId id = Samples.newId();
        EnrichedStatement other = Samples.statement(Samples.newId(), NOON, "One.");
        // When
        kafka.send(Topic.ENRICHED, id.value(), Samples.headers(other), StatementJson.write(other));
        // Then
        assertThat(KafkaProbe.headers(kafka.await(Topic.ENRICHED_DEAD_LETTERS, id.value()))
                        .get("dead-letter-reason"))
                .contains(id.value(), other.statementId().value());
    }

    @Test
    void anImprovedStageReplacesNamesOfATextThatIsStored() {
        // Given
        StatementId id = Samples.newId();
        EnrichedStatement rich = Samples.statement(id, NOON, "We met with ASEAN.");
        EnrichedStatement poor = new EnrichedStatement(
                id,
                rich.revision(),
                rich.source(),
                rich.url(),
                rich.name(),
                NOON,
                rich.title(),
                rich.publishedAt(),
                rich.language(),
                rich.mediaType(),
                rich.blocks(),
                rich.removed(),
                rich.kind(),
                rich.place(),
                rich.eventDate(),
                rich.speakers(),
                rich.text(),
                rich.clauses(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        send(poor);
        kafka.await(Topic.STORED, id.value());
        // When
        send(rich);
        // Then
        await().atMost(LIMIT).untilAsserted(() -> when().get("/statements/{id}", id.value())
                .then()
                .body("statement.mentions", hasSize(1))
                .body("revisions", equalTo(1)));
        assertThat(changes(id, 1)).containsExactly(Change.NEW);
    }

    @Test
    void anEventThatACrashLeftInTheOutboxIsPublished() throws SQLException {
        // Given
        StatementId id = Samples.newId();
        // When
        leaveInOutbox(id, "now() - interval '1 hour'");
        // Then
        assertThat(KafkaProbe.headers(kafka.await(Topic.STORED, id.value())))
                .containsEntry(EventHeaders.ID, "left/" + id);
        await().atMost(LIMIT).until(() -> count("SELECT count(*) FROM outbox WHERE statement_id = ?", id) == 0);
    }

    @Test
    void anEventThatACrashLeftIsPublishedBeforeItsInputIsAcknowledgedAgain() throws SQLException {
        // Given
        StatementId id = Samples.newId();
        send(Samples.statement(id, NOON, "One."));
        kafka.await(Topic.STORED, id.value());
        leaveInOutbox(id, "now()");
        // When
        send(Samples.statement(id, NOON.plusHours(1), "Two."));
        // Then
        assertThat(stored(id, 3).stream()
                        .map(record -> KafkaProbe.headers(record).get(EventHeaders.ID)))
                .element(1)
                .isEqualTo("left/" + id);
    }

    @Test
    void theTraceGoesOn() {
        // Given
        StatementId id = Samples.newId();
        EnrichedStatement statement = Samples.statement(id, NOON, "One.");
        RecordHeaders headers = Samples.headers(statement);
        EventHeaders.put(headers, "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        // When
        kafka.send(Topic.ENRICHED, id.value(), headers, StatementJson.write(statement));
        // Then
        assertThat(KafkaProbe.headers(kafka.await(Topic.STORED, id.value())).get("traceparent"))
                .startsWith("00-0af7651916cd43dd8448eb211c80319c-");
    }

    @Test
    void metricsTellOfTheStageTheLineAndTheOutbox() {
        // Given
        StatementId id = Samples.newId();
        send(Samples.statement(id, OffsetDateTime.now(ZoneOffset.UTC), "One."));
        kafka.await(Topic.STORED, id.value());
        // When
        String metrics =
                when().get("/q/metrics").then().statusCode(200).extract().asString();
        // Then
        assertThat(metrics)
                .contains("communique_stage_seconds_count{outcome=\"success\",stage=\"stored\"}")
                .contains("communique_line_seconds{quantile=\"0.99\"}")
                .contains("communique_outbox_rows");
    }

    private void send(EnrichedStatement statement) {
        kafka.send(
                Topic.ENRICHED,
                statement.statementId().value(),
                Samples.headers(statement),
                StatementJson.write(statement));
    }

    /** Returns when everything that was sent before with this key has been stored. */
    private void settle(StatementId id) {
        OffsetDateTime marker = NOON.plusHours(1);
        kafka.send(Topic.ENRICHED, id.value(), new RecordHeaders(), new byte[] {'!'});
        kafka.await(Topic.ENRICHED_DEAD_LETTERS, id.value());
        awaitLastFetch(id, marker);
    }

    private List<ConsumerRecord<String, byte[]>> stored(StatementId id, int count) {
        return kafka.await(Topic.STORED, count, record -> id.value().equals(record.key()));
    }

    private List<Change> changes(StatementId id, int count) {
        return stored(id, count).stream()
                .map(record -> StatementJson.read(record.value(), StoredStatement.class)
                        .change())
                .toList();
    }

    private void awaitLastFetch(StatementId id, OffsetDateTime at) {
        await().atMost(LIMIT).until(() -> lastFetch(id).equals(at.toString()));
    }

    private static String lastFetch(StatementId id) {
        return when().get("/statements/{id}", id.value()).then().extract().path("lastFetchedAt");
    }

    /** How many rows of each table belong to a statement, and what its row says, but for the last fetch. */
    private String rows(StatementId id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("""
                        SELECT (to_jsonb(statement) - 'last_fetched_at')::text
                            || (SELECT count(*) FROM revision WHERE statement_id = id)
                            || (SELECT count(*) FROM clause c WHERE c.revision_number = statement.revision_number)
                            || (SELECT count(*) FROM mention m WHERE m.revision_number = statement.revision_number)
                            || (SELECT count(*) FROM statement_entity WHERE statement_id = id)
                        FROM statement WHERE id = ?""")) {
            query.setString(1, id.value());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private long count(String sql, StatementId id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, id.value());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void leaveInOutbox(StatementId id, String createdAt) throws SQLException {
        EnrichedStatement statement = Samples.statement(id, NOON, "One.");
        StoredStatement event = new StoredStatement(
                id,
                statement.revision(),
                null,
                Change.NEW,
                "samples",
                null,
                null,
                NOON,
                URI.create("http://localhost/statements/" + id));
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO outbox (number, statement_id, event_id, source, event, created_at)
                        VALUES (nextval('outbox_number'), ?, ?, 'urn:communique:source:samples', ?, %s)""".formatted(createdAt))) {
            insert.setString(1, id.value());
            insert.setString(2, "left/" + id);
            insert.setString(3, new String(StatementJson.write(event), StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }
}
