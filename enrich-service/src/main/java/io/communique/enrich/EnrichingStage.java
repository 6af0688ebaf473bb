package io.communique.enrich;

import io.communique.contracts.event.EventType;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.contracts.topic.Topic;
import io.communique.enrich.statement.StatementEnricher;
import io.communique.service.Stage;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/** Stage four: the names in a structured statement are found. */
@ApplicationScoped
class EnrichingStage {

    private final Stage<StructuredStatement, EnrichedStatement> stage;

    EnrichingStage(StatementEnricher enricher, MeterRegistry registry) {
        this.stage = new Stage<>(
                EventType.ENRICHED, Topic.ENRICHED, Stage.json(StructuredStatement.class), enricher::enrich, registry);
    }

    @Incoming("structured")
    @Outgoing("enriched")
    @Blocking
    ProducerRecord<String, byte[]> enrich(ConsumerRecord<String, byte[]> structured) {
        return stage.apply(structured);
    }
}
