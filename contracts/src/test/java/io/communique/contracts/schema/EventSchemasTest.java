package io.communique.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EventSchemasTest {

    @SuppressWarnings("unused") // by name
    private static final List<Class<?>> EVENTS = EventSchemas.EVENTS;

    private static final Path COMMITTED = Path.of("src/main/resources/io/communique/contracts/schemas");

    @ParameterizedTest
    @FieldSource("EVENTS")
    void theCommittedSchemaIsTheOneOfTheRecord(Class<?> event) throws IOException {
        // Given
        Path committed = COMMITTED.resolve(EventSchemas.fileName(event));
        // When
        String generated = new EventSchemas().of(event);
        // Then
        if (Boolean.getBoolean("communique.schemas.write")) {
            Files.createDirectories(COMMITTED);
            Files.writeString(committed, generated);
        }
        assertThat(committed)
                .as(
                        "The record %s has changed. If subscribers can live with it (docs/consumers.md has the rules), run "
                                + "mvn -pl contracts test -Dtest=EventSchemasTest -Dcommunique.schemas.write=true "
                                + "and commit what it writes",
                        event.getSimpleName())
                .hasContent(generated);
    }

    @Test
    void noOtherSchemaIsCommitted() throws IOException {
        // Given
        List<String> expected =
                EventSchemas.EVENTS.stream().map(EventSchemas::fileName).toList();
        // When
        try (var committed = Files.list(COMMITTED)) {
            // Then
            assertThat(committed.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
