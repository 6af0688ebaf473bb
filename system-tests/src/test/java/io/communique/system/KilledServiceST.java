package io.communique.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.communique.contracts.topic.Topic;
import io.communique.local.client.Submission.Accepted;
import io.communique.testsupport.KafkaProbe;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service is killed while statements are under way: every one is stored, and each once. */
class KilledServiceST {

    private static final int STATEMENTS = 200;

    @ParameterizedTest
    @ValueSource(strings = {"parse-service", "enrich-service", "store-service"})
    void allStatementsAreStoredOnceThoughAServiceIsKilled(String service) throws Exception {
        // Given
        RunningLine running = RunningLine.get();
        Set<String> ids = new HashSet<>();
        ProcessHandle victim = running.line().processes().get(service);
        // When
        for (int i = 0; i < STATEMENTS; i++) {
            Accepted accepted = running.submission()
                    .submit("killed-" + service, "statement-" + i, "text/plain; charset=utf-8", statement(i));
            ids.add(accepted.statementId());
            if (i == STATEMENTS / 2) {
                victim.destroyForcibly();
            }
        }
        // Then
        assertThat(ids).hasSize(STATEMENTS);
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(
                        () -> assertThat(stored(running, "killed-" + service)).isEqualTo(STATEMENTS));
        assertThat(rows(
                        running,
                        "SELECT count(*) FROM store.revision r JOIN store.statement s ON s.id = r.statement_id"
                                + " WHERE s.source_id = ?",
                        "killed-" + service))
                .isEqualTo(STATEMENTS);
        assertThat(running.line().processes().get(service).pid()).isNotEqualTo(victim.pid());
        try (KafkaProbe probe = new KafkaProbe(running.line().bootstrapServers())) {
            assertThat(probe.await(Topic.STORED, STATEMENTS, record -> ids.contains(record.key())))
                    .extracting(record -> KafkaProbe.headers(record).get("ce_id"))
                    .hasSizeGreaterThanOrEqualTo(STATEMENTS);
        }
    }

    private static int stored(RunningLine running, String source) throws SQLException {
        return rows(running, "SELECT count(*) FROM store.statement WHERE source_id = ?", source);
    }

    private static int rows(RunningLine running, String query, String source) throws SQLException {
        try (Connection connection = running.database();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, source);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private static byte[] statement(int number) {
        return """
                Joint statement number %d on cooperation in the lake basin

                3 March 2026

                We, the Ministers of Foreign Affairs, met in Geneva on 3 March 2026,

                Recalling the Charter of the United Nations,

                1. Agree to publish measurement number %d every month;

                2. Request the secretariat to report within a year.
                """.formatted(number, number).getBytes(StandardCharsets.UTF_8);
    }
}
