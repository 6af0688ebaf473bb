package io.communique.store;

import io.communique.contracts.event.EventHeaders;
import io.communique.contracts.event.EventType;
import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.Entity;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Mention;
import io.communique.contracts.statement.PublicationTime;
import io.communique.contracts.statement.Revision;
import io.communique.contracts.statement.Source;
import io.communique.contracts.statement.Speaker;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.statement.StatementKind;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** Enriched statements of an invented ministry. */
public final class Samples {

    public static final OffsetDateTime NOON = OffsetDateTime.parse("2026-03-02T12:00:00.123456789+03:00");

    private Samples() {}

    /** An id that no other test uses. */
    public static StatementId newId() {
        return StatementId.ofName("samples", UUID.randomUUID().toString());
    }

    /** A statement with a paragraph for each text. */
    public static EnrichedStatement statement(StatementId id, OffsetDateTime fetchedAt, String... paragraphs) {
        return statement(id, "samples", "en", PublicationTime.parse("2026-03-01"), fetchedAt, List.of(paragraphs));
    }

    public static EnrichedStatement statement(
            StatementId id,
            String sourceId,
            @Nullable String language,
            @Nullable PublicationTime published,
            OffsetDateTime fetchedAt,
            List<String> paragraphs) {
        List<Block> blocks = paragraphs.stream()
                .map(text -> Block.of(BlockKind.PARAGRAPH, text))
                .toList();
        List<Clause> clauses = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        int start = 0;
        for (String text : paragraphs) {
            int ordinal = clauses.size() + 1;
            int length = text.codePointCount(0, text.length());
            clauses.add(new Clause(
                    ordinal,
                    ClauseKind.REMARKS,
                    start,
                    start + length,
                    text,
                    null,
                    null,
                    null,
                    null,
                    new Speaker("Ada Marlow", "Minister for Foreign Affairs"),
                    null));
            int at = text.indexOf("ASEAN");
            if (at >= 0) {
                mentions.add(new Mention(
                        ordinal,
                        text.codePointCount(0, at),
                        text.codePointCount(0, at) + 5,
                        "ASEAN",
                        EntityType.ORGANISATION,
                        "org:asean",
                        "catalogue",
                        1.0));
            }
            start += length + 2;
        }
        return new EnrichedStatement(
                id,
                Revision.of(blocks),
                new Source(sourceId, "Ministry of Foreign Affairs of Norland", "NO"),
                null,
                id + ".txt",
                fetchedAt,
                "Remarks by the Minister",
                published,
                language,
                "text/plain",
                blocks,
                List.of(),
                StatementKind.PRESS_RELEASE,
                null,
                null,
                List.of(new Speaker("Ada Marlow", "Minister for Foreign Affairs")),
                String.join("\n\n", paragraphs),
                clauses,
                mentions,
                mentions.isEmpty()
                        ? List.of()
                        : List.of(new Entity(
                                "org:asean",
                                EntityType.ORGANISATION,
                                "Association of Southeast Asian Nations",
                                null,
                                null,
                                List.of("ASEAN"))),
                List.of(),
                List.of(),
                List.of());
    }

    /** The headers of an enriched statement's record. */
    public static RecordHeaders headers(EnrichedStatement statement) {
        return EventHeaders.json(EventType.ENRICHED, statement);
    }

    /** The headers of the record that a page is gone. */
    public static RecordHeaders goneHeaders(OffsetDateTime at) {
        RecordHeaders headers = new RecordHeaders();
        EventHeaders.put(headers, EventHeaders.TYPE, EventType.GONE.ceType());
        EventHeaders.put(headers, EventHeaders.FETCHED_AT, at.toString());
        return headers;
    }
}
