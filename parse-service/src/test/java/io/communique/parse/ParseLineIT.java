package io.communique.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.event.EventHeaders;
import io.communique.contracts.event.EventType;
import io.communique.contracts.event.RawStatement;
import io.communique.contracts.serde.StatementJson;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.Source;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.contracts.topic.Topic;
import io.communique.parse.clean.StatementCleaner;
import io.communique.testsupport.Infrastructure;
import io.communique.testsupport.KafkaAndPostgres;
import io.communique.testsupport.KafkaProbe;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both stages against a real broker: what can work comes out, what cannot is dead-lettered as it came. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class ParseLineIT {

    private static final String TEXT = """
            12 March 2024 10:30

            Statement of the Ministry of Foreign Affairs of Ruritania

            The Ministry welcomes the agreement that was reached on the use of the river.
            """;

    private static final String REASON = "dead-letter-reason";

    private KafkaProbe probe;

    @BeforeEach
    void connect() {
        probe = new KafkaProbe(Infrastructure.get().bootstrapServers());
    }

    @AfterEach
    void disconnect() {
        probe.close();
    }

    @Test
    void aPageThatCannotBeReadIsDeadLetteredBetweenTwoThatCan() {
        // Given
        RawStatement first = raw("first", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8));
        RawStatement archive = raw("archive", "application/zip", new byte[] {'P', 'K', 3, 4});
        RawStatement last = raw("last", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8));
        // When
        send(first);
        send(archive);
        send(last);
        // Then
        StructuredStatement structured = StatementJson.read(
                probe.await(Topic.STRUCTURED, first.statementId().value()).value(), StructuredStatement.class);
        assertThat(structured.clauses()).singleElement().returns(ClauseKind.PARAGRAPH, clause -> clause.kind());
        assertThat(probe.await(Topic.STRUCTURED, last.statementId().value()).key())
                .isEqualTo(last.statementId().value());
        ConsumerRecord<String, byte[]> dead =
                probe.await(Topic.RAW_DEAD_LETTERS, archive.statementId().value());
        assertThat(dead.value()).isEqualTo(archive.body());
        Map<String, String> headers = KafkaProbe.headers(dead);
        assertThat(headers)
                .containsAllEntriesOf(headersOf(archive.headers()))
                .hasEntrySatisfying(
                        REASON, reason -> assertThat(reason).contains("UnsupportedMediaType: ", "application/zip"));
    }

    @Test
    void aCleanedStatementThatIsNoneIsDeadLetteredBetweenTwoThatAre() {
        // Given
        CleanedStatement first =
                new StatementCleaner().clean(raw("cleaned-first", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8)));
        CleanedStatement last =
                new StatementCleaner().clean(raw("cleaned-last", "text/plain", TEXT.getBytes(StandardCharsets.UTF_8)));
        String brokenKey = StatementId.ofName("tests", "cleaned-broken").value();
        byte[] broken = "{\"statementId\": 7".getBytes(StandardCharsets.UTF_8);
        RecordHeaders brokenHeaders = EventHeaders.json(EventType.CLEANED, first);
        // When
        probe.send(
                Topic.CLEANED,
                first.statementId().value(),
                EventHeaders.json(EventType.CLEANED, first),
                StatementJson.write(first));
        probe.send(Topic.CLEANED, brokenKey, brokenHeaders, broken);
        probe.send(
                Topic.CLEANED,
                last.statementId().value(),
                EventHeaders.json(EventType.CLEANED, last),
                StatementJson.write(last));
        // Then
        assertThat(probe.await(Topic.STRUCTURED, first.statementId().value()).value())
                .isNotEmpty();
        assertThat(probe.await(Topic.STRUCTURED, last.statementId().value()).value())
                .isNotEmpty();
        ConsumerRecord<String, byte[]> dead = probe.await(Topic.CLEANED_DEAD_LETTERS, brokenKey);
        assertThat(dead.value()).isEqualTo(broken);
        assertThat(KafkaProbe.headers(dead))
                .containsAllEntriesOf(headersOf(brokenHeaders))
                .hasEntrySatisfying(REASON, reason -> assertThat(reason).contains("Undecodable: "));
    }

    @Test
    void aPageThatIsGoneIsPassedOn() {
        // Given
        RawStatement page = raw("gone", "text/html", new byte[0]);
        RawStatement gone = new RawStatement(
                page.statementId(),
                page.source(),
                null,
                null,
                page.name(),
                page.fetchedAt(),
                page.contentType(),
                null,
                null,
                null,
                true,
                new byte[0]);
        // When
        send(gone);
        // Then
        ConsumerRecord<String, byte[]> passed =
                probe.await(Topic.STRUCTURED, gone.statementId().value());
        assertThat(KafkaProbe.headers(passed)).containsEntry(EventHeaders.TYPE, EventType.GONE.ceType());
    }

    private void send(RawStatement statement) {
        probe.send(Topic.RAW, statement.statementId().value(), statement.headers(), statement.body());
    }

    private static Map<String, String> headersOf(RecordHeaders headers) {
        return KafkaProbe.headers(
                new ConsumerRecord<>("", 0, 0, 0, null, 0, 0, "", new byte[0], headers, Optional.empty()));
    }

    private static RawStatement raw(String name, String contentType, byte[] body) {
        return new RawStatement(
                StatementId.ofName("tests", name),
                new Source("tests", "Ministry of Foreign Affairs of Ruritania", null),
                null,
                null,
                name,
                Documents.FETCHED_AT,
                contentType,
                null,
                null,
                null,
                false,
                body);
    }
}
