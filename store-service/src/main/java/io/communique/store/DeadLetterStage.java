package io.communique.store;

import io.communique.contracts.event.EventHeaders;
import io.communique.service.WhileDown;
import io.communique.store.deadletter.DeadLetterRow;
import io.communique.store.record.DatabaseErrors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Enters each record of the dead-letter topics in the register. */
@ApplicationScoped
class DeadLetterStage {

    private static final Logger LOG = Logger.getLogger(DeadLetterStage.class);

    private final Schema schema;
    private final DeadLetters deadLetters;
    private final Shutdown shutdown;

    DeadLetterStage(Schema schema, DeadLetters deadLetters, Shutdown shutdown) {
        this.schema = schema;
        this.deadLetters = deadLetters;
        this.shutdown = shutdown;
    }

    @Incoming("dead-letters")
    @Blocking
    void enter(ConsumerRecord<String, byte[]> dead) {
        schema.await();
        DeadLetterRow row = row(dead);
        try {
            WhileDown.retry(
                    "database",
                    e -> !shutdown.hasBegun() && DatabaseErrors.isDown(e),
                    () -> QuarkusTransaction.requiringNew()
                            .call(() -> deadLetters.getEntityManager().merge(row)));
        } catch (RuntimeException e) {
            if (shutdown.hasBegun()) {
                throw e;
            }
            LOG.errorf(e, "dead letter %s cannot be entered in the register", row.key);
        }
    }

    private static DeadLetterRow row(ConsumerRecord<String, byte[]> dead) {
        Headers headers = dead.headers();
        DeadLetterRow row = new DeadLetterRow();
        row.key = new DeadLetterRow.Key(dead.topic(), dead.partition(), dead.offset());
        row.originalTopic = first(headers, "dead-letter-topic").orElse(null);
        row.originalPartition = first(headers, "dead-letter-partition")
                .flatMap(DeadLetterStage::number)
                .map(Long::intValue)
                .orElse(null);
        row.originalOffset = first(headers, "dead-letter-offset")
                .flatMap(DeadLetterStage::number)
                .orElse(null);
        row.statementId = text(dead.key());
        row.reason = first(headers, "dead-letter-reason").orElse("not given");
        row.exception = first(headers, "dead-letter-exception-class-name").orElse(null);
        row.contentType = first(headers, EventHeaders.CONTENT_TYPE).orElse(null);
        row.url = first(headers, EventHeaders.SOURCE)
                .filter(source -> !source.startsWith("urn:"))
                .orElse(null);
        row.name = first(headers, EventHeaders.NAME).orElse(null);
        row.bytes = dead.value() == null ? 0 : dead.value().length;
        row.at = Instant.ofEpochMilli(dead.timestamp());
        return row;
    }

    /** The first of a name: a record that was replayed and failed once more has the newest reason in front. */
    private static Optional<String> first(Headers headers, String name) {
        for (Header header : headers.headers(name)) {
            return Optional.ofNullable(header.value()).map(value -> text(new String(value, StandardCharsets.UTF_8)));
        }
        return Optional.empty();
    }

    /** PostgreSQL's text cannot hold U+0000. */
    private static @Nullable String text(@Nullable String value) {
        return value == null ? null : value.replace('\0', '\uFFFD');
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
