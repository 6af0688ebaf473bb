package io.communique.local.line;

import io.communique.local.CommandFailedException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Keeps the process of a part running until it is told to stop. */
final class PartProcess {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(1);
    private static final Duration READY_LIMIT = Duration.ofSeconds(90);
    private static final int LOG_LINES = 15;

    private final Part part;
    private final DataFolder data;
    private final Narrator narrator;
    private volatile @Nullable Process process;
    private volatile boolean stopping;

    PartProcess(Part part, DataFolder data, Narrator narrator) {
        this.part = part;
        this.data = data;
        this.narrator = narrator;
    }

    Part part() {
        return part;
    }

    /** The process of now; null before the first start. */
    @Nullable
    Process process() {
        return process;
    }

    /** Starts the part and returns when it is ready. */
    void start() throws InterruptedException {
        Instant begin = Instant.now();
        Process started = launch();
        while (!part.ready().ask()) {
            if (!started.isAlive()) {
                throw new CommandFailedException(
                        part.name() + " ended with " + started.exitValue() + " while starting\n" + endOfLog());
            }
            if (Duration.between(begin, Instant.now()).compareTo(READY_LIMIT) > 0) {
                throw new CommandFailedException(
                        part.name() + " is not ready after " + READY_LIMIT.toSeconds() + " s\n" + endOfLog());
            }
            Thread.sleep(100);
        }
        narrator.ready(part, Duration.between(begin, Instant.now()));
        Thread.ofVirtual().name("watch-" + part.name()).start(this::watch);
    }

    /** Asks the process to end, waits for it, and ends it by force if it takes too long. */
    void stop() {
        stopping = true;
        Process current = process;
        if (current == null || !current.isAlive()) {
            return;
        }
        current.destroy();
        try {
            if (!current.waitFor(part.stopLimit().toMillis(), TimeUnit.MILLISECONDS)) {
                narrator.say(part.name() + " has not ended within "
                        + part.stopLimit().toSeconds() + " s and is killed");
                current.destroyForcibly().waitFor(1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            current.destroyForcibly();
        }
    }

    private void watch() {
        Duration pause = FIRST_PAUSE;
        try {
            while (!stopping) {
                Instant since = Instant.now();
                Process current = process;
                if (current == null) {
                    return;
                }
                int status = current.waitFor();
                if (stopping) {
                    return;
                }
                if (Duration.between(since, Instant.now()).compareTo(STEADY) > 0) {
                    pause = FIRST_PAUSE;
                }
                narrator.say(part.name() + " has ended with " + status + "; it is started again in " + pause.toSeconds()
                        + " s. The end of " + data.log(part.name()) + ":\n" + endOfLog());
                Thread.sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
                restart();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart() throws InterruptedException {
        Instant begin = Instant.now();
        Process started;
        synchronized (this) {
            if (stopping) {
                return;
            }
            started = launch();
        }
        while (started.isAlive() && !part.ready().ask()) {
            Thread.sleep(100);
        }
        if (started.isAlive()) {
            narrator.ready(part, Duration.between(begin, Instant.now()));
        }
    }

    private synchronized Process launch() {
        List<String> command = new ArrayList<>();
        if (new File("/usr/bin/setsid").canExecute()) {
            command.add("/usr/bin/setsid"); // Ctrl-C reaches the launcher alone, which stops the parts in order
        }
        command.addAll(part.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(data.log(part.name()).toFile()));
        builder.environment().putAll(part.environment());
        try {
            Process started = builder.start();
            process = started;
            data.started(part.name(), started.toHandle());
            return started;
        } catch (IOException e) {
            throw new CommandFailedException("cannot start " + part.name() + ": " + e.getMessage(), e);
        }
    }

    private String endOfLog() {
        Path log = data.log(part.name());
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join(
                    "\n",
                    lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()).stream()
                            .map(line -> "    " + line)
                            .toList());
        } catch (IOException e) {
            return "    (no log: " + e.getMessage() + ")";
        }
    }
}
