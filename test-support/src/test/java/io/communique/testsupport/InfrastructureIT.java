package io.communique.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class InfrastructureIT {

    @Test
    void aRecordComesBackFromKafkaAsItWasSent() {
        // Given
        byte[] value = new byte[Topic.MAX_DOCUMENT_BYTES];
        value[value.length - 1] = 7;
        RecordHeaders headers = new RecordHeaders();
        headers.add("name", "Zürich".getBytes(StandardCharsets.UTF_8));
        try (KafkaProbe probe = new KafkaProbe(Infrastructure.get().bootstrapServers())) {
            // When
            probe.send(Topic.RAW, "key", headers, value);
            ConsumerRecord<String, byte[]> record = probe.await(Topic.RAW, "key");
            // Then
            assertThat(record.value()).isEqualTo(value);
            assertThat(KafkaProbe.headers(record)).containsEntry("name", "Zürich");
        }
    }

    @Test
    void theDatabaseIsPostgreSQL18() throws SQLException {
        Infrastructure infrastructure = Infrastructure.get();
        try (Connection connection = DriverManager.getConnection(
                        infrastructure.jdbcUrl(), infrastructure.user(), infrastructure.password());
                ResultSet version = connection.createStatement().executeQuery("SHOW server_version_num")) {
            assertThat(version.next()).isTrue();
            assertThat(version.getInt(1) / 10_000).isEqualTo(18);
        }
    }
}
