package io.communique.local.line;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.communique.contracts.serde.StatementJson;
import io.communique.local.CommandFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Where a line keeps its data, who runs on it, and which processes that run has started. */
public final class DataFolder implements AutoCloseable {

    private static final ObjectMapper JSON = StatementJson.mapper();
    private static final Duration END_LIMIT = Duration.ofSeconds(10);

    private final Path path;
    private final FileChannel lockFile;
    private final List<Running.PartRun> processes = new ArrayList<>();
    private final Ports ports;

    private DataFolder(Path path, FileChannel lockFile, Ports ports) {
        this.path = path;
        this.lockFile = lockFile;
        this.ports = ports;
    }

    /**
     * What {@code run.json} says.
     *
     * @param launcher the process that runs the line
     * @param firstPort see {@link Ports}
     * @param processes the parts' processes
     */
    record Running(long launcher, int firstPort, List<PartRun> processes) {

        /**
         * A process of a part.
         *
         * @param startedAt in milliseconds since 1970; tells it from a later one with the same number
         */
        record PartRun(String part, long pid, @Nullable Long startedAt) {

            Optional<ProcessHandle> handle() {
                return ProcessHandle.of(pid)
                        .filter(process -> startedAt == null
                                || process.info()
                                        .startInstant()
                                        .map(Instant::toEpochMilli)
                                        .filter(startedAt::equals)
                                        .isPresent());
            }
        }
    }

    /**
     * Takes the folder for this process.
     *
     * @throws CommandFailedException if a line runs on it, or it cannot be written
     */
    public static DataFolder take(Path path, Ports ports) {
        try {
            Files.createDirectories(path.resolve("log"));
            FileChannel lockFile =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lockFile.tryLock();
            if (lock == null) {
                lockFile.close();
                throw new CommandFailedException(running(path)
                        .map(run ->
                                "a line runs already on " + path + ": process " + run.launcher() + ", http://localhost:"
                                        + run.firstPort() + "; stop it, or choose another folder with --data")
                        .orElse("a line is starting or stopping on " + path));
            }
            return new DataFolder(path, lockFile, ports);
        } catch (IOException e) {
            throw new CommandFailedException("cannot use the data folder " + path + ": " + e, e);
        }
    }

    /** The first port of the line that runs on a folder, if one does. */
    public static Optional<Ports> portsOf(Path path) {
        return running(path)
                .filter(run -> ProcessHandle.of(run.launcher()).isPresent())
                .map(run -> new Ports(run.firstPort()));
    }

    /**
     * Ends what an earlier run has left over because it was killed.
     *
     * @return the names of the parts that still ran
     */
    public List<String> endLeftOvers() {
        List<String> ended = new ArrayList<>();
        running(path).map(Running::processes).orElse(List.of()).forEach(process -> process.handle()
                .ifPresent(handle -> {
                    ended.add(process.part());
                    end(handle);
                }));
        return ended;
    }

    /** Notes a process of this run, so that a later one can end it. */
    public synchronized void started(String part, ProcessHandle process) {
        processes.removeIf(earlier -> earlier.part().equals(part));
        processes.add(new Running.PartRun(
                part,
                process.pid(),
                process.info().startInstant().map(Instant::toEpochMilli).orElse(null)));
        try {
            Path next = path.resolve("run.json.next");
            Files.write(
                    next,
                    JSON.writeValueAsBytes(
                            new Running(ProcessHandle.current().pid(), ports.first(), List.copyOf(processes))));
            Files.move(next, path.resolve("run.json"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + path, e);
        }
    }

    public Path path() {
        return path;
    }

    public Path log(String part) {
        return path.resolve("log").resolve(part + ".log");
    }

    /** Gives the folder back. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path.resolve("run.json"));
        lockFile.close();
    }

    private static Optional<Running> running(Path path) {
        Path file = path.resolve("run.json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), Running.class));
        } catch (IOException e) {
            throw new CommandFailedException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(END_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new CommandFailedException("process " + process.pid() + " does not end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
