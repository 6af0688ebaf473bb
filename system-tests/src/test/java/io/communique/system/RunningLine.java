package io.communique.system;

import io.communique.embedded.EmbeddedPostgres;
import io.communique.local.client.Submission;
import io.communique.local.line.DataFolder;
import io.communique.local.line.Home;
import io.communique.local.line.Line;
import io.communique.local.line.Narrator;
import io.communique.local.line.Ports;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A line of packaged services on a fresh data folder, started once for all tests of this JVM. */
final class RunningLine {

    private static final RunningLine STARTED = new RunningLine();

    private final Line line;
    private final Ports ports;
    private final Submission submission;

    private RunningLine() {
        try {
            Path path = Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "communique-system-test-" + ProcessHandle.current().pid());
            Files.createDirectories(path);
            ports = Ports.free();
            DataFolder data = DataFolder.take(path, ports);
            line = new Line(
                    data,
                    ports,
                    Home.find(),
                    new Narrator(new PrintWriter(System.out, true, StandardCharsets.UTF_8)),
                    Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                line.close();
                try {
                    data.close();
                } catch (IOException e) {
                    System.err.println("cannot give back " + path + ": " + e);
                }
            }));
            line.start();
            submission = new Submission(line.ingestUrl(), line.storeUrl());
        } catch (IOException e) {
            throw new IllegalStateException("cannot start the line", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the line starts", e);
        }
    }

    static RunningLine get() {
        return STARTED;
    }

    Line line() {
        return line;
    }

    Submission submission() {
        return submission;
    }

    /** A connection to the line's database. */
    Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + EmbeddedPostgres.NAME,
                EmbeddedPostgres.NAME,
                EmbeddedPostgres.NAME);
    }
}
