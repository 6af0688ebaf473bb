package io.communique.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Revision;
import io.communique.contracts.statement.StatementId;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventHeadersTest {

    private static final StatementId ID = StatementId.ofName("uploads", "briefing.txt");
    private static final Revision REVISION = Revision.of(List.of(Block.of(BlockKind.PARAGRAPH, "Text.")));

    @Test
    void aJsonEventHasTheAttributesOfCloudEvents() {
        // Given
        OffsetDateTime time = OffsetDateTime.parse("2025-05-20T08:00+02:00");
        // When
        RecordHeaders headers = EventHeaders.json(EventType.CLEANED, ID, REVISION, "https://mfa.example/a", time);
        // Then
        assertThat(StreamSupport.stream(headers.spliterator(), false)
                        .map(header -> header.key() + ": "
                                + EventHeaders.get(headers, header.key()).orElseThrow())
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        ce_specversion: 1.0
                        ce_id: %s/%s/cleaned
                        ce_type: io.communique.statement.cleaned.v1
                        ce_source: https://mfa.example/a
                        ce_subject: %s
                        ce_time: 2025-05-20T08:00:00+02:00
                        content-type: application/json""".formatted(ID, REVISION, ID));
    }

    @Test
    void theIdIsTheSameForARecordThatComesAgain() {
        assertThat(EventHeaders.id(ID, REVISION.value(), EventType.STORED))
                .isEqualTo(EventHeaders.id(ID, REVISION.value(), EventType.STORED))
                .isNotEqualTo(EventHeaders.id(ID, REVISION.value(), EventType.ENRICHED));
    }

    @Test
    void theSourceOfAPageIsItsAddress() {
        // Given
        URI url = URI.create("https://mfa.example/a");
        // When
        String source = EventHeaders.source(url, "estmark");
        // Then
        assertThat(source).isEqualTo("https://mfa.example/a");
        assertThat(EventHeaders.url(source)).contains(url);
    }

    @Test
    void theSourceOfAFileIsAName() {
        // When
        String source = EventHeaders.source(null, "uploads");
        // Then
        assertThat(source).isEqualTo("urn:communique:source:uploads");
        assertThat(EventHeaders.url(source)).isEmpty();
    }

    @Test
    void aHeaderIsSetOnce() {
        // Given
        RecordHeaders headers = new RecordHeaders();
        EventHeaders.put(headers, "ce_name", "one");
        // When
        EventHeaders.put(headers, "ce_name", "zwei – два");
        // Then
        assertThat(headers.headers("ce_name")).hasSize(1);
        assertThat(EventHeaders.get(headers, "ce_name")).contains("zwei – два");
    }

    @Test
    void aHeaderWithoutAValueIsAbsent() {
        // Given
        RecordHeaders headers = new RecordHeaders();
        headers.add("ce_name", null);
        // When, then
        assertThat(EventHeaders.get(headers, "ce_name")).isEmpty();
        assertThat(EventHeaders.get(headers, "ce_etag")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aTypeIsFoundByItsName(EventType type) {
        assertThat(EventType.of(type.ceType())).contains(type);
    }

    @Test
    void anUnknownNameIsNoType() {
        assertThat(EventType.of("io.communique.statement.cleaned.v2")).isEmpty();
    }
}
