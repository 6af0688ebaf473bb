package io.communique.ingest.submission;

import io.communique.contracts.event.RawStatement;

/** The way to {@code statements.raw}. */
@FunctionalInterface
public interface RawTopic {

    /**
     * Returns once Kafka has acknowledged the record.
     *
     * @throws TopicUnavailableException if it does not within a bounded time
     */
    void publish(RawStatement statement);
}
