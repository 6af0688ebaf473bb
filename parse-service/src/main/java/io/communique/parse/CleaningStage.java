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
import org.jboss.logging.Logger;

/** Stage two: a fetched page becomes a cleaned statement. */
@ApplicationScoped
class CleaningStage {

    private static final Logger LOG = Logger.getLogger(CleaningStage.class);

    private final StatementCleaner cleaner = new StatementCleaner();
    private final Stage<RawStatement, CleanedStatement> stage;

    CleaningStage(MeterRegistry registry) {
        stage = new Stage<>(
                EventType.CLEANED,
                Topic.CLEANED,
                record -> RawStatement.of(record.key(), record.headers(), record.value()),
                this::cleaned,
                registry);
    }

    private CleanedStatement cleaned(RawStatement raw) {
        CleanedStatement cleaned = cleaner.clean(raw);
        if (cleaned.staleHints() != null) {
            LOG.warnf(
                    "selectors of the source match nothing source=%s url=%s selectors=%s",
                    raw.source().id(), raw.url(), cleaned.staleHints());
        }
        return cleaned;
    }

    @Incoming("raw")
    @Outgoing("cleaned")
    @Blocking
    ProducerRecord<String, byte[]> clean(ConsumerRecord<String, byte[]> fetched) {
        return stage.apply(fetched);
    }
}
