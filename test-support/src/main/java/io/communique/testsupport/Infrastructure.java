package io.communique.testsupport;

import io.communique.contracts.topic.Topics;
import io.communique.embedded.EmbeddedKafka;
import io.communique.embedded.EmbeddedPostgres;
import io.communique.embedded.FreePort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * Kafka with all topics, and PostgreSQL, started once in a JVM of tests. This is the one place that chooses what they
 * are: containers where an engine answers, else embedded; the system property or environment variable {@code
 * COMMUNIQUE_TEST_INFRASTRUCTURE} ({@code containers} or {@code embedded}) insists on one.
 */
public final class Infrastructure {

    private static final String CHOICE = "COMMUNIQUE_TEST_INFRASTRUCTURE";
    private static final String KAFKA_IMAGE = "apache/kafka:" + System.getenv().getOrDefault("KAFKA_VERSION", "4.2.1");
    private static final String POSTGRES_IMAGE = "postgres:18";

    /** An embedded broker tells much at INFO; held here, since a logger that nobody holds forgets its level. */
    private static final List<Logger> QUIET = Stream.of("kafka", "state.change.logger", "org.apache.kafka")
            .map(Logger::getLogger)
            .toList();

    private static final Infrastructure STARTED = start();

    private final String bootstrapServers;
    private final String jdbcUrl;
    private final String user;
    private final String password;
    private final List<AutoCloseable> parts;

    private Infrastructure(
            String bootstrapServers, String jdbcUrl, String user, String password, List<AutoCloseable> parts) {
        this.bootstrapServers = bootstrapServers;
        this.jdbcUrl = jdbcUrl;
        this.user = user;
        this.password = password;
        this.parts = parts;
    }

    /** The one of this JVM; it stops when the JVM ends. */
    public static Infrastructure get() {
        return STARTED;
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    public String jdbcUrl() {
        return jdbcUrl;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    private static Infrastructure start() {
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        try {
            Infrastructure infrastructure = wantsContainers() ? containers() : embedded();
            Runtime.getRuntime().addShutdownHook(new Thread(infrastructure::stop));
            try (Admin admin =
                    Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, infrastructure.bootstrapServers))) {
                Topics.createOrCheck(admin);
            }
            return infrastructure;
        } catch (IOException | SQLException | ExecutionException e) {
            throw new IllegalStateException("cannot start Kafka and PostgreSQL for the tests", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Kafka and PostgreSQL start", e);
        }
    }

    private static boolean wantsContainers() {
        String choice = System.getProperty(CHOICE, System.getenv().getOrDefault(CHOICE, "automatic"));
        return switch (choice.toLowerCase(Locale.ROOT)) {
            case "containers" -> true;
            case "embedded" -> false;
            case "automatic" -> DockerClientFactory.instance().isDockerAvailable();
            default ->
                throw new IllegalArgumentException(
                        CHOICE + " is \"" + choice + "\"; it can be containers, embedded or automatic");
        };
    }

    private static Infrastructure containers() {
        KafkaContainer kafka = new KafkaContainer(KAFKA_IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        kafka.start();
        PostgreSQLContainer postgres = new PostgreSQLContainer(POSTGRES_IMAGE);
        postgres.start();
        return new Infrastructure(
                kafka.getBootstrapServers(),
                postgres.getJdbcUrl(),
                postgres.getUsername(),
                postgres.getPassword(),
                List.of(kafka, postgres));
    }

    private static Infrastructure embedded() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("communique-test-");
        EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), FreePort.find(), FreePort.find());
        EmbeddedPostgres postgres = EmbeddedPostgres.start(
                folder.resolve("postgres"),
                Path.of(System.getProperty("java.io.tmpdir"), "communique-postgres-binaries"),
                FreePort.find(),
                folder.resolve("postgres.log"));
        return new Infrastructure(
                kafka.bootstrapServers(),
                postgres.jdbcUrl(),
                EmbeddedPostgres.NAME,
                EmbeddedPostgres.NAME,
                List.of(kafka, postgres, new TemporaryFolder(folder)));
    }

    private void stop() {
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (Exception e) { // the JVM ends: the other parts must still be stopped
                System.err.println("cannot stop " + part + ": " + e);
            }
        }
    }
}
