package io.communique.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.communique.contracts.serde.StatementJson;
import io.communique.local.line.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two real statements go through the running line and come out as people have annotated them. */
class SeedsST {

    private static final ObjectMapper JSON = StatementJson.mapper();

    @ParameterizedTest
    @ValueSource(strings = {"joint-statement", "news-conference"})
    void aRealStatementComesOutOfTheStoreAsAnnotated(String name) throws Exception {
        // Given
        Path shared = Home.find().path().resolve("../shared");
        assumeThat(shared.resolve("gold")).as("annotated statements").exists();
        JsonNode gold = JSON.readTree(Files.readAllBytes(shared.resolve("gold").resolve(name + ".json")));
        byte[] seed = Files.readAllBytes(
                shared.resolve("seeds").resolve(gold.path("seed").asText()));
        var submission = RunningLine.get().submission();
        // When
        JsonNode statement = submission
                .await(submission.submit("seeds", name + ".txt", "text/plain; charset=utf-8", seed))
                .path("statement");
        // Then
        assertThat(statement.path("title").asText())
                .isEqualTo(gold.path("title").asText());
        assertThat(statement.path("kind").asText()).isEqualTo(gold.path("kind").asText());
        assertThat(statement.path("publishedAt").asText())
                .isEqualTo(gold.path("published").asText() + ":00+03:00");
        assertThat(clauses(statement)).containsExactlyElementsOf(clauses(gold));
        assertThat(statement.path("mentions").size())
                .isGreaterThan(gold.path("mentions").size() * 8 / 10);
    }

    private static List<String> clauses(JsonNode statement) {
        List<String> clauses = new ArrayList<>();
        for (JsonNode clause : statement.path("clauses")) {
            JsonNode speaker = clause.path("speaker");
            clauses.add(String.join(
                    " | ",
                    clause.path("kind").asText(),
                    clause.path("opener").asText("-"),
                    speaker.isObject()
                            ? speaker.path("name").asText()
                            : speaker.asText("-").replace("null", "-"),
                    clause.path("exchange").asText("-"),
                    clause.path("text").asText()));
        }
        return clauses;
    }
}
