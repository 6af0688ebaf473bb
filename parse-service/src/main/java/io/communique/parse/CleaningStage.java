package io.communique.parse;

import io.communique.contracts.event.EventType;
import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.topic.Topic;
import io.communique.parse.clean.StatementCleaner;
import io.communique.service.Stage;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/** Stage two: a fetched page becomes a cleaned statement. */
@ApplicationScoped
class CleaningStage {

    private final Stage<RawStatement, CleanedStatement> stage;

    CleaningStage(MeterRegistry registry) {
        stage = new Stage<>(
                EventType.CLEANED,
                Topic.CLEANED,
                record -> RawStatement.of(record.key(), record.headers(), record.value()),
                new StatementCleaner()::clean,
                registry);
    }

    @Incoming("raw")
    @Outgoing("cleaned")
    @Blocking
    ProducerRecord<String, byte[]> clean(ConsumerRecord<String, byte[]> fetched) {
        return stage.apply(fetched);
    }
}
