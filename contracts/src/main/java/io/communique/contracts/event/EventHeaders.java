package io.communique.contracts.event;

import io.communique.contracts.statement.Revision;
import io.communique.contracts.statement.Statement;
import io.communique.contracts.statement.StatementId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** Names and values of the Kafka headers that carry an event's CloudEvents attributes in binary mode. */
public final class EventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    /** URL of the page, or {@code urn:communique:source:} and the source's id. */
    public static final String SOURCE = "ce_source";

    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String CONTENT_TYPE = "content-type";

    public static final String SOURCE_ID = "ce_sourceid";
    public static final String SOURCE_NAME = "ce_sourcename";
    /** ISO 3166-1 alpha-2. */
    public static final String SOURCE_COUNTRY = "ce_sourcecountry";
    /** IANA zone in which the source gives its times. */
    public static final String SOURCE_ZONE = "ce_sourcezone";

    /** Given name of a file or an upload. */
    public static final String NAME = "ce_name";

    public static final String FETCHED_AT = "ce_fetchedat";
    public static final String ETAG = "ce_etag";
    public static final String LAST_MODIFIED = "ce_lastmodified";
    /** The source's own selectors, as JSON. */
    public static final String HINTS = "ce_hints";

    private static final String JSON = "application/json";
    private static final String SOURCE_URN = "urn:communique:source:";

    private EventHeaders() {}

    /** The event id that a subscriber may drop duplicates by: derived from statement, revision and stage. */
    public static String id(StatementId statementId, String revision, EventType stage) {
        return statementId.value() + "/" + revision + "/" + stage.name().toLowerCase(Locale.ROOT);
    }

    /** The value of {@code ce_source}: the page's address, or a name for the source of what has none. */
    public static String source(@Nullable URI url, String sourceId) {
        return url == null ? SOURCE_URN + sourceId : url.toString();
    }

    /** The page's address that a {@code ce_source} gives; empty for files and uploads. */
    public static Optional<URI> url(String source) {
        return source.startsWith(SOURCE_URN) ? Optional.empty() : Optional.of(URI.create(source));
    }

    /** Attributes of a JSON event of one of the later stages. */
    public static RecordHeaders json(EventType type, Statement statement) {
        return json(
                type,
                statement.statementId(),
                statement.revision(),
                source(statement.url(), statement.source().id()),
                statement.fetchedAt());
    }

    /** Attributes of a JSON event about a statement. */
    public static RecordHeaders json(
            EventType type, StatementId statementId, Revision revision, String source, OffsetDateTime time) {
        RecordHeaders headers = new RecordHeaders();
        put(headers, SPEC_VERSION, "1.0");
        put(headers, ID, id(statementId, revision.value(), type));
        put(headers, TYPE, type.ceType());
        put(headers, SOURCE, source);
        put(headers, SUBJECT, statementId.value());
        put(headers, TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
        put(headers, CONTENT_TYPE, JSON);
        return headers;
    }

    public static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    public static Optional<String> get(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }
}
