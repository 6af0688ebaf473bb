package io.communique.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.communique.local.line.Home;
import io.communique.local.line.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code communique up} as a user runs it. */
class UpST {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final int STOP_LIMIT_SECONDS = 20;

    @TempDir
    private Path folder;

    private Path data;
    private Ports ports;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void choosePorts() throws IOException {
        ports = Ports.free();
        data = folder.resolve("data");
    }

    @AfterEach
    void endAll() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            process.waitFor(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Test
    void upShowsTheSamplesRefusesASecondAndStopsWithNothingLeftOver() throws Exception {
        // Given
        Process up = up("first.log");
        await().atMost(START_LIMIT).until(() -> output("first.log").contains("Ctrl-C stops"));
        assertThat(output("first.log"))
                .containsPattern("[3-9] sample statements stored")
                .contains("postgresql", "kafka");
        // When
        Process second = up("second.log");
        // Then
        assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(output("second.log")).contains("runs already");
        // When
        List<Long> parts = parts();
        assertThat(parts).hasSize(6);
        up.destroy();
        // Then
        assertThat(up.waitFor(STOP_LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(parts).noneMatch(UpST::isAlive);
        assertThat(postgresRuns()).isFalse();
    }

    @Test
    void nothingIsLeftOverWhenTheLauncherIsKilledAndTheNextUpStarts() throws Exception {
        // Given
        Process up = up("killed.log", "--no-samples");
        await().atMost(START_LIMIT).until(() -> output("killed.log").contains("Ctrl-C stops"));
        List<Long> parts = parts();
        // When
        up.destroyForcibly();
        // Then
        await().atMost(Duration.ofSeconds(STOP_LIMIT_SECONDS))
                .untilAsserted(() -> assertThat(parts).noneMatch(UpST::isAlive));
        assertThat(postgresRuns()).isFalse();
        // When
        up("next.log", "--no-samples");
        // Then
        await().atMost(START_LIMIT).until(() -> output("next.log").contains("Ctrl-C stops"));
    }

    private Process up(String log, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dcommunique.home=" + Home.find().path(),
                "-jar",
                Home.find().path().resolve("deploy/local/target/communique.jar").toString(),
                "up",
                "--data",
                data.toString(),
                "--port",
                Integer.toString(ports.first())));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile())
                .start();
        started.add(process);
        return process;
    }

    private String output(String log) throws IOException {
        return Files.readString(folder.resolve(log));
    }

    private List<Long> parts() throws IOException {
        List<Long> pids = new ArrayList<>();
        new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(Files.readAllBytes(data.resolve("run.json")))
                .path("processes")
                .forEach(part -> pids.add(part.path("pid").asLong()));
        return pids;
    }

    private boolean postgresRuns() {
        return Files.exists(data.resolve("postgresql/postmaster.pid"));
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
