package io.communique.store;

import io.communique.contracts.event.EventHeaders;
import io.communique.contracts.event.EventType;
import io.communique.contracts.serde.StatementJson;
import io.communique.contracts.statement.StoredStatement;
import io.communique.contracts.topic.Topic;
import io.communique.store.record.Outbox;
import io.communique.store.record.OutboxEvent;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.TracingMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jspecify.annotations.Nullable;

/** Publishes the outbox's events to {@code statements.stored}, and removes from it what Kafka acknowledged. */
@ApplicationScoped
class StoredEvents {

    static final String TRACEPARENT = "traceparent";

    private final MutinyEmitter<ProducerRecord<String, byte[]>> emitter;
    private final Outbox outbox;

    StoredEvents(
            @Channel("stored") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<ProducerRecord<String, byte[]>> emitter,
            Outbox outbox) {
        this.emitter = emitter;
        this.outbox = outbox;
    }

    /**
     * Sends events in their order; returns when Kafka has acknowledged all, and waits for that as long as it takes.
     *
     * @throws NotPublishedException if Kafka refused one
     */
    void publish(List<OutboxEvent> unpublished) {
        try {
            send(unpublished).join();
        } catch (CompletionException e) {
            throw new NotPublishedException(e);
        }
    }

    /**
     * As {@link #publish(List)}, with a limit.
     *
     * @throws NotPublishedException if it was not acknowledged within that time
     */
    void publish(List<OutboxEvent> unpublished, long limitSeconds) {
        try {
            send(unpublished).get(limitSeconds, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new NotPublishedException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotPublishedException(e);
        }
    }

    /** Removes acknowledged events from the outbox. */
    void forget(List<OutboxEvent> published) {
        outbox.remove(published);
    }

    private CompletableFuture<Void> send(List<OutboxEvent> unpublished) {
        return CompletableFuture.allOf(unpublished.stream()
                .map(event -> emitter.sendMessage(message(event)).subscribeAsCompletionStage())
                .toArray(CompletableFuture<?>[]::new));
    }

    private static Message<ProducerRecord<String, byte[]>> message(OutboxEvent event) {
        StoredStatement stored = event.event();
        RecordHeaders headers = EventHeaders.json(
                EventType.STORED, stored.statementId(), stored.revision(), event.source(), stored.storedAt());
        EventHeaders.put(headers, EventHeaders.ID, event.id());
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                Topic.STORED.topicName(), null, stored.statementId().value(), StatementJson.write(stored), headers);
        Message<ProducerRecord<String, byte[]>> message = Message.of(record);
        String traceparent = event.traceparent();
        return traceparent == null
                ? message
                : message.addMetadata(TracingMetadata.withCurrent(W3CTraceContextPropagator.getInstance()
                        .extract(Context.root(), traceparent, new TraceparentGetter())));
    }

    /** Gives the one field that a stored trace context has. */
    private static final class TraceparentGetter implements TextMapGetter<String> {

        @Override
        public Iterable<String> keys(String carrier) {
            return List.of(TRACEPARENT);
        }

        @Override
        public @Nullable String get(@Nullable String carrier, String key) {
            return key.equals(TRACEPARENT) ? carrier : null;
        }
    }

    /** Kafka has not acknowledged an event; it stands in the outbox still. */
    static final class NotPublishedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotPublishedException(Exception cause) {
            super("not acknowledged by Kafka: " + cause.getMessage(), cause);
        }
    }
}
