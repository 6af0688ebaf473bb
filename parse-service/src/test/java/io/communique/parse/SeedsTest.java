package io.communique.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.PublicationTime;
import io.communique.contracts.statement.Removed;
import io.communique.contracts.statement.Speaker;
import io.communique.contracts.statement.StructuredStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real statements, annotated by hand, come out exactly as their annotation says. */
class SeedsTest {

    private static final Path SHARED = Path.of("../../shared");

    /** What the annotation says of a clause. */
    private record Expected(
            String kind,
            String text,
            @Nullable String opener,
            @Nullable String speaker,
            @Nullable Integer exchange) {}

    @ParameterizedTest
    @ValueSource(strings = {"joint-statement", "news-conference"})
    void comesOutAsItsAnnotationSays(String name) throws IOException {
        assumeTrue(Files.isDirectory(SHARED), () -> SHARED + " is not here");
        // Given
        JsonNode gold = new ObjectMapper()
                .readTree(SHARED.resolve("gold/" + name + ".json").toFile());
        String text =
                Files.readString(SHARED.resolve("seeds/" + gold.get("seed").asText()));
        // When
        StructuredStatement statement = Documents.structured(Documents.plain(text));
        // Then
        assertThat(statement.title()).isEqualTo(gold.get("title").asText());
        assertThat(statement.kind().name()).isEqualTo(gold.get("kind").asText());
        assertThat(statement.language()).isEqualTo(gold.get("language").asText());
        assertThat(statement.publishedAt()).isEqualTo(published(gold));
        assertThat(String.valueOf(statement.eventDate()))
                .isEqualTo(gold.get("eventDate").asText());
        assertThat(statement.place()).isEqualTo(textOf(gold, "place"));
        assertThat(statement.speakers().stream().map(Speaker::name))
                .containsExactlyElementsOf(texts(gold.path("speakers")));
        assertThat(statement.clauses().stream().map(SeedsTest::actual)).containsExactlyElementsOf(expected(gold));
        assertThat(blocks(statement, Removed.Reason.CHROME))
                .isEqualTo(chrome(gold).size());
        assertThat(blocks(statement, Removed.Reason.REPEATED))
                .isEqualTo(gold.get("removed").path("repeated").size());
    }

    private static PublicationTime published(JsonNode gold) {
        return PublicationTime.of(LocalDateTime.parse(gold.get("published").asText())
                .atZone(ZoneId.of(gold.get("timezone").asText()))
                .toOffsetDateTime());
    }

    private static int blocks(StructuredStatement statement, Removed.Reason reason) {
        return statement.removed().stream()
                .filter(removed -> removed.reason() == reason)
                .mapToInt(Removed::blocks)
                .sum();
    }

    private static List<String> chrome(JsonNode gold) {
        JsonNode removed = gold.get("removed");
        return texts(removed.isArray() ? removed : removed.get("chrome"));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Expected actual(Clause clause) {
        Speaker speaker = clause.speaker();
        return new Expected(
                clause.kind().name(),
                clause.text(),
                clause.opener(),
                speaker == null ? null : speaker.name(),
                clause.exchange());
    }

    private static List<Expected> expected(JsonNode gold) {
        List<Expected> expected = new ArrayList<>();
        for (JsonNode clause : gold.get("clauses")) {
            JsonNode exchange = clause.path("exchange");
            expected.add(new Expected(
                    clause.get("kind").asText(),
                    clause.get("text").asText(),
                    textOf(clause, "opener"),
                    textOf(clause, "speaker"),
                    exchange.isInt() ? exchange.asInt() : null));
        }
        return expected;
    }

    private static @Nullable String textOf(JsonNode node, String field) {
        return Stream.of(node.path(field))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
