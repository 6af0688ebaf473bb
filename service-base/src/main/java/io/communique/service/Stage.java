package io.communique.service;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.event.EventHeaders;
import io.communique.contracts.event.EventType;
import io.communique.contracts.serde.StatementJson;
import io.communique.contracts.statement.Statement;
import io.communique.contracts.topic.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * One stage of the line between two topics: decodes a record, calls a plain function, and encodes what it returns.
 *
 * <p>Values are read and written as bytes, so that a record that fails goes to its dead-letter topic exactly as it
 * came. Whatever the function throws is thrown on, and the channel's failure strategy sends the record there.
 *
 * @param <I> what the stage reads
 * @param <O> what it makes of it
 */
public final class Stage<I, O extends Statement> {

    private static final Logger LOG = Logger.getLogger(Stage.class);

    private final EventType produces;
    private final Topic target;
    private final Function<ConsumerRecord<String, byte[]>, I> decoder;
    private final Function<I, O> work;
    private final StageMetrics metrics;
    private final String name;

    /**
     * Makes the stage that produces an event.
     *
     * @param produces the event that names the stage in metrics and logs
     * @param target where it goes
     * @param decoder from a record to the function's argument; throws {@link StatementRejectedException}
     * @param work the stage's work, a function without side effects
     */
    public Stage(
            EventType produces,
            Topic target,
            Function<ConsumerRecord<String, byte[]>, I> decoder,
            Function<I, O> work,
            MeterRegistry registry) {
        this.produces = produces;
        this.target = target;
        this.decoder = decoder;
        this.work = work;
        this.name = StageMetrics.nameOf(produces);
        this.metrics = new StageMetrics(registry, name);
    }

    /** A decoder of JSON events of a type. */
    public static <T> Function<ConsumerRecord<String, byte[]>, T> json(Class<T> type) {
        return record -> StatementJson.read(record.value(), type);
    }

    /**
     * The record that follows from this one. That a page is gone is passed on as it is.
     *
     * @throws StatementRejectedException if the record can never work
     */
    public ProducerRecord<String, byte[]> apply(ConsumerRecord<String, byte[]> record) {
        MDC.put("statementId", String.valueOf(record.key()));
        MDC.put("stage", name);
        Timer.Sample sample = metrics.start();
        try {
            ProducerRecord<String, byte[]> result = isGone(record) ? passOn(record) : transform(record);
            metrics.succeeded(sample, record.timestamp());
            return result;
        } catch (StatementRejectedException e) {
            metrics.failed(sample, e.rejection().label());
            LOG.warnf("statement rejected, sent to %s.dlq: %s", record.topic(), e.getMessage());
            throw e;
        } catch (RuntimeException e) {
            metrics.failed(sample, e.getClass().getSimpleName());
            LOG.errorf(e, "statement failed, sent to %s.dlq", record.topic());
            throw e;
        } catch (StackOverflowError e) {
            metrics.failed(sample, Rejection.LIMIT_EXCEEDED.label());
            LOG.warnf("statement nested too deep, sent to %s.dlq", record.topic());
            throw new StatementRejectedException(Rejection.LIMIT_EXCEEDED, "nested too deep", e);
        } finally {
            MDC.remove("statementId");
            MDC.remove("stage");
        }
    }

    private ProducerRecord<String, byte[]> transform(ConsumerRecord<String, byte[]> record) {
        O statement = work.apply(decoder.apply(record));
        byte[] value = StatementJson.write(statement);
        if (value.length > Topic.MAX_DOCUMENT_BYTES) {
            throw new StatementRejectedException(
                    Rejection.LIMIT_EXCEEDED,
                    "the " + name + " event has " + value.length + " bytes, more than " + Topic.MAX_DOCUMENT_BYTES);
        }
        return new ProducerRecord<>(
                target.topicName(),
                null,
                statement.statementId().value(),
                value,
                EventHeaders.json(produces, statement));
    }

    private ProducerRecord<String, byte[]> passOn(ConsumerRecord<String, byte[]> record) {
        return new ProducerRecord<>(
                target.topicName(), null, record.key(), new byte[0], new RecordHeaders(record.headers()));
    }

    private static boolean isGone(ConsumerRecord<String, byte[]> record) {
        return EventHeaders.get(record.headers(), EventHeaders.TYPE)
                .filter(EventType.GONE.ceType()::equals)
                .isPresent();
    }
}
