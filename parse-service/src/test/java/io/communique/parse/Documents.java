package io.communique.parse;

import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.Source;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.parse.clean.StatementCleaner;
import io.communique.parse.structure.StatementStructurer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents as ingest hands them over, for tests. */
public final class Documents {

    public static final OffsetDateTime FETCHED_AT = OffsetDateTime.parse("2026-02-01T10:00:00Z");

    private static final Source SOURCE = new Source("tests", null, null);

    private Documents() {}

    public static RawStatement plain(String text) {
        return of("text/plain", text.getBytes(StandardCharsets.UTF_8), null);
    }

    public static RawStatement html(String text) {
        return of("text/html", text.getBytes(StandardCharsets.UTF_8), null);
    }

    public static RawStatement of(String contentType, byte[] body, @Nullable ZoneId zone) {
        return new RawStatement(
                StatementId.ofName("tests", "document"),
                SOURCE,
                zone,
                null,
                "document",
                FETCHED_AT,
                contentType,
                null,
                null,
                null,
                false,
                body);
    }

    public static RawStatement page(String address, @Nullable String country, String text) {
        URI url = URI.create(address);
        return new RawStatement(
                StatementId.ofUrl(url),
                new Source("tests", null, country),
                null,
                url,
                null,
                FETCHED_AT,
                "text/html; charset=utf-8",
                null,
                null,
                null,
                false,
                text.getBytes(StandardCharsets.UTF_8));
    }

    /** A page of a source that has selectors of its own. */
    public static RawStatement hinted(@Nullable String hints, String text) {
        return new RawStatement(
                StatementId.ofName("tests", "document"),
                SOURCE,
                null,
                null,
                "document",
                FETCHED_AT,
                "text/html; charset=utf-8",
                null,
                null,
                hints,
                false,
                text.getBytes(StandardCharsets.UTF_8));
    }

    /** What cleaning may have made of a document. */
    public static CleanedStatement cleaned(String title, List<Block> blocks) {
        CleanedStatement made = new StatementCleaner().clean(plain("A line.\n\nAnother line of the text."));
        return new CleanedStatement(
                made.statementId(),
                made.revision(),
                made.source(),
                made.url(),
                made.name(),
                made.fetchedAt(),
                title,
                made.publishedAt(),
                "en",
                made.mediaType(),
                blocks,
                List.of());
    }

    public static List<String> texts(CleanedStatement cleaned) {
        return cleaned.blocks().stream().map(Block::text).toList();
    }

    public static StructuredStatement structured(RawStatement raw) {
        return new StatementStructurer().structure(new StatementCleaner().clean(raw));
    }
}
