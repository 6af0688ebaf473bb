package io.communique.ingest.submission;

import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.StatementId;
import io.communique.ingest.fetch.FetchResult;
import io.communique.ingest.source.MonitoredSource;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way to the topic.
 *
 * @param statementId of the page's address, or of the source and the given name
 * @param url the page's address; absent for files and uploads
 * @param name given name of a file or an upload; absent for pages
 * @param contentType media type with its parameters
 */
@SuppressWarnings("ArrayRecordComponent") // documents are passed along, never compared
public record Submission(
        StatementId statementId,
        MonitoredSource source,
        @Nullable URI url,
        @Nullable String name,
        String contentType,
        @Nullable String etag,
        @Nullable String lastModified,
        byte[] body) {

    /** A file or an upload. */
    public static Submission named(MonitoredSource source, String name, String contentType, byte[] body) {
        return new Submission(StatementId.ofName(source.id(), name), source, null, name, contentType, null, null, body);
    }

    /** A page whose bytes were handed in together with its address. */
    public static Submission ofPage(
            MonitoredSource source, URI url, @Nullable String name, String contentType, byte[] body) {
        return new Submission(StatementId.ofUrl(url), source, url, name, contentType, null, null, body);
    }

    /** A page as it was fetched. The address that was asked for names it, wherever redirects led. */
    public static Submission fetched(MonitoredSource source, URI url, FetchResult.Page page) {
        String contentType = page.contentType() == null
                        || page.contentType().toLowerCase(Locale.ROOT).startsWith(MediaTypes.UNKNOWN)
                ? MediaTypes.of(page.address().getPath(), page.body())
                : page.contentType();
        return new Submission(
                StatementId.ofUrl(url), source, url, null, contentType, page.etag(), page.lastModified(), page.body());
    }

    RawStatement asRaw(OffsetDateTime fetchedAt) {
        return new RawStatement(
                statementId,
                source.asSource(),
                source.zone(),
                url,
                name,
                fetchedAt,
                contentType,
                etag,
                lastModified,
                source.hints(),
                false,
                body);
    }
}
