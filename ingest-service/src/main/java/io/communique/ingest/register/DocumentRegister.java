package io.communique.ingest.register;

import io.communique.contracts.statement.StatementId;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Documents that Kafka has acknowledged, by statement. */
public final class DocumentRegister {

    private final Database database;

    public DocumentRegister(Database database) {
        this.database = database;
    }

    public Optional<Document> find(StatementId id) {
        return database.query("""
                        SELECT statement_id, source_id, url, name, content_type, content_hash, bytes, etag,
                               last_modified, fetched_at, misses, gone_at
                        FROM ingest.document WHERE statement_id = ?
                        """, DocumentRegister::document, id.value()).stream()
                .findFirst();
    }

    /** Remembers the content that Kafka has just acknowledged. */
    public void acknowledged(Document document) {
        database.update(
                """
                INSERT INTO ingest.document (statement_id, source_id, url, name, content_type, content_hash, bytes,
                                             etag, last_modified, fetched_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (statement_id) DO UPDATE SET
                    source_id = excluded.source_id, url = excluded.url, name = excluded.name,
                    content_type = excluded.content_type, content_hash = excluded.content_hash,
                    bytes = excluded.bytes, etag = excluded.etag, last_modified = excluded.last_modified,
                    fetched_at = excluded.fetched_at, misses = 0, gone_at = NULL
                """,
                document.statementId().value(),
                document.sourceId(),
                document.url() == null ? null : document.url().toString(),
                document.name(),
                document.contentType(),
                document.contentHash(),
                document.bytes(),
                document.etag(),
                document.lastModified(),
                document.fetchedAt());
    }

    /** Remembers that the content was found again, and the validators that it came with now. */
    public void confirm(StatementId id, @Nullable String etag, @Nullable String lastModified) {
        database.update("""
                UPDATE ingest.document
                SET etag = coalesce(?, etag), last_modified = coalesce(?, last_modified), misses = 0
                WHERE statement_id = ?
                  AND (misses > 0 OR etag IS DISTINCT FROM coalesce(?, etag)
                       OR last_modified IS DISTINCT FROM coalesce(?, last_modified))
                """, etag, lastModified, id.value(), etag, lastModified);
    }

    /** Counts a visit that found nothing at the page's address. */
    public void missed(StatementId id) {
        database.update("UPDATE ingest.document SET misses = misses + 1 WHERE statement_id = ?", id.value());
    }

    /** Remembers that Kafka has acknowledged that the page has gone. */
    public void withdrawn(StatementId id, OffsetDateTime at) {
        database.update("""
                UPDATE ingest.document SET gone_at = ?, misses = 0, etag = NULL, last_modified = NULL
                WHERE statement_id = ?
                """, at, id.value());
    }

    private static Document document(ResultSet row) throws SQLException {
        String url = row.getString("url");
        return new Document(
                new StatementId(row.getString("statement_id")),
                row.getString("source_id"),
                url == null ? null : URI.create(url),
                row.getString("name"),
                row.getString("content_type"),
                row.getBytes("content_hash"),
                row.getLong("bytes"),
                row.getString("etag"),
                row.getString("last_modified"),
                row.getObject("fetched_at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                row.getInt("misses"),
                row.getObject("gone_at") != null);
    }
}
