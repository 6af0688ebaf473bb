package io.communique.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.event.EventHeaders;
import io.communique.contracts.event.EventType;
import io.communique.contracts.serde.StatementJson;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.Mention;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.contracts.topic.Topic;
import io.communique.enrich.statement.Statements;
import io.communique.testsupport.Infrastructure;
import io.communique.testsupport.KafkaAndPostgres;
import io.communique.testsupport.KafkaProbe;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class EnrichLineIT {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private static KafkaProbe kafka;

    @BeforeAll
    static void connect() {
        kafka = new KafkaProbe(Infrastructure.get().bootstrapServers());
    }

    @AfterAll
    static void disconnect() {
        kafka.close();
    }

    @Test
    void aRecordThatCannotWorkBetweenTwoThatCanIsDeadLettered() {
        // Given three records with one key, so that they share a partition and keep their order
        StructuredStatement first = Statements.of("line", "Russia met the WHO on 17 June 2020.");
        StructuredStatement last = Statements.of("line", "Vietnam chairs ASEAN.");
        String key = first.statementId().value();
        byte[] broken = "{\"statementId\": \"st-".getBytes(StandardCharsets.UTF_8);
        RecordHeaders brokenHeaders = new RecordHeaders();
        EventHeaders.put(brokenHeaders, EventHeaders.TYPE, EventType.STRUCTURED.ceType());
        EventHeaders.put(brokenHeaders, EventHeaders.SOURCE_ID, "lakeland");
        EventHeaders.put(brokenHeaders, "traceparent", "00-" + TRACE + "-b7ad6b7169203331-01");
        // When
        send(first);
        kafka.send(Topic.STRUCTURED, key, brokenHeaders, broken);
        send(last);
        // Then both others come out, in order, with their names
        var enriched = kafka.await(Topic.ENRICHED, 2, record -> key.equals(record.key())).stream()
                .map(record -> StatementJson.read(record.value(), EnrichedStatement.class))
                .toList();
        assertThat(enriched.getFirst().mentions())
                .extracting(Mention::entity)
                .containsExactly("country:RU", "org:who", "date:2020-06-17");
        assertThat(enriched.getLast().mentions())
                .extracting(Mention::entity)
                .containsExactly("country:VN", "org:asean");
        assertThat(enriched.getFirst().text()).isEqualTo(first.text());
        // and the third is dead-lettered as it came, with the reason
        ConsumerRecord<String, byte[]> dead = kafka.await(Topic.STRUCTURED_DEAD_LETTERS, key);
        assertThat(dead.value()).isEqualTo(broken);
        assertThat(KafkaProbe.headers(dead))
                .containsEntry(EventHeaders.TYPE, EventType.STRUCTURED.ceType())
                .containsEntry(EventHeaders.SOURCE_ID, "lakeland")
                .hasEntrySatisfying("traceparent", parent -> assertThat(parent).contains(TRACE))
                .hasEntrySatisfying(
                        "dead-letter-reason",
                        reason -> assertThat(reason).contains("Undecodable").contains("StructuredStatement"));
    }

    @Test
    void anEnrichedEventHasItsCloudEventsAttributes() {
        // Given
        StructuredStatement structured = Statements.of("attributes", "Hanoi is in Vietnam.");
        // When
        send(structured);
        // Then
        ConsumerRecord<String, byte[]> record =
                kafka.await(Topic.ENRICHED, structured.statementId().value());
        assertThat(KafkaProbe.headers(record))
                .containsAllEntriesOf(Map.of(
                        EventHeaders.TYPE, EventType.ENRICHED.ceType(),
                        EventHeaders.SUBJECT, structured.statementId().value(),
                        EventHeaders.ID,
                                EventHeaders.id(
                                        structured.statementId(),
                                        structured.revision().value(),
                                        EventType.ENRICHED)));
    }

    private static void send(StructuredStatement structured) {
        kafka.send(
                Topic.STRUCTURED,
                structured.statementId().value(),
                EventHeaders.json(EventType.STRUCTURED, structured),
                StatementJson.write(structured));
    }
}
