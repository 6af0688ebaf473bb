package io.communique.contracts.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.event.EventHeaders;
import io.communique.contracts.event.EventType;
import io.communique.contracts.schema.EventSchemas;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SerdePairsTest {

    @SuppressWarnings("unused") // by name
    private static final List<Class<?>> EVENTS = EventSchemas.EVENTS;

    /** Kafka makes them by name, and the dead-letter writer takes one name from the other. */
    @ParameterizedTest
    @FieldSource("EVENTS")
    void eachEventHasAPairThatKafkaCanMakeByName(Class<?> event) throws ReflectiveOperationException {
        // Given
        String deserializer = getClass().getPackageName() + "." + event.getSimpleName() + "Deserializer";
        String serializer = deserializer.replace("Deserializer", "Serializer");
        // When
        try (Deserializer<?> reads = Utils.newInstance(deserializer, Deserializer.class);
                Serializer<?> writes = Utils.newInstance(serializer, Serializer.class)) {
            // Then
            assertThat(reads).isInstanceOf(JsonDeserializer.class);
            assertThat(writes).isInstanceOf(JsonSerializer.class);
            assertThat(List.of(reads.getClass(), writes.getClass()))
                    .allMatch(type -> Modifier.isPublic(type.getModifiers()) && Modifier.isFinal(type.getModifiers()));
        }
    }

    @Test
    void noSerdeIsWithoutItsOther() throws Exception {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/io/communique/contracts/serde"))) {
            assertThat(sources.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("erializer.java") && !name.startsWith("Json")))
                    .containsExactlyInAnyOrderElementsOf(EVENTS.stream()
                            .map(Class::getSimpleName)
                            .flatMap(name -> Stream.of(name + "Serializer.java", name + "Deserializer.java"))
                            .toList());
        }
    }

    @Test
    void aPageThatIsGoneIsReadAsNull() {
        // Given
        RecordHeaders headers = new RecordHeaders();
        EventHeaders.put(headers, EventHeaders.TYPE, EventType.GONE.ceType());
        try (CleanedStatementDeserializer deserializer = new CleanedStatementDeserializer()) {
            // When, then
            assertThat(deserializer.deserialize("statements.cleaned", headers, new byte[0]))
                    .isNull();
        }
    }

    @Test
    void anEmptyValueOfAnotherEventIsRefused() {
        // Given
        RecordHeaders headers = new RecordHeaders();
        EventHeaders.put(headers, EventHeaders.TYPE, EventType.CLEANED.ceType());
        try (CleanedStatementDeserializer deserializer = new CleanedStatementDeserializer()) {
            // When, then
            assertThatExceptionOfType(StatementRejectedException.class)
                    .isThrownBy(() -> deserializer.deserialize("statements.cleaned", headers, new byte[0]))
                    .withMessage("Undecodable: the record has no value");
        }
    }

    @Test
    void nullStaysNull() {
        try (StoredStatementSerializer serializer = new StoredStatementSerializer();
                StoredStatementDeserializer deserializer = new StoredStatementDeserializer()) {
            assertThat(serializer.serialize("statements.stored", null)).isNull();
            assertThat(deserializer.deserialize("statements.stored", null)).isNull();
        }
    }
}
