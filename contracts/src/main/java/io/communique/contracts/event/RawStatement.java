package io.communique.contracts.event;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.statement.Hashing;
import io.communique.contracts.statement.Source;
import io.communique.contracts.statement.StatementId;
import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was fetched: the value of {@code statements.raw} with its attributes.
 *
 * @param body the bytes as fetched; empty when the page is gone
 * @param contentType media type with its parameters, as the server or the uploader said it
 * @param url the page's address; absent for files and uploads
 * @param name given name of a file or an upload; absent for pages
 * @param zone in which the source gives its times
 * @param hints the source's own selectors, as JSON
 */
@SuppressWarnings("ArrayRecordComponent") // documents are passed along, never compared
public record RawStatement(
        StatementId statementId,
        Source source,
        @Nullable ZoneId zone,
        @Nullable URI url,
        @Nullable String name,
        OffsetDateTime fetchedAt,
        String contentType,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String hints,
        boolean gone,
        byte[] body) {

    /** The attributes as headers; the id is derived from the body's hash, since no text is known yet. */
    public RecordHeaders headers() {
        EventType type = gone ? EventType.GONE : EventType.FETCHED;
        RecordHeaders headers = new RecordHeaders();
        EventHeaders.put(headers, EventHeaders.SPEC_VERSION, "1.0");
        EventHeaders.put(headers, EventHeaders.ID, EventHeaders.id(statementId, bodyHash(), type));
        EventHeaders.put(headers, EventHeaders.TYPE, type.ceType());
        EventHeaders.put(headers, EventHeaders.SOURCE, EventHeaders.source(url, source.id()));
        EventHeaders.put(headers, EventHeaders.SUBJECT, statementId.value());
        String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(fetchedAt);
        EventHeaders.put(headers, EventHeaders.TIME, time);
        EventHeaders.put(headers, EventHeaders.FETCHED_AT, time);
        EventHeaders.put(headers, EventHeaders.CONTENT_TYPE, contentType);
        EventHeaders.put(headers, EventHeaders.SOURCE_ID, source.id());
        putIfKnown(headers, EventHeaders.SOURCE_NAME, source.name());
        putIfKnown(headers, EventHeaders.SOURCE_COUNTRY, source.country());
        putIfKnown(headers, EventHeaders.SOURCE_ZONE, zone == null ? null : zone.getId());
        putIfKnown(headers, EventHeaders.NAME, name);
        putIfKnown(headers, EventHeaders.ETAG, etag);
        putIfKnown(headers, EventHeaders.LAST_MODIFIED, lastModified);
        putIfKnown(headers, EventHeaders.HINTS, hints);
        return headers;
    }

    /** @throws StatementRejectedException if an attribute is missing or not of its form */
    public static RawStatement of(@Nullable String key, Headers headers, byte @Nullable [] body) {
        try {
            String type = required(headers, EventHeaders.TYPE);
            boolean gone = type.equals(EventType.GONE.ceType());
            if (!gone && !type.equals(EventType.FETCHED.ceType())) {
                throw new IllegalArgumentException("ce_type " + type + " is no event of statements.raw");
            }
            if (key == null) {
                throw new IllegalArgumentException("the record has no key");
            }
            String source = required(headers, EventHeaders.SOURCE);
            return new RawStatement(
                    new StatementId(key),
                    new Source(
                            required(headers, EventHeaders.SOURCE_ID),
                            EventHeaders.get(headers, EventHeaders.SOURCE_NAME).orElse(null),
                            EventHeaders.get(headers, EventHeaders.SOURCE_COUNTRY)
                                    .orElse(null)),
                    EventHeaders.get(headers, EventHeaders.SOURCE_ZONE)
                            .map(ZoneId::of)
                            .orElse(null),
                    EventHeaders.url(source).orElse(null),
                    EventHeaders.get(headers, EventHeaders.NAME).orElse(null),
                    OffsetDateTime.parse(required(headers, EventHeaders.FETCHED_AT)),
                    gone
                            ? EventHeaders.get(headers, EventHeaders.CONTENT_TYPE)
                                    .orElse("application/octet-stream")
                            : required(headers, EventHeaders.CONTENT_TYPE),
                    EventHeaders.get(headers, EventHeaders.ETAG).orElse(null),
                    EventHeaders.get(headers, EventHeaders.LAST_MODIFIED).orElse(null),
                    EventHeaders.get(headers, EventHeaders.HINTS).orElse(null),
                    gone,
                    body == null ? new byte[0] : body);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new StatementRejectedException(Rejection.UNDECODABLE, e.getMessage(), e);
        }
    }

    private String bodyHash() {
        return "sha256:" + HexFormat.of().formatHex(Hashing.sha256(body));
    }

    private static String required(Headers headers, String name) {
        Optional<String> value = EventHeaders.get(headers, name);
        return value.orElseThrow(() -> new IllegalArgumentException("the header " + name + " is missing"));
    }

    private static void putIfKnown(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            EventHeaders.put(headers, name, value);
        }
    }
}
