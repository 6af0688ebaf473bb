package io.communique.ingest.register;

import io.communique.contracts.statement.StatementId;
import io.communique.ingest.folder.FileStamp;
import io.communique.ingest.folder.FolderFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Files of the watched folder that were taken in or refused. */
public final class FileRegister {

    private static final String UPSERT = """
            INSERT INTO ingest.folder_file (name, bytes, modified_at, settled_at, statement_id, problem)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET
                bytes = excluded.bytes, modified_at = excluded.modified_at, settled_at = excluded.settled_at,
                statement_id = excluded.statement_id, problem = excluded.problem
            """;

    private final Database database;

    public FileRegister(Database database) {
        this.database = database;
    }

    /** Every file that was settled, by name, as it was then. */
    public Map<String, FileStamp> stamps() {
        return database
                .query(
                        "SELECT name, bytes, modified_at FROM ingest.folder_file",
                        row -> Map.entry(
                                row.getString("name"),
                                new FileStamp(
                                        row.getLong("bytes"),
                                        Objects.requireNonNull(Database.instant(row, "modified_at")))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void taken(FolderFile file, StatementId statement, Instant now) {
        database.update(
                UPSERT, file.name(), file.stamp().bytes(), file.stamp().modified(), now, statement.value(), null);
    }

    public void refused(FolderFile file, String problem, Instant now) {
        database.update(UPSERT, file.name(), file.stamp().bytes(), file.stamp().modified(), now, null, problem);
    }

    /** How many files are taken in. */
    public long count() {
        return database.query(
                        "SELECT count(*) AS taken FROM ingest.folder_file WHERE problem IS NULL",
                        row -> row.getLong("taken"))
                .getFirst();
    }

    /** Files that were refused, the latest first. */
    public List<RefusedFile> refused(int limit) {
        return database.query(
                """
                SELECT name, problem, settled_at FROM ingest.folder_file WHERE problem IS NOT NULL
                ORDER BY settled_at DESC, name LIMIT ?
                """,
                row -> new RefusedFile(
                        row.getString("name"),
                        row.getString("problem"),
                        Objects.requireNonNull(Database.instant(row, "settled_at"))),
                limit);
    }
}
