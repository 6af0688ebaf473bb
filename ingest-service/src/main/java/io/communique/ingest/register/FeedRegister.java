package io.communique.ingest.register;

import io.communique.contracts.statement.StatementId;
import io.communique.ingest.feed.Feed;
import io.communique.ingest.feed.FeedEntry;
import io.communique.ingest.fetch.Conditions;
import java.net.URI;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Feeds, with the pages that they name. */
public final class FeedRegister {

    private static final int LONGEST_TITLE = 1_000;

    private final Database database;

    public FeedRegister(Database database) {
        this.database = database;
    }

    public Optional<FeedState> find(URI feed) {
        return database.query("SELECT * FROM ingest.feed WHERE url = ?", FeedRegister::state, feed.toString()).stream()
                .findFirst();
    }

    /** Feeds of a source that were visited, by address. */
    public List<FeedState> ofSource(String sourceId) {
        return database.query(
                "SELECT * FROM ingest.feed WHERE source_id = ? ORDER BY url", FeedRegister::state, sourceId);
    }

    /**
     * Remembers a feed that was read and, in the same transaction, each page that it names: new ones, and those whose
     * entry says that they have changed, are due now.
     *
     * @return how many pages are new or have changed
     */
    public int read(String sourceId, URI address, Feed feed, Conditions validators, Instant now, Instant nextVisit) {
        return database.transaction(connection -> {
            Array remarks = connection.createArrayOf("text", feed.remarks().toArray());
            Database.execute(
                    connection,
                    """
                    INSERT INTO ingest.feed (url, source_id, format, entries, etag, last_modified, visited_at,
                                             succeeded_at, next_visit_at, remarks)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (url) DO UPDATE SET
                        source_id = excluded.source_id, format = excluded.format, entries = excluded.entries,
                        etag = excluded.etag, last_modified = excluded.last_modified,
                        visited_at = excluded.visited_at, succeeded_at = excluded.succeeded_at,
                        next_visit_at = excluded.next_visit_at, failures = 0, problem = NULL,
                        remarks = excluded.remarks
                    """,
                    address.toString(),
                    sourceId,
                    feed.format(),
                    feed.entries().size(),
                    validators.etag(),
                    validators.lastModified(),
                    now,
                    now,
                    nextVisit,
                    remarks);
            int due = 0;
            for (FeedEntry entry : feed.entries()) {
                due += page(connection, sourceId, address, entry, now);
            }
            return due;
        });
    }

    /** Remembers that a feed is as it was. */
    public void unchanged(URI feed, Instant now, Instant nextVisit) {
        database.update("""
                UPDATE ingest.feed
                SET visited_at = ?, succeeded_at = ?, next_visit_at = ?, failures = 0, problem = NULL
                WHERE url = ?
                """, now, now, nextVisit, feed.toString());
    }

    /** Remembers that a visit failed. */
    public void failed(String sourceId, URI feed, String problem, Instant now, Instant nextVisit) {
        database.update("""
                INSERT INTO ingest.feed (url, source_id, visited_at, next_visit_at, failures, problem)
                VALUES (?, ?, ?, ?, 1, ?)
                ON CONFLICT (url) DO UPDATE SET
                    source_id = excluded.source_id, visited_at = excluded.visited_at,
                    next_visit_at = excluded.next_visit_at, failures = feed.failures + 1, problem = excluded.problem
                """, feed.toString(), sourceId, now, nextVisit, problem);
    }

    private static int page(Connection connection, String sourceId, URI feed, FeedEntry entry, Instant now)
            throws SQLException {
        String title = entry.title();
        return Database.execute(
                connection,
                """
                INSERT INTO ingest.page (statement_id, url, source_id, feed_url, title, entry_updated, first_seen_at,
                                         next_visit_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (statement_id) DO UPDATE SET
                    title = excluded.title, entry_updated = excluded.entry_updated,
                    next_visit_at = excluded.next_visit_at
                WHERE excluded.entry_updated IS NOT NULL
                  AND page.entry_updated IS DISTINCT FROM excluded.entry_updated
                """,
                StatementId.ofUrl(entry.link()).value(),
                entry.link().toString(),
                sourceId,
                feed.toString(),
                title == null ? null : withoutNul(title.substring(0, Math.min(LONGEST_TITLE, title.length()))),
                entry.updated(),
                now,
                now);
    }

    private static String withoutNul(String text) {
        return text.replace("\u0000", "");
    }

    private static FeedState state(ResultSet row) throws SQLException {
        return new FeedState(
                row.getString("url"),
                row.getString("format"),
                row.getObject("entries", Integer.class),
                new Conditions(row.getString("etag"), row.getString("last_modified")),
                Objects.requireNonNull(Database.instant(row, "visited_at")),
                Database.instant(row, "succeeded_at"),
                Objects.requireNonNull(Database.instant(row, "next_visit_at")),
                row.getInt("failures"),
                row.getString("problem"),
                List.of((String[]) row.getArray("remarks").getArray()));
    }
}
