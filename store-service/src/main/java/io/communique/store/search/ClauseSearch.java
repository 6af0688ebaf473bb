package io.communique.store.search;

import io.communique.contracts.statement.ClauseKind;
import io.communique.store.page.Cursor;
import io.communique.store.page.Page;
import io.communique.store.page.Parameters;
import io.communique.store.record.DatabaseErrors;
import io.communique.store.record.TextSearchConfigurations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Full-text search over the clauses of current revisions, best first. */
public final class ClauseSearch {

    private static final String LIST = "search";
    private static final int CURSOR_FIELDS = 3;

    private static final String MARKS = "StartSel=" + Highlight.START + ", StopSel=" + Highlight.END;

    /** A short clause is shown whole. */
    private static final String WHOLE = MARKS + ", HighlightAll=true";

    /** Of a long clause, the passages around what was found. */
    private static final String PASSAGES =
            MARKS + ", MaxFragments=2, MaxWords=40, MinWords=15, ShortWord=0, FragmentDelimiter=\" … \"";

    /** Each configuration reads the query in its own way, and the clauses that were indexed with it. */
    private static final String QUERY = """
            SELECT id, ordinal, kind, speaker, rank, ts_headline(configuration,
                translate(text, U&'\\0002\\0003', ''), query,
                CASE WHEN length(text) <= 400 THEN ? ELSE ? END) AS headline
            FROM (
                SELECT statement.id, clause.ordinal, clause.kind, clause.speaker, clause.configuration, clause.text,
                    query, ts_rank(clause.terms, query, 1) AS rank
                FROM (
                    SELECT configuration, websearch_to_tsquery(configuration, lower(? COLLATE pg_c_utf8)) AS query
                    FROM unnest(?::regconfig[]) AS configuration) AS queries
                JOIN clause ON clause.terms @@ query AND clause.configuration = queries.configuration
                JOIN statement ON statement.revision_number = clause.revision_number
                WHERE (?::text IS NULL OR statement.source_id = ?)
                    AND (?::text IS NULL OR statement.kind = ?)
                    AND (?::text IS NULL OR lower(statement.language) = ?
                        OR lower(statement.language) LIKE ? || '-%')
                    AND (?::text IS NULL OR EXISTS (SELECT FROM statement_entity
                        WHERE statement_id = statement.id AND entity_id = ?))
                    AND (?::date IS NULL OR statement.published_on >= ?)
                    AND (?::date IS NULL OR statement.published_on <= ?)) AS hits
            WHERE ?::real IS NULL OR rank < ? OR (rank = ? AND (id, ordinal) > (?, ?))
            ORDER BY rank DESC, id, ordinal
            LIMIT ?""";

    private final DataSource database;
    private final String[] configurations;

    public ClauseSearch(DataSource database) {
        this.database = database;
        this.configurations = TextSearchConfigurations.load().all().toArray(String[]::new);
    }

    /** The place behind a hit. */
    public record Place(float rank, String statementId, int ordinal) {

        /** Where the requested page begins; null for the first. */
        public static @Nullable Place of(Parameters request) {
            return request.cursor(LIST, CURSOR_FIELDS, Place::of).orElse(null);
        }

        private static Place of(Cursor cursor) {
            List<String> fields = cursor.fields();
            return new Place(Float.parseFloat(fields.get(0)), fields.get(1), Integer.parseInt(fields.get(2)));
        }

        static Cursor cursor(ClauseHit hit) {
            return new Cursor(
                    LIST, List.of(Float.toString(hit.rank()), hit.statementId(), Integer.toString(hit.ordinal())));
        }
    }

    /**
     * Searches.
     *
     * @param query as people type it: words, "a phrase", or, -not
     * @param after where the page begins; null for the first page
     * @throws io.communique.store.record.DatabaseDownException if the database cannot do it now
     */
    public Page<ClauseHit> find(String query, StatementFilter filter, @Nullable Place after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(QUERY)) {
            Binder binder = new Binder(statement);
            binder.bind(WHOLE);
            binder.bind(PASSAGES);
            binder.bind(query);
            binder.bind(connection.createArrayOf("text", configurations));
            binder.bindTwice(filter.source());
            binder.bindTwice(filter.kind() == null ? null : filter.kind().name());
            binder.bindTwice(filter.language());
            binder.bind(filter.language());
            binder.bindTwice(filter.entity());
            binder.bindTwice(filter.from());
            binder.bindTwice(filter.to());
            binder.bindTwice(after == null ? null : after.rank());
            binder.bind(after == null ? null : after.rank());
            binder.bind(after == null ? null : after.statementId());
            binder.bind(after == null ? null : after.ordinal());
            binder.bind(limit + 1);
            List<ClauseHit> hits = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    hits.add(new ClauseHit(
                            row.getString("id"),
                            row.getInt("ordinal"),
                            ClauseKind.valueOf(row.getString("kind")),
                            row.getString("speaker"),
                            Highlight.html(row.getString("headline")),
                            row.getFloat("rank")));
                }
            }
            return Page.of(hits, limit, Place::cursor);
        } catch (SQLException e) {
            throw DatabaseErrors.of(e);
        }
    }

    /** Binds parameters one after another. */
    private static final class Binder {

        private final PreparedStatement statement;
        private int index;

        Binder(PreparedStatement statement) {
            this.statement = statement;
        }

        void bind(@Nullable Object value) throws SQLException {
            statement.setObject(++index, value);
        }

        void bindTwice(@Nullable Object value) throws SQLException {
            bind(value);
            bind(value);
        }
    }
}
