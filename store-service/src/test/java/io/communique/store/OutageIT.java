package io.communique.store;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.communique.contracts.serde.StatementJson;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.topic.Topic;
import io.communique.testsupport.KafkaProbe;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaAndProxiedPostgres.class)
class OutageIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    DatabaseProxy database;

    @Test
    void statementsWaitWhileTheDatabaseIsDownAndAreStoredWhenItAnswers() throws IOException {
        try (KafkaProbe kafka = new KafkaProbe(bootstrapServers)) {
            // Given
            StatementId before = Samples.newId();
            send(kafka, before);
            kafka.await(Topic.STORED, before.value());
            int deadBefore = deadLetters(kafka);
            // When
            database.cut();
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                StatementId id = Samples.newId();
                ids.add(id.value());
                send(kafka, id);
            }
            // Then
            await().atMost(LIMIT)
                    .untilAsserted(() -> when().get("/q/health/ready").then().statusCode(503));
            when().get("/q/health/live").then().statusCode(200);
            when().get("/statements/{id}", before.value())
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("5"));
            when().get("/search?q=text").then().statusCode(503).contentType("application/problem+json");
            // When
            database.mend();
            // Then
            assertThat(kafka.await(Topic.STORED, ids.size(), record -> ids.contains(record.key())))
                    .hasSize(ids.size());
            await().atMost(LIMIT)
                    .untilAsserted(() -> when().get("/q/health/ready").then().statusCode(200));
            assertThat(deadLetters(kafka)).isEqualTo(deadBefore);
        }
    }

    private static void send(KafkaProbe kafka, StatementId id) {
        EnrichedStatement statement = Samples.statement(id, Samples.NOON, "A text of " + id);
        kafka.send(Topic.ENRICHED, id.value(), Samples.headers(statement), StatementJson.write(statement));
    }

    /** Sends a record that marks the end, and counts what stands before it. */
    private static int deadLetters(KafkaProbe kafka) {
        StatementId marker = Samples.newId();
        List<String> keys = new ArrayList<>();
        kafka.send(Topic.ENRICHED_DEAD_LETTERS, marker.value(), Samples.goneHeaders(Samples.NOON), new byte[0]);
        kafka.await(Topic.ENRICHED_DEAD_LETTERS, 1, record -> {
            if (record.value().length > 0) {
                keys.add(record.key());
            }
            return marker.value().equals(record.key());
        });
        return keys.size();
    }
}
