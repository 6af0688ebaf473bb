package io.communique.local.bench;

import io.communique.contracts.topic.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Notes when each statement was said to be stored, as a subscriber of {@code statements.stored} sees it. */
final class StoredFeed implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final Map<String, Long> storedAt = new ConcurrentHashMap<>();
    private final Thread reader;
    private volatile boolean closed;

    StoredFeed(String bootstrapServers) {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false",
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "50"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topic.STORED.topicName()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        reader = Thread.ofPlatform().daemon().name("stored-feed").start(() -> read(consumer));
    }

    /** When each statement came, by {@link System#nanoTime}. */
    Map<String, Long> storedAt() {
        return storedAt;
    }

    /** Waits until so many statements have come. Returns false if none came for the time given. */
    boolean await(int count, Duration idleLimit) throws InterruptedException {
        int before = -1;
        long since = System.nanoTime();
        while (storedAt.size() < count) {
            if (storedAt.size() != before) {
                before = storedAt.size();
                since = System.nanoTime();
            } else if (System.nanoTime() - since > idleLimit.toNanos()) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return true;
    }

    @Override
    public void close() {
        closed = true;
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the reader is a daemon and ends by itself
        }
    }

    private void read(KafkaConsumer<String, byte[]> consumer) {
        try (consumer) {
            while (!closed) {
                consumer.poll(POLL).forEach(record -> storedAt.putIfAbsent(record.key(), System.nanoTime()));
            }
        }
    }
}
