package io.communique.store;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.event.EventHeaders;
import io.communique.contracts.event.EventType;
import io.communique.contracts.serde.StatementJson;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.StatementId;
import io.communique.service.StageMetrics;
import io.communique.service.WhileDown;
import io.communique.store.record.Arrival;
import io.communique.store.record.DatabaseDownException;
import io.communique.store.record.OutboxEvent;
import io.communique.store.record.Recorder;
import io.communique.store.record.Recording;
import io.communique.store.record.Verdict;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The end of the line: enriched statements become the record, many in one transaction; then their events are published;
 * then what can never work goes to the dead-letter topic; then the batch is acknowledged.
 */
@ApplicationScoped
class StoringStage {

    private static final Logger LOG = Logger.getLogger(StoringStage.class);

    private final Schema schema;
    private final Recorder recorder;
    private final StoredEvents events;
    private final Shutdown shutdown;
    private final MeterRegistry registry;
    private final StageMetrics metrics;
    private final Timer line;

    StoringStage(Schema schema, Recorder recorder, StoredEvents events, Shutdown shutdown, MeterRegistry registry) {
        this.schema = schema;
        this.recorder = recorder;
        this.events = events;
        this.shutdown = shutdown;
        this.registry = registry;
        this.metrics = new StageMetrics(registry, StageMetrics.nameOf(EventType.STORED));
        this.line = Timer.builder("communique.line")
                .description("time from a page fetched to its change stored and published")
                .publishPercentiles(0.5, 0.95, 0.99)
                .register(registry);
    }

    /** A record that came, and what it says; or why it can never work. */
    private record Item(
            KafkaRecord<String, byte[]> record,
            @Nullable Arrival arrival,
            @Nullable RuntimeException failure) {}

    /** What came of items. */
    private record Outcome(
            Item item, @Nullable Verdict verdict, @Nullable RuntimeException failure) {}

    @Incoming("enriched")
    @Blocking
    CompletionStage<Void> store(KafkaRecordBatch<String, byte[]> batch) {
        try {
            return storeAll(batch);
        } catch (StoppedException e) {
            LOG.debug("stopped while a batch was under way; it comes again");
            return new CompletableFuture<>();
        }
    }

    private CompletionStage<Void> storeAll(KafkaRecordBatch<String, byte[]> batch) {
        awaitSchema();
        Timer.Sample sample = Timer.start(registry);
        List<Outcome> outcomes = new ArrayList<>();
        List<Item> readable = new ArrayList<>();
        for (KafkaRecord<String, byte[]> record : batch.getRecords()) {
            Item item = read(record);
            if (item.failure() == null) {
                readable.add(item);
            } else {
                outcomes.add(new Outcome(item, null, item.failure()));
            }
        }
        outcomes.addAll(recordAll(readable));
        outcomes.forEach(outcome -> finish(outcome, sample));
        return batch.ack();
    }

    private static Item read(KafkaRecord<String, byte[]> record) {
        try {
            return new Item(record, arrival(record), null);
        } catch (RuntimeException e) {
            return new Item(record, null, e);
        }
    }

    private static Arrival arrival(KafkaRecord<String, byte[]> record) {
        String traceparent =
                EventHeaders.get(record.getHeaders(), StoredEvents.TRACEPARENT).orElse(null);
        if (EventHeaders.get(record.getHeaders(), EventHeaders.TYPE)
                .filter(EventType.GONE.ceType()::equals)
                .isPresent()) {
            return gone(record, traceparent);
        }
        EnrichedStatement statement = StatementJson.read(record.getPayload(), EnrichedStatement.class);
        if (!statement.statementId().value().equals(record.getKey())) {
            throw new StatementRejectedException(
                    Rejection.UNDECODABLE,
                    "the record's key is " + record.getKey() + " and its statement " + statement.statementId());
        }
        return new Arrival.Text(statement, new String(record.getPayload(), StandardCharsets.UTF_8), traceparent);
    }

    private static Arrival gone(KafkaRecord<String, byte[]> record, @Nullable String traceparent) {
        try {
            return new Arrival.Gone(
                    new StatementId(String.valueOf(record.getKey())),
                    OffsetDateTime.parse(EventHeaders.get(record.getHeaders(), EventHeaders.FETCHED_AT)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "the header " + EventHeaders.FETCHED_AT + " is missing"))),
                    traceparent);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new StatementRejectedException(Rejection.UNDECODABLE, String.valueOf(e.getMessage()), e);
        }
    }

    /** Records all in one transaction; if that can never work, each in its own, so that only the culprit fails. */
    private List<Outcome> recordAll(List<Item> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        Recording recording;
        try {
            List<Arrival> arrivals =
                    items.stream().map(Item::arrival).map(StoringStage::present).toList();
            recording = WhileDown.retry("database", this::isDown, () -> recorder.record(arrivals));
        } catch (RuntimeException e) {
            throwIfStopped(e);
            return items.size() == 1
                    ? List.of(new Outcome(items.getFirst(), null, e))
                    : items.stream()
                            .flatMap(item -> recordAll(List.of(item)).stream())
                            .toList();
        }
        publish(recording.unpublished());
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            outcomes.add(new Outcome(items.get(i), recording.verdicts().get(i), null));
        }
        return outcomes;
    }

    private static Arrival present(@Nullable Arrival arrival) {
        if (arrival == null) {
            throw new IllegalStateException("an item without an arrival");
        }
        return arrival;
    }

    private void publish(List<OutboxEvent> unpublished) {
        if (unpublished.isEmpty()) {
            return;
        }
        try {
            WhileDown.retry("kafka", this::isDown, () -> {
                events.publish(unpublished);
                return unpublished;
            });
            WhileDown.retry("database", this::isDown, () -> {
                events.forget(unpublished);
                return unpublished;
            });
        } catch (RuntimeException e) {
            throwIfStopped(e);
            throw e;
        }
    }

    private void awaitSchema() {
        try {
            schema.await();
        } catch (RuntimeException e) {
            throw new StoppedException(e);
        }
    }

    private boolean isDown(RuntimeException e) {
        return !shutdown.hasBegun()
                && (e instanceof DatabaseDownException || e instanceof StoredEvents.NotPublishedException);
    }

    private void throwIfStopped(RuntimeException e) {
        if (shutdown.hasBegun() || e instanceof WhileDown.InterruptedWaitException) {
            throw new StoppedException(e);
        }
    }

    private void finish(Outcome outcome, Timer.Sample sample) {
        KafkaRecord<String, byte[]> record = outcome.item().record();
        RuntimeException failure = outcome.failure();
        if (failure == null) {
            metrics.succeeded(sample, record.getTimestamp().toEpochMilli());
            Verdict verdict = outcome.verdict();
            Arrival arrival = outcome.item().arrival();
            if (verdict != null && arrival != null && verdict.change().isPresent()) {
                Duration since = Duration.between(arrival.at().toInstant(), Instant.now());
                line.record(since.isNegative() ? Duration.ZERO : since);
            }
            return;
        }
        if (failure instanceof StatementRejectedException rejected) {
            metrics.failed(sample, rejected.rejection().label());
            LOG.warnf(
                    "statement %s rejected, sent to %s.dlq: %s",
                    record.getKey(), record.getTopic(), rejected.getMessage());
        } else {
            metrics.failed(sample, failure.getClass().getSimpleName());
            LOG.errorf(failure, "statement %s failed, sent to %s.dlq", record.getKey(), record.getTopic());
        }
        record.nack(failure).toCompletableFuture().join();
    }

    /** The service stops: nothing is acknowledged and nothing sent to the dead-letter topic. */
    private static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StoppedException(RuntimeException cause) {
            super("the service stops", cause);
        }
    }
}
