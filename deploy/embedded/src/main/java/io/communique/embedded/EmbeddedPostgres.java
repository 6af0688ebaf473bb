package io.communique.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** One PostgreSQL server, a process of its own, on the loopback interface; it runs as root too. */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The database, its user and the password. */
    public static final String NAME = "communique";

    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;
    private final Path data;

    private EmbeddedPostgres(io.zonky.test.db.postgres.embedded.EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /**
     * Starts a server with a database and a user {@value #NAME}; returns when it accepts connections.
     *
     * @param data folder of its files; made at the first start, used again later
     * @param binaries folder into which the programs are unpacked once
     * @param log where the server writes its log
     */
    public static EmbeddedPostgres start(Path data, Path binaries, int port, Path log)
            throws IOException, SQLException {
        Files.createDirectories(data);
        Files.createDirectories(binaries);
        var server = io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setPort(port)
                .setPGStartupWait(START_LIMIT)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_wal_size", "1GB")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "100")
                .start();
        EmbeddedPostgres postgres = new EmbeddedPostgres(server, data);
        postgres.createDatabase();
        return postgres;
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
    }

    /** The process id of the server, which its data folder names. */
    public long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (statement
                    .executeQuery("SELECT FROM pg_roles WHERE rolname = '" + NAME + "'")
                    .next()) {
                return;
            }
            statement.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + NAME + "'");
            statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME
                    + " TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C' ENCODING 'UTF8'");
        }
    }
}
