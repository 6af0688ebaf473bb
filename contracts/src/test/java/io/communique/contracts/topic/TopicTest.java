package io.communique.contracts.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TopicTest {

    @Test
    void everyTopicHasADeadLetterTopic() {
        assertThat(Arrays.stream(Topic.values())
                        .filter(topic -> !topic.isDeadLetters())
                        .map(topic -> Topic.named(topic.topicName() + ".dlq")))
                .hasSize(5)
                .allMatch(deadLetters ->
                        deadLetters.isPresent() && deadLetters.get().isDeadLetters());
    }

    @Test
    void theArchiveIsKeptForEver() {
        assertThat(Topic.RAW.settings())
                .isEqualTo(Map.of(
                        "cleanup.policy", "delete",
                        "retention.ms", "-1",
                        "retention.bytes", "-1",
                        "max.message.bytes", "17039360"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = ".*_DEAD_LETTERS")
    void deadLettersAreKeptForEver(Topic deadLetters) {
        assertThat(deadLetters.retention()).isEmpty();
    }

    @Test
    void theOthersAreKeptForDays() {
        assertThat(Topic.ENRICHED.retention()).contains(Duration.ofDays(7));
        assertThat(Topic.STORED.settings()).containsEntry("retention.ms", "2592000000");
    }

    @ParameterizedTest
    @EnumSource
    void aTopicIsMadeAsDeclared(Topic topic) {
        // When
        NewTopic made = topic.newTopic((short) 3);
        // Then
        assertThat(made.name()).isEqualTo(topic.topicName());
        assertThat(made.numPartitions()).isEqualTo(6);
        assertThat(made.replicationFactor()).isEqualTo((short) 3);
        assertThat(made.configs()).isEqualTo(topic.settings());
    }

    @ParameterizedTest
    @EnumSource
    void aTopicIsFoundByItsName(Topic topic) {
        assertThat(Topic.named(topic.topicName())).contains(topic);
    }

    @Test
    void anUnknownNameIsNoTopic() {
        assertThat(Topic.named("statements")).isEmpty();
    }
}
