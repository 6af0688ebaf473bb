package io.communique.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.statement.Source;
import io.communique.contracts.statement.StatementId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawStatementTest {

    private static final StatementId ID = StatementId.ofName("uploads", "briefing.txt");
    private static final OffsetDateTime FETCHED_AT = OffsetDateTime.parse("2025-05-20T08:00:12.345+02:00");

    @Test
    void everythingKnownGoesThroughTheHeaders() {
        // Given
        RawStatement page = new RawStatement(
                ID,
                new Source("estmark-press", "Министерство", "AT"),
                ZoneId.of("Europe/Vienna"),
                URI.create("https://www.mfa.estmark.example/%D0%B0?id=7"),
                "page.html",
                FETCHED_AT,
                "text/html; charset=windows-1251",
                "W/\"5f-19\"",
                "Mon, 19 May 2025 16:31:02 GMT",
                "{\"text\":\"article\"}",
                false,
                bytes("<p>"));
        // When
        RawStatement read = RawStatement.of(ID.value(), page.headers(), page.body());
        // Then
        assertThat(read).usingRecursiveComparison().isEqualTo(page);
    }

    @Test
    void whatIsUnknownIsAbsent() {
        // Given
        RawStatement file = file("text/plain", false, bytes("text"));
        // When
        RawStatement read = RawStatement.of(ID.value(), file.headers(), file.body());
        // Then
        assertThat(read).usingRecursiveComparison().isEqualTo(file);
        assertThat(file.headers().toArray())
                .extracting(header -> header.key())
                .containsExactlyInAnyOrder(
                        "ce_specversion",
                        "ce_id",
                        "ce_type",
                        "ce_source",
                        "ce_subject",
                        "ce_time",
                        "content-type",
                        "ce_sourceid",
                        "ce_fetchedat");
    }

    @Test
    void theEventIdNamesStatementBytesAndStage() {
        // When
        RecordHeaders headers = file("text/plain", false, bytes("text")).headers();
        // Then
        assertThat(EventHeaders.get(headers, EventHeaders.ID))
                .contains(ID + "/sha256:982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1/fetched");
    }

    @Test
    void aPageThatIsGoneHasNoBody() {
        // Given
        RawStatement gone = file("text/html", true, new byte[0]);
        // When
        RawStatement read = RawStatement.of(ID.value(), gone.headers(), null);
        // Then
        assertThat(EventHeaders.get(gone.headers(), EventHeaders.TYPE)).contains("io.communique.statement.gone.v1");
        assertThat(read.gone()).isTrue();
        assertThat(read.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_type", "ce_source", "ce_sourceid", "ce_fetchedat", "content-type"})
    void aMissingAttributeIsNamed(String name) {
        // Given
        RecordHeaders headers = file("text/plain", false, bytes("text")).headers();
        headers.remove(name);
        // When, then
        assertThatExceptionOfType(StatementRejectedException.class)
                .isThrownBy(() -> RawStatement.of(ID.value(), headers, bytes("text")))
                .withMessage("Undecodable: the header " + name + " is missing")
                .returns(Rejection.UNDECODABLE, StatementRejectedException::rejection);
    }

    @ParameterizedTest
    @CsvSource({
        "ce_type, io.communique.statement.cleaned.v1",
        "ce_type, text",
        "ce_source, not an address",
        "ce_fetchedat, yesterday",
        "ce_sourcezone, Mars/Olympus"
    })
    void anAttributeOfAnotherFormIsRefused(String name, String value) {
        // Given
        RecordHeaders headers = file("text/plain", false, bytes("text")).headers();
        EventHeaders.put(headers, name, value);
        // When, then
        assertThatExceptionOfType(StatementRejectedException.class)
                .isThrownBy(() -> RawStatement.of(ID.value(), headers, bytes("text")))
                .withMessageStartingWith("Undecodable: ")
                .withMessageContaining(value);
    }

    @Test
    void aRecordWithoutAKeyIsRefused() {
        // Given
        RecordHeaders headers = file("text/plain", false, bytes("text")).headers();
        // When, then
        assertThatExceptionOfType(StatementRejectedException.class)
                .isThrownBy(() -> RawStatement.of(null, headers, bytes("text")))
                .withMessage("Undecodable: the record has no key");
    }

    @Test
    void aKeyThatIsNoIdIsRefused() {
        // Given
        RecordHeaders headers = file("text/plain", false, bytes("text")).headers();
        // When, then
        assertThatExceptionOfType(StatementRejectedException.class)
                .isThrownBy(() -> RawStatement.of("key", headers, bytes("text")))
                .withMessage("Undecodable: not a statement id: key");
    }

    private static RawStatement file(String contentType, boolean gone, byte[] body) {
        return new RawStatement(
                ID,
                new Source("uploads", null, null),
                null,
                null,
                null,
                FETCHED_AT,
                contentType,
                null,
                null,
                null,
                gone,
                body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
