package io.communique.local.bench;

import io.communique.local.Samples;
import io.communique.local.Samples.Sample;
import io.communique.local.client.Submission;
import io.communique.local.client.SubmissionFailedException;
import io.communique.local.line.Line;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Measures a running line: first as fast as it takes statements, then at a steady rate. */
public final class Bench {

    private static final int AT_ONCE = 16;
    private static final int WARM_UP = 500;
    private static final Duration IDLE_LIMIT = Duration.ofSeconds(30);

    private final Line line;
    private final Submission submission;
    private final List<Sample> samples = Samples.all();

    public Bench(Line line) {
        this.line = line;
        this.submission = new Submission(line.ingestUrl(), line.storeUrl());
    }

    /**
     * What was measured as fast as possible.
     *
     * @param statements how many were submitted
     * @param stored how many of them were stored
     * @param seconds from the first submitted to the last stored
     * @param usage processor time of that phase and peak memory, by part
     */
    public record Throughput(int statements, int stored, double seconds, Map<String, Usage> usage) {

        public double perSecond() {
            return stored / seconds;
        }
    }

    /** What a part used: processor seconds in the phase, peak memory in MiB since its start. */
    public record Usage(double cpuSeconds, double peakMib) {}

    /**
     * What was measured at a steady rate: milliseconds from submitted to stored.
     *
     * @param rate statements a second that were submitted
     */
    public record Latency(double rate, int statements, int stored, double p50, double p95, double p99) {}

    /** Submits statements that do not count, so that the services' code is compiled. */
    public void warmUp() throws InterruptedException {
        try (StoredFeed feed = new StoredFeed(line.bootstrapServers())) {
            submitAll("warm-up", WARM_UP, new ConcurrentHashMap<>(), 0);
            feed.await(WARM_UP, IDLE_LIMIT);
        }
    }

    /** Submits so many statements as fast as they are taken. */
    public Throughput throughput(int statements) throws InterruptedException {
        try (StoredFeed feed = new StoredFeed(line.bootstrapServers())) {
            feed.await(Integer.MAX_VALUE, Duration.ofMillis(500)); // those of before
            Map<String, ProcessUsage> before = usage();
            Map<String, Long> submittedAt = new ConcurrentHashMap<>();
            long begin = System.nanoTime();
            int earlier = feed.storedAt().size();
            submitAll("throughput", statements, submittedAt, 0);
            feed.await(earlier + submittedAt.size(), IDLE_LIMIT);
            List<Long> ends = feed.storedAt().entrySet().stream()
                    .filter(stored -> submittedAt.containsKey(stored.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            long last = ends.stream().mapToLong(Long::longValue).max().orElse(System.nanoTime());
            Map<String, ProcessUsage> after = usage();
            Map<String, Usage> used = new TreeMap<>();
            after.forEach((part, usage) -> used.put(
                    part,
                    new Usage(
                            usage.cpu().minus(before.get(part).cpu()).toMillis() / 1000.0,
                            usage.peakKib().orElse(0) / 1024.0)));
            return new Throughput(statements, ends.size(), (last - begin) / 1e9, used);
        }
    }

    /** Submits so many statements at a steady rate a second. */
    public Latency latency(int statements, double rate) throws InterruptedException {
        try (StoredFeed feed = new StoredFeed(line.bootstrapServers())) {
            feed.await(Integer.MAX_VALUE, Duration.ofMillis(500));
            int earlier = feed.storedAt().size();
            Map<String, Long> submittedAt = new ConcurrentHashMap<>();
            submitAll("latency", statements, submittedAt, rate);
            feed.await(earlier + submittedAt.size(), IDLE_LIMIT);
            double[] milliseconds = submittedAt.entrySet().stream()
                    .filter(submitted -> feed.storedAt().containsKey(submitted.getKey()))
                    .mapToDouble(submitted -> (feed.storedAt().get(submitted.getKey()) - submitted.getValue()) / 1e6)
                    .sorted()
                    .toArray();
            return new Latency(
                    rate,
                    statements,
                    milliseconds.length,
                    percentile(milliseconds, 50),
                    percentile(milliseconds, 95),
                    percentile(milliseconds, 99));
        }
    }

    /** The value below which so many percent lie, by nearest rank. */
    static double percentile(double[] sorted, int percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted[Math.max(0, (int) Math.ceil(percent / 100.0 * sorted.length) - 1)];
    }

    private void submitAll(String series, int count, Map<String, Long> submittedAt, double rate)
            throws InterruptedException {
        Semaphore free = new Semaphore(AT_ONCE);
        long begin = System.nanoTime();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            Iterator<Sample> documents = Documents.of(samples, series, count).iterator();
            Future<?>[] submissions = new Future<?>[count];
            for (int i = 0; i < count; i++) {
                Sample document = documents.next();
                if (rate > 0) {
                    sleepUntil(begin + (long) (i * 1e9 / rate));
                } else {
                    free.acquire();
                }
                submissions[i] = workers.submit(() -> {
                    long at = System.nanoTime();
                    try {
                        submittedAt.put(submit(document).statementId(), at);
                        return null;
                    } finally {
                        free.release();
                    }
                });
            }
            for (Future<?> each : Arrays.asList(submissions)) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "a submission failed: " + e.getCause().getMessage(), e.getCause());
        }
    }

    private Submission.Accepted submit(Sample document)
            throws IOException, InterruptedException, SubmissionFailedException {
        return submission.submit("bench", document.name(), document.contentType(), document.body());
    }

    private static void sleepUntil(long nanoTime) {
        long left = nanoTime - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = nanoTime - System.nanoTime();
        }
    }

    private Map<String, ProcessUsage> usage() {
        return line.processes().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, part -> ProcessUsage.of(part.getValue())));
    }
}
