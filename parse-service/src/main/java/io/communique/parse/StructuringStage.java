package io.communique.parse;

import io.communique.contracts.event.EventType;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.contracts.topic.Topic;
import io.communique.parse.structure.StatementStructurer;
import io.communique.service.Stage;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/** Stage three: a cleaned statement gets its structure. */
@ApplicationScoped
class StructuringStage {

    private final Stage<CleanedStatement, StructuredStatement> stage;

    StructuringStage(MeterRegistry registry) {
        stage = new Stage<>(
                EventType.STRUCTURED,
                Topic.STRUCTURED,
                Stage.json(CleanedStatement.class),
                new StatementStructurer()::structure,
                registry);
    }

    @Incoming("cleaned-in")
    @Outgoing("structured")
    @Blocking
    ProducerRecord<String, byte[]> structure(ConsumerRecord<String, byte[]> cleaned) {
        return stage.apply(cleaned);
    }
}
