package io.communique.testsupport;

import io.communique.contracts.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts records on topics and takes them off, as bytes, for tests. */
public final class KafkaProbe implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final String MAX_BYTES = Integer.toString(2 * Topic.MAX_RECORD_BYTES);

    private final String bootstrapServers;
    private final KafkaProducer<String, byte[]> producer;

    public KafkaProbe(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_BYTES),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Sends a record and waits for its acknowledgement. */
    public void send(Topic topic, String key, Headers headers, byte[] value) {
        try {
            producer.send(new ProducerRecord<>(topic.topicName(), null, key, value, headers))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka refuses the record", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending", e);
        }
    }

    /**
     * Reads a topic from its beginning until it has given as many matching records as wanted.
     *
     * @throws AssertionError if they do not come within 30 s; it says how many came
     */
    public List<ConsumerRecord<String, byte[]>> await(
            Topic topic, int count, Predicate<ConsumerRecord<String, byte[]>> matching) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Instant end = Instant.now().plus(LIMIT);
            while (found.size() < count && Instant.now().isBefore(end)) {
                consumer.poll(POLL).forEach(record -> {
                    if (matching.test(record)) {
                        found.add(record);
                    }
                });
            }
        }
        if (found.size() < count) {
            throw new AssertionError(
                    topic.topicName() + " gave " + found.size() + " of " + count + " records within " + LIMIT);
        }
        return found;
    }

    /** As {@link #await(Topic, int, Predicate)}, for one record with this key. */
    public ConsumerRecord<String, byte[]> await(Topic topic, String key) {
        return await(topic, 1, record -> key.equals(record.key())).getFirst();
    }

    /** The headers of a record by name; of several with one name the last. */
    public static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    @Override
    public void close() {
        producer.close();
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false",
                        ConsumerConfig.FETCH_MAX_BYTES_CONFIG, MAX_BYTES,
                        ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, MAX_BYTES),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
