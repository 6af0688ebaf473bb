package io.communique.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.communique.contracts.statement.StatementId;
import io.communique.contracts.topic.Topic;
import io.communique.embedded.EmbeddedKafka;
import io.communique.testsupport.KafkaAndPostgres;
import io.communique.testsupport.KafkaProbe;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What happens while the broker is away, and when it comes. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
@WithTestResource(FolderAndSite.class)
@WithTestResource(KafkaThatIsDown.class)
class KafkaDownIT {

    @Test
    void clientsAreToldAndTheFolderAndTheFeedWaitUntilKafkaIsThere() throws IOException {
        // Given
        Files.writeString(Files.createDirectories(FolderAndSite.folder()).resolve("waits.txt"), "I wait.");
        Instant start = Instant.now();
        // When
        given().contentType("text/plain")
                .queryParam("name", "down.txt")
                .body("down")
                .post("/statements")
                .then()
                .statusCode(503)
                .header("Retry-After", "10")
                .contentType("application/problem+json")
                .body("title", equalTo("Kafka does not answer"));
        // Then
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(503);
        given().get("/sources").then().statusCode(200);

        try (EmbeddedKafka kafka = KafkaThatIsDown.startKafka();
                KafkaProbe probe = new KafkaProbe(kafka.bootstrapServers())) {
            await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> given().contentType("text/plain")
                    .queryParam("name", "down.txt")
                    .body("down")
                    .post("/statements")
                    .then()
                    .statusCode(202));
            ConsumerRecord<String, byte[]> file = probe.await(
                    Topic.RAW, StatementId.ofName("folder", "waits.txt").value());
            assertThat(new String(file.value(), StandardCharsets.UTF_8)).isEqualTo("I wait.");
            probe.await(
                    Topic.RAW,
                    StatementId.ofUrl(FolderAndSite.site().at("/news/3")).value());
            given().get("/q/metrics").then().body(containsString("reason=\"KafkaUnavailable\",stage=\"fetched\""));
        }
    }
}
