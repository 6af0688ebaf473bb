package io.communique.ingest;

import io.communique.contracts.event.EventType;
import io.communique.contracts.event.RawStatement;
import io.communique.contracts.topic.Topic;
import io.communique.ingest.submission.RawTopic;
import io.communique.ingest.submission.TopicUnavailableException;
import io.communique.service.StageMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.context.Context;
import io.smallrye.reactive.messaging.TracingMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Puts documents on {@code statements.raw} and waits until Kafka has acknowledged them. */
@ApplicationScoped
class RawPublisher implements RawTopic {

    /** Documents on their way at once; more wait, so that an outage fills no memory. */
    private static final int MOST_UNDER_WAY = 64;

    private final Emitter<ProducerRecord<String, byte[]>> emitter;
    private final Duration limit;
    private final StageMetrics metrics;
    private final Semaphore underWay = new Semaphore(MOST_UNDER_WAY, true);

    RawPublisher(
            @Channel("raw") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    Emitter<ProducerRecord<String, byte[]>> emitter,
            IngestSettings settings,
            MeterRegistry registry) {
        this.emitter = emitter;
        this.limit = settings.limits().publish();
        this.metrics = new StageMetrics(registry, StageMetrics.nameOf(EventType.FETCHED));
    }

    @Override
    public void publish(RawStatement statement) {
        Timer.Sample sample = metrics.start();
        long start = System.nanoTime();
        try {
            if (!underWay.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TimeoutException();
            }
            send(statement).get(limit.toNanos() - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
            metrics.succeeded(sample, statement.fetchedAt().toInstant().toEpochMilli());
        } catch (TimeoutException e) {
            metrics.failed(sample, "KafkaUnavailable");
            throw new TopicUnavailableException("Kafka did not acknowledge within " + limit.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            metrics.failed(sample, "KafkaUnavailable");
            throw new TopicUnavailableException("Kafka did not acknowledge: " + rootMessage(e), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TopicUnavailableException("the service stops", e);
        }
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    private CompletableFuture<Void> send(RawStatement statement) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                Topic.RAW.topicName(), null, statement.statementId().value(), statement.body(), statement.headers());
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        emitter.send(Message.of(
                record,
                Metadata.of(TracingMetadata.withCurrent(Context.current())),
                () -> {
                    underWay.release();
                    acknowledged.complete(null);
                    return CompletableFuture.completedFuture(null);
                },
                failure -> {
                    underWay.release();
                    acknowledged.completeExceptionally(failure);
                    return CompletableFuture.completedFuture(null);
                }));
        return acknowledged;
    }
}
