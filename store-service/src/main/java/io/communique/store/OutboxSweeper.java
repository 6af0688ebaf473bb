package io.communique.store;

import io.communique.store.record.DatabaseDownException;
import io.communique.store.record.Outbox;
import io.communique.store.record.OutboxEvent;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Publishes the events that a crash left in the outbox, and counts what waits there. */
@ApplicationScoped
class OutboxSweeper {

    private static final Logger LOG = Logger.getLogger(OutboxSweeper.class);
    private static final int AT_ONCE = 100;
    private static final long PUBLISH_LIMIT_SECONDS = 30;

    private final Schema schema;
    private final Outbox outbox;
    private final StoredEvents events;
    private final StoreConfig config;
    private final AtomicLong waiting = new AtomicLong();

    OutboxSweeper(Schema schema, Outbox outbox, StoredEvents events, StoreConfig config, MeterRegistry registry) {
        this.schema = schema;
        this.outbox = outbox;
        this.events = events;
        this.config = config;
        Gauge.builder("communique.outbox.rows", waiting, AtomicLong::get)
                .description("events that are stored and not yet acknowledged by Kafka")
                .strongReference(true)
                .register(registry);
    }

    @Scheduled(every = "${communique.store.outbox-sweep:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        if (!schema.isDone()) {
            return;
        }
        try {
            List<OutboxEvent> left = outbox.olderThan(config.outboxAge(), AT_ONCE);
            if (!left.isEmpty()) {
                events.publish(left, PUBLISH_LIMIT_SECONDS);
                events.forget(left);
                LOG.infof("published %d events that were left in the outbox", left.size());
            }
            waiting.set(outbox.size());
        } catch (DatabaseDownException | StoredEvents.NotPublishedException e) {
            LOG.debugf("the outbox is swept later: %s", e.getMessage());
        }
    }
}
