package io.communique.service;

import io.communique.contracts.event.EventType;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;

/**
 * What a stage of the line tells Prometheus: {@code communique_stage_seconds} (time of work on a record, by stage and
 * outcome), {@code communique_stage_wait_seconds} (time between a record's own time and its end in this stage), and
 * {@code communique_stage_failures_total} (by stage and reason).
 */
public final class StageMetrics {

    public static final String WORK = "communique.stage";
    public static final String WAIT = "communique.stage.wait";
    public static final String FAILURES = "communique.stage.failures";

    private final MeterRegistry registry;
    private final String stage;
    private final Timer succeeded;
    private final Timer failed;
    private final Timer wait;

    /**
     * Registers a stage's meters.
     *
     * @param stage fetched, cleaned, structured, enriched or stored
     */
    public StageMetrics(MeterRegistry registry, String stage) {
        this.registry = registry;
        this.stage = stage;
        this.succeeded = registry.timer(WORK, "stage", stage, "outcome", "success");
        this.failed = registry.timer(WORK, "stage", stage, "outcome", "failure");
        this.wait = Timer.builder(WAIT)
                .tag("stage", stage)
                .publishPercentiles(0.5, 0.95, 0.99)
                .register(registry);
    }

    /** The name of the stage that produces this event. */
    public static String nameOf(EventType produces) {
        return produces.name().toLowerCase(Locale.ROOT);
    }

    public Timer.Sample start() {
        return Timer.start(registry);
    }

    /**
     * Counts a record that went through.
     *
     * @param recordTime of the record that came in, in milliseconds since 1970
     */
    public void succeeded(Timer.Sample sample, long recordTime) {
        sample.stop(succeeded);
        wait.record(Duration.ofMillis(Math.max(0, System.currentTimeMillis() - recordTime)));
    }

    /** Counts a record that went to its dead-letter topic. */
    public void failed(Timer.Sample sample, String reason) {
        sample.stop(failed);
        registry.counter(FAILURES, "stage", stage, "reason", reason).increment();
    }
}
