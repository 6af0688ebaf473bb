package io.communique.store.record;

import io.communique.contracts.statement.StoredStatement;
import org.jspecify.annotations.Nullable;

/**
 * A change that subscribers are to be told of and that Kafka has not acknowledged yet.
 *
 * @param number of its row
 * @param id of the event, derived from the change, so that a subscriber can drop what it has seen
 * @param source the event's {@code ce_source}
 * @param traceparent W3C trace context of what caused it
 */
public record OutboxEvent(
        long number,
        String id,
        String source,
        StoredStatement event,
        @Nullable String traceparent) {}
