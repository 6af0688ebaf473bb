package io.communique.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.event.EventHeaders;
import io.communique.contracts.event.EventType;
import io.communique.contracts.serde.StatementJson;
import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.Revision;
import io.communique.contracts.statement.Source;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.topic.Topic;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class StageTest {

    private static final StatementId ID = StatementId.ofName("test", "statement");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void theResultHasTheKeyAndTheAttributesOfItsEvent() {
        // Given
        CleanedStatement statement = statement("The ministers met.");
        // When
        ProducerRecord<String, byte[]> result =
                stage(UnaryOperator.identity()).apply(record(StatementJson.write(statement)));
        // Then
        assertThat(result.topic()).isEqualTo(Topic.CLEANED.topicName());
        assertThat(result.key()).isEqualTo(ID.value());
        assertThat(StatementJson.read(result.value(), CleanedStatement.class)).isEqualTo(statement);
        assertThat(EventHeaders.get(result.headers(), EventHeaders.TYPE)).hasValue(EventType.CLEANED.ceType());
        assertThat(EventHeaders.get(result.headers(), EventHeaders.ID))
                .hasValue(ID + "/" + statement.revision() + "/cleaned");
        assertThat(registry.timer(StageMetrics.WORK, "stage", "cleaned", "outcome", "success")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whatIsNotJsonIsRejectedAndCounted() {
        // Given
        ConsumerRecord<String, byte[]> record = record(new byte[] {'{', 'x'});
        // When, Then
        assertThatThrownBy(() -> stage(UnaryOperator.identity()).apply(record))
                .isInstanceOf(StatementRejectedException.class)
                .hasMessageStartingWith("Undecodable: not a CleanedStatement at line 1, column 2");
        assertThat(registry.counter(StageMetrics.FAILURES, "stage", "cleaned", "reason", "Undecodable")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void endlessNestingIsALimitAndNoCrash() {
        assertThatThrownBy(() ->
                        stage(statement -> nested(statement, 0)).apply(record(StatementJson.write(statement("x")))))
                .isInstanceOfSatisfying(StatementRejectedException.class, failure -> assertThat(failure.rejection())
                        .isEqualTo(Rejection.LIMIT_EXCEEDED));
    }

    @Test
    void anEventOver16MiBIsALimit() {
        assertThatThrownBy(() -> stage(small -> statement("x".repeat(Topic.MAX_DOCUMENT_BYTES)))
                        .apply(record(StatementJson.write(statement("x")))))
                .isInstanceOf(StatementRejectedException.class)
                .hasMessageStartingWith("LimitExceeded: the cleaned event has 16777");
    }

    @Test
    void thatAPageIsGoneIsPassedOn() {
        // Given
        ConsumerRecord<String, byte[]> gone = record(new byte[0]);
        EventHeaders.put(gone.headers(), EventHeaders.TYPE, EventType.GONE.ceType());
        EventHeaders.put(gone.headers(), EventHeaders.ID, "the id");
        // When
        ProducerRecord<String, byte[]> result = stage(UnaryOperator.identity()).apply(gone);
        // Then
        assertThat(result.key()).isEqualTo(ID.value());
        assertThat(result.value()).isEmpty();
        assertThat(EventHeaders.get(result.headers(), EventHeaders.ID)).hasValue("the id");
    }

    private static CleanedStatement nested(CleanedStatement statement, int depth) {
        return depth < 0 ? statement : nested(nested(statement, depth + 1), depth + 1);
    }

    private Stage<CleanedStatement, CleanedStatement> stage(UnaryOperator<CleanedStatement> work) {
        return new Stage<>(EventType.CLEANED, Topic.CLEANED, Stage.json(CleanedStatement.class), work, registry);
    }

    private static ConsumerRecord<String, byte[]> record(byte[] value) {
        return new ConsumerRecord<>(Topic.RAW.topicName(), 0, 0, ID.value(), value);
    }

    private static CleanedStatement statement(String text) {
        List<Block> blocks = List.of(Block.of(BlockKind.PARAGRAPH, text));
        return new CleanedStatement(
                ID,
                Revision.of(blocks),
                new Source("test", null, null),
                null,
                "statement",
                OffsetDateTime.parse("2026-03-01T10:00:00+01:00"),
                null,
                null,
                "en",
                "text/plain",
                blocks,
                List.of());
    }
}
