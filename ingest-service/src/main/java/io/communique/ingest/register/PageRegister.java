package io.communique.ingest.register;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pages that feeds name, with their visits. */
public final class PageRegister {

    private final Database database;

    public PageRegister(Database database) {
        this.database = database;
    }

    /** Pages of a source whose time has come: those never visited first, of these the newest entry first. */
    public List<KnownPage> due(String sourceId, Instant now, int limit) {
        return database.query("""
                SELECT * FROM ingest.page WHERE source_id = ? AND next_visit_at <= ?
                ORDER BY visited_at NULLS FIRST, entry_updated DESC NULLS LAST, statement_id LIMIT ?
                """, PageRegister::page, sourceId, now, limit);
    }

    /** Pages of a source whose last visit failed, the latest first. */
    public List<KnownPage> failing(String sourceId, int limit) {
        return database.query("""
                SELECT * FROM ingest.page WHERE source_id = ? AND failures > 0
                ORDER BY visited_at DESC, statement_id LIMIT ?
                """, PageRegister::page, sourceId, limit);
    }

    public PageCounts counts(String sourceId) {
        return database.query(
                        """
                        SELECT count(*) AS known,
                               count(*) FILTER (WHERE page.visited_at IS NULL) AS waiting,
                               count(*) FILTER (WHERE page.failures > 0) AS failing,
                               count(*) FILTER (WHERE document.gone_at IS NOT NULL) AS gone
                        FROM ingest.page LEFT JOIN ingest.document USING (statement_id)
                        WHERE page.source_id = ?
                        """,
                        row -> new PageCounts(
                                row.getLong("known"),
                                row.getLong("waiting"),
                                row.getLong("failing"),
                                row.getLong("gone")),
                        sourceId)
                .getFirst();
    }

    /** Remembers a visit that ended well. */
    public void visited(KnownPage page, Instant now, Instant nextVisit) {
        database.update("""
                UPDATE ingest.page SET visited_at = ?, next_visit_at = ?, failures = 0, problem = NULL
                WHERE statement_id = ?
                """, now, nextVisit, page.statementId());
    }

    /**
     * Remembers a visit that failed.
     *
     * @param nextVisit null gives the page up
     */
    public void failed(KnownPage page, String problem, Instant now, @Nullable Instant nextVisit) {
        database.update("""
                UPDATE ingest.page SET visited_at = ?, next_visit_at = ?, failures = failures + 1, problem = ?
                WHERE statement_id = ?
                """, now, nextVisit, problem, page.statementId());
    }

    private static KnownPage page(ResultSet row) throws SQLException {
        return new KnownPage(
                row.getString("statement_id"),
                URI.create(row.getString("url")),
                row.getString("title"),
                Objects.requireNonNull(Database.instant(row, "first_seen_at")),
                Database.instant(row, "visited_at"),
                Database.instant(row, "next_visit_at"),
                row.getInt("failures"),
                row.getString("problem"));
    }
}
