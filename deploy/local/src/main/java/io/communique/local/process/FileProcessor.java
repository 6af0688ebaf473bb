package io.communique.local.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.serde.StatementJson;
import io.communique.contracts.statement.Statement;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Runs files through the stages and prints one JSON line for each, in the order given. */
public final class FileProcessor {

    private static final ObjectMapper JSON = StatementJson.mapper();
    private static final int AHEAD = 64;

    private final Stages stages;
    private final @Nullable String mediaType;

    /**
     * Makes a processor; loading names and rules takes part of a second.
     *
     * @param mediaType of all files; null for what their suffixes say
     */
    public FileProcessor(Until until, @Nullable String mediaType) {
        this.stages = new Stages(until);
        this.mediaType = mediaType;
    }

    /** A line of output: one of event and error is there. */
    private record Line(
            String input,
            @Nullable Statement event,
            @Nullable Failure error) {}

    /** What was wrong: {@code NoText} and a sentence. */
    private record Failure(String type, @Nullable String message) {}

    /** A line as JSON, and whether it is an event. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    private record Result(byte[] json, boolean succeeded) {}

    /** Processes all files on all cores. Returns true if none failed. */
    public boolean process(Iterator<String> files, PrintStream out) throws InterruptedException {
        boolean allSucceeded = true;
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            Deque<Future<Result>> pending = new ArrayDeque<>();
            while (files.hasNext() || !pending.isEmpty()) {
                while (files.hasNext() && pending.size() < AHEAD) {
                    String file = files.next();
                    pending.add(workers.submit(() -> process(file)));
                }
                Result result = pending.remove().get();
                out.write(result.json(), 0, result.json().length);
                out.write('\n');
                allSucceeded &= result.succeeded();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker failed", e.getCause());
        }
        out.flush();
        return allSucceeded;
    }

    private Result process(String file) throws JsonProcessingException {
        Line line;
        try {
            line = new Line(file, stages.process(Documents.read(file, mediaType)), null);
        } catch (StatementRejectedException e) {
            String message = e.getMessage().substring(e.rejection().label().length() + ": ".length());
            line = new Line(file, null, new Failure(e.rejection().label(), message));
        } catch (IOException e) {
            line = new Line(file, null, new Failure("Unreadable", e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            line = new Line(file, null, new Failure(e.getClass().getSimpleName(), e.getMessage()));
        }
        return new Result(JSON.writeValueAsBytes(line), line.error() == null);
    }
}
