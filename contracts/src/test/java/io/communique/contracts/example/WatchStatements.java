package io.communique.contracts.example;

import io.communique.contracts.event.EventHeaders;
import io.communique.contracts.serde.StoredStatementDeserializer;
import io.communique.contracts.statement.StoredStatement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Prints each statement that is stored, revised or withdrawn, once. */
public final class WatchStatements {

    /** The last event of each statement. What must survive a restart belongs into a database. */
    private final Map<String, String> lastEvent = new HashMap<>();

    public static void main(String[] args) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                args[0],
                ConsumerConfig.GROUP_ID_CONFIG,
                "watch-statements",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
        try (KafkaConsumer<String, StoredStatement> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StoredStatementDeserializer())) {
            consumer.subscribe(List.of("statements.stored"));
            new WatchStatements().watch(consumer);
        }
    }

    private void watch(KafkaConsumer<String, StoredStatement> consumer) {
        while (true) {
            try {
                for (ConsumerRecord<String, StoredStatement> event : consumer.poll(Duration.ofSeconds(1))) {
                    receive(event);
                }
                consumer.commitSync(); // after the work: what a crash leaves undone comes again
            } catch (RecordDeserializationException e) {
                System.err.println("skipped " + e.topicPartition() + " at " + e.offset() + ": " + e.getCause());
                consumer.seek(e.topicPartition(), e.offset() + 1);
            }
        }
    }

    private void receive(ConsumerRecord<String, StoredStatement> event) {
        String id = EventHeaders.get(event.headers(), EventHeaders.ID).orElseThrow();
        if (id.equals(lastEvent.put(event.key(), id))) {
            return; // delivered twice
        }
        StoredStatement stored = event.value();
        System.out.println(stored.change() + " " + stored.title() + " " + stored.address());
    }
}
