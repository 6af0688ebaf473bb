package io.communique.local;

import io.communique.local.client.Submission;
import io.communique.local.client.SubmissionFailedException;
import io.communique.local.line.DataFolder;
import io.communique.local.line.Home;
import io.communique.local.line.Line;
import io.communique.local.line.Narrator;
import io.communique.local.line.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code communique up}: the whole line on this machine. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Starts PostgreSQL, Kafka and the four services on this machine; Ctrl-C stops them.",
        footer = {"", "KAFKA_BOOTSTRAP_SERVERS and DATABASE_URL choose a Kafka and a PostgreSQL that exist already."})
final class UpCommand implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".communique",
            description = "Folder of all data and logs (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of(".communique");

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "First of seven ports in a row (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--no-samples", description = "Do not submit the sample statements on a first start.")
    private boolean noSamples;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, IOException {
        Instant begin = Instant.now();
        Narrator narrator = new Narrator(spec.commandLine().getOut());
        Ports ports = ports();
        DataFolder folder = DataFolder.take(data.toAbsolutePath().normalize(), ports);
        CountDownLatch ended = new CountDownLatch(1);
        Line line = new Line(folder, ports, Home.find(), narrator, System.getenv());
        Thread stopper = new Thread(() -> stop(line, folder, narrator, ended));
        Runtime.getRuntime().addShutdownHook(stopper);
        narrator.say("Communiqué " + Version.current() + ", data in " + folder.path());
        List<String> leftOvers = folder.endLeftOvers();
        if (!leftOvers.isEmpty()) {
            narrator.say("ended what a killed run had left over: " + String.join(", ", leftOvers));
        }
        List<String> taken = ports.taken();
        if (!taken.isEmpty()) {
            throw new CommandFailedException("these ports are in use: " + String.join(", ", taken)
                    + "; choose others with --port, which takes seven from the one you name");
        }
        line.start();
        narrator.say(String.format(
                Locale.ROOT,
                "ready after %.1f s",
                Duration.between(begin, Instant.now()).toMillis() / 1000.0));
        if (!noSamples) {
            submitSamples(line, folder, narrator);
        }
        narrator.say("""

                  statements      %1$s/statements
                  search          %1$s/search?q=ministers
                  API             %1$s/q/swagger-ui and %2$s/q/swagger-ui
                  watched folder  %3$s
                  submit          ./communique ingest FILE|URL...
                  logs            %4$s
                Ctrl-C stops.""".formatted(
                line.storeUrl(), line.ingestUrl(), line.inbox(), folder.path().resolve("log")));
        ended.await();
        return 0;
    }

    private Ports ports() {
        try {
            return new Ports(port);
        } catch (IllegalArgumentException e) {
            throw new CommandFailedException(e.getMessage(), e);
        }
    }

    private static void stop(Line line, DataFolder folder, Narrator narrator, CountDownLatch ended) {
        Instant begin = Instant.now();
        boolean started = !line.processes().isEmpty();
        if (started) {
            narrator.say("\nstopping");
        }
        line.close();
        try {
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot give back " + folder.path(), e);
        }
        if (started) {
            narrator.say(String.format(
                    Locale.ROOT,
                    "stopped after %.1f s",
                    Duration.between(begin, Instant.now()).toMillis() / 1000.0));
        }
        ended.countDown();
    }

    private static void submitSamples(Line line, DataFolder folder, Narrator narrator)
            throws InterruptedException, IOException {
        Path done = folder.path().resolve("samples-submitted");
        if (Files.exists(done)) {
            return;
        }
        Submission submission = new Submission(line.ingestUrl(), line.storeUrl());
        int stored = 0;
        for (Samples.Sample sample : Samples.all()) {
            try {
                submission.await(submission.submit("samples", sample.name(), sample.contentType(), sample.body()));
                stored++;
            } catch (SubmissionFailedException e) {
                narrator.say("sample " + sample.name() + " failed: " + e.getMessage());
            }
        }
        narrator.say(stored + " sample statements stored");
        Files.createFile(done);
    }
}
