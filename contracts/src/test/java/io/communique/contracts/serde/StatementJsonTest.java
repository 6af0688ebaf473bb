package io.communique.contracts.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.StoredStatement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementJsonTest {

    private String cleaned = "";

    @BeforeEach
    void readSample() throws IOException {
        cleaned = Files.readString(Path.of("src/test/resources/events/v1/cleaned-briefing.json"));
    }

    @Test
    void unknownFieldsAreIgnored() {
        // Given
        String later = cleaned.replaceFirst("\"source\": \\{", "\"mood\": {\"a\": [1]}, \"source\": {\"since\": 1999,");
        // When
        CleanedStatement read = read(later, CleanedStatement.class);
        // Then
        assertThat(read).isEqualTo(read(cleaned, CleanedStatement.class));
    }

    @Test
    void whatIsUnknownIsNotWritten() {
        assertThat(new String(StatementJson.write(read(cleaned, CleanedStatement.class)), StandardCharsets.UTF_8))
                .doesNotContain("null", "\"url\"", "\"language\"", "\"country\"");
    }

    @Test
    void aListThatALaterVersionAddedIsEmpty() throws IOException {
        // Given
        String enriched = Files.readString(Path.of("src/test/resources/events/v1/enriched-briefing.json"));
        // When
        EnrichedStatement read = read(enriched.replace("\"topics\"", "\"themes\""), EnrichedStatement.class);
        // Then
        assertThat(read.topics()).isEmpty();
    }

    @Test
    void wrongJsonIsRefusedWithItsPlace() {
        // Given
        String broken = "{\n  \"statementId\": oops";
        // When, then
        assertThatExceptionOfType(StatementRejectedException.class)
                .isThrownBy(() -> read(broken, CleanedStatement.class))
                .withMessageStartingWith("Undecodable: not a CleanedStatement at line 2, column ")
                .returns(Rejection.UNDECODABLE, StatementRejectedException::rejection);
    }

    @Test
    void aWrongValueIsRefusedWithItsPlace() {
        // Given
        String wrong = cleaned.replaceFirst("\"st-[^\"]*\"", "\"st-1\"");
        // When, then
        assertThatExceptionOfType(StatementRejectedException.class)
                .isThrownBy(() -> read(wrong, CleanedStatement.class))
                .withMessageStartingWith("Undecodable: not a CleanedStatement at line 2, column ")
                .withMessageContaining("not a statement id: st-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"statementId", "revision", "source", "fetchedAt", "mediaType", "blocks"})
    void aMissingFieldIsRefused(String field) {
        // Given
        String without = cleaned.replaceFirst("\"" + field + "\"", "\"other\"");
        // When, then
        assertThatExceptionOfType(StatementRejectedException.class)
                .isThrownBy(() -> read(without, CleanedStatement.class))
                .withMessageStartingWith("Undecodable: not a CleanedStatement at line ");
    }

    @ParameterizedTest
    @CsvSource({"statementId, string", "revision, string", "fetchedAt, string", "mediaType, string"})
    void nullForARequiredFieldIsRefused(String field) {
        // Given
        String wrong = cleaned.replaceFirst("\"" + field + "\": \"[^\"]*\"", "\"" + field + "\": null");
        // When, then
        assertThatExceptionOfType(StatementRejectedException.class)
                .isThrownBy(() -> read(wrong, CleanedStatement.class))
                .withMessageContaining(field);
    }

    @Test
    void nullForAnotherFieldIsUnknown() {
        // Given
        String nothing = cleaned.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": null");
        // When
        CleanedStatement read = read(nothing, CleanedStatement.class);
        // Then
        assertThat(read.title()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "\"text\"", "{}", "{} {}"})
    void otherJsonIsRefused(String json) {
        assertThatExceptionOfType(StatementRejectedException.class)
                .isThrownBy(() -> read(json, StoredStatement.class))
                .withMessageStartingWith("Undecodable: ");
    }

    @Test
    void whatFollowsTheEventIsRefused() {
        assertThatExceptionOfType(StatementRejectedException.class)
                .isThrownBy(() -> read(cleaned + cleaned, CleanedStatement.class))
                .withMessageStartingWith("Undecodable: not a CleanedStatement at line ");
    }

    @Test
    void noValueIsRefused() {
        assertThatExceptionOfType(StatementRejectedException.class)
                .isThrownBy(() -> StatementJson.read(null, CleanedStatement.class))
                .withMessage("Undecodable: the record has no value");
    }

    private static <T> T read(@Nullable String json, Class<T> type) {
        return StatementJson.read(json == null ? null : json.getBytes(StandardCharsets.UTF_8), type);
    }
}
