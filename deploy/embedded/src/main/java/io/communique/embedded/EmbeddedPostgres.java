package io.communique.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One PostgreSQL server, a process of its own, on the loopback interface; it runs as root too. */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The database, its user and the password. */
    public static final String NAME = "communique";

    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;

    private EmbeddedPostgres(io.zonky.test.db.postgres.embedded.EmbeddedPostgres server) {
        this.server = server;
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
        stopLeftOver(data);
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
        EmbeddedPostgres postgres = new EmbeddedPostgres(server);
        postgres.createDatabase();
        return postgres;
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
    }

    /** The server's process, which its data folder names; empty if it does not run. */
    private static Optional<ProcessHandle> process(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        return ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }

    /** A server whose holder was killed still runs: it is told to end, so that the folder can be used again. */
    private static void stopLeftOver(Path data) throws IOException {
        Optional<ProcessHandle> leftOver = process(data);
        if (leftOver.isEmpty()) {
            return;
        }
        new ProcessBuilder("kill", "-INT", Long.toString(leftOver.get().pid())).start(); // a fast shutdown
        try {
            leftOver.get().onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            leftOver.get().destroyForcibly();
        } catch (ExecutionException e) {
            throw new IOException("cannot stop the server that still runs on " + data, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while stopping the server that still runs on " + data, e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /**
     * Runs a server until standard input ends or SIGTERM comes; ends with status 1 if the server ends by itself.
     *
     * @param args data folder, folder of the programs, port
     */
    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        Path data = Path.of(args[0]);
        EmbeddedPostgres postgres = start(data, Path.of(args[1]), Integer.parseInt(args[2]), Path.of("/dev/stdout"));
        System.out.println("PostgreSQL listens, " + postgres.jdbcUrl());
        ProcessHandle server = process(data).orElseThrow(() -> new IOException("PostgreSQL has ended"));
        var unused = server.onExit().thenRun(() -> {
            System.err.println("PostgreSQL, process " + server.pid() + ", has ended");
            Runtime.getRuntime().halt(1);
        });
        Attended.untilUnattended();
        postgres.close();
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
            statement.execute(
                    "CREATE DATABASE " + NAME + " OWNER " + NAME
                            + " TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'");
        }
    }
}
