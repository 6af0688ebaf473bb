package io.communique.contracts.topic;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;

/** Every topic of the line with its settings. {@code statements.raw} is the archive and kept for ever. */
public enum Topic {
    RAW("statements.raw", null),
    CLEANED("statements.cleaned", Duration.ofDays(7)),
    STRUCTURED("statements.structured", Duration.ofDays(7)),
    ENRICHED("statements.enriched", Duration.ofDays(7)),
    STORED("statements.stored", Duration.ofDays(30)),
    RAW_DEAD_LETTERS("statements.raw.dlq", null),
    CLEANED_DEAD_LETTERS("statements.cleaned.dlq", null),
    STRUCTURED_DEAD_LETTERS("statements.structured.dlq", null),
    ENRICHED_DEAD_LETTERS("statements.enriched.dlq", null),
    STORED_DEAD_LETTERS("statements.stored.dlq", null);

    /** Partitions of each topic: as many consumers of one group can share the work. */
    public static final int PARTITIONS = 6;

    /** The largest document that is taken in, in bytes. */
    public static final int MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

    /** The largest record in bytes: a document of the largest size, its headers and the batch around it. */
    public static final int MAX_RECORD_BYTES = MAX_DOCUMENT_BYTES + 256 * 1024;

    private final String topicName;
    private final @Nullable Duration retention;

    Topic(String topicName, @Nullable Duration retention) {
        this.topicName = topicName;
        this.retention = retention;
    }

    /** The topic's name on the broker. */
    public String topicName() {
        return topicName;
    }

    /** How long records are kept; empty for ever. */
    public Optional<Duration> retention() {
        return Optional.ofNullable(retention);
    }

    public boolean isDeadLetters() {
        return topicName.endsWith(".dlq");
    }

    /** The broker's settings for this topic, by Kafka's names. */
    public Map<String, String> settings() {
        return new TreeMap<>(Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                retention().map(Duration::toMillis).orElse(-1L).toString(),
                TopicConfig.RETENTION_BYTES_CONFIG,
                "-1",
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                Integer.toString(MAX_RECORD_BYTES)));
    }

    public NewTopic newTopic(short replicas) {
        return new NewTopic(topicName, PARTITIONS, replicas).configs(settings());
    }

    public static Optional<Topic> named(String topicName) {
        return Arrays.stream(values())
                .filter(topic -> topic.topicName.equals(topicName))
                .findFirst();
    }
}
