package io.communique.local.line;

import io.communique.contracts.topic.Topics;
import io.communique.embedded.EmbeddedPostgres;
import io.communique.embedded.FreePort;
import io.communique.local.CommandFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Kafka and the four services on this machine, each a process of its own. A Kafka and a PostgreSQL that
 * exist already are used instead when {@code KAFKA_BOOTSTRAP_SERVERS} and {@code DATABASE_URL} are set.
 */
public final class Line implements AutoCloseable {

    /** What feeds the line, the rest of it, Kafka and PostgreSQL stop one after the other, in 20 s at most. */
    private static final Duration SERVICE_STOP_LIMIT = Duration.ofSeconds(6);

    private static final Duration INFRASTRUCTURE_STOP_LIMIT = Duration.ofSeconds(3);
    private static final Duration ASK_LIMIT = Duration.ofSeconds(2);

    private final DataFolder data;
    private final Ports ports;
    private final Home home;
    private final Narrator narrator;
    private final Map<String, String> environment;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ASK_LIMIT).build();
    private final List<PartProcess> infrastructure = new ArrayList<>();
    private final List<PartProcess> services = new ArrayList<>();
    private boolean closed;

    /**
     * A line that has not been started yet.
     *
     * @param environment variables that choose an existing Kafka or PostgreSQL
     */
    public Line(DataFolder data, Ports ports, Home home, Narrator narrator, Map<String, String> environment) {
        this.data = data;
        this.ports = ports;
        this.home = home;
        this.narrator = narrator;
        this.environment = environment;
    }

    /**
     * Starts all parts; returns when every one is ready.
     *
     * @throws CommandFailedException if a part does not get ready; those that did still run
     */
    public void start() throws InterruptedException {
        try {
            Files.createDirectories(inbox());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + inbox(), e);
        }
        if (externalDatabase() == null) {
            infrastructure.add(new PartProcess(postgres(), data, narrator));
        }
        if (externalKafka() == null) {
            infrastructure.add(new PartProcess(kafka(), data, narrator));
        }
        startAll(infrastructure);
        createTopics();
        services.add(new PartProcess(service("ingest-service", ports.ingest(), ingestSettings()), data, narrator));
        services.add(new PartProcess(service("parse-service", ports.parse(), Map.of()), data, narrator));
        services.add(new PartProcess(service("enrich-service", ports.enrich(), Map.of()), data, narrator));
        services.add(new PartProcess(
                service(
                        "store-service",
                        ports.store(),
                        Map.of("COMMUNIQUE_PUBLIC_URL", storeUrl().toString())),
                data,
                narrator));
        startAll(services);
    }

    /** The folder whose files are taken in. */
    public Path inbox() {
        return data.path().resolve("inbox");
    }

    public URI storeUrl() {
        return URI.create("http://localhost:" + ports.store());
    }

    public URI ingestUrl() {
        return URI.create("http://localhost:" + ports.ingest());
    }

    public String bootstrapServers() {
        String external = externalKafka();
        return external == null ? "127.0.0.1:" + ports.kafka() : external;
    }

    /** The processes that run now, by part. */
    public Map<String, ProcessHandle> processes() {
        Map<String, ProcessHandle> processes = new HashMap<>();
        Stream.concat(infrastructure.stream(), services.stream()).forEach(part -> {
            Process process = part.process();
            if (process != null) {
                processes.put(part.part().name(), process.toHandle());
            }
        });
        postgresServer().ifPresent(server -> processes.put("postgresql", server));
        return processes;
    }

    /** The server leaves the family of the process that holds it; its data folder names it. */
    private Optional<ProcessHandle> postgresServer() {
        Path pidFile = data.path().resolve("postgresql").resolve("postmaster.pid");
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(Long.parseLong(
                            Files.readAllLines(pidFile).getFirst().strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + pidFile, e);
        }
    }

    /** Stops the parts in the order of the line: what feeds it first, what keeps its data last. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        services.stream().limit(1).forEach(PartProcess::stop);
        try (ExecutorService stoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            services.stream().skip(1).forEach(service -> stoppers.execute(service::stop));
        }
        infrastructure.reversed().forEach(PartProcess::stop);
    }

    private static void startAll(List<PartProcess> parts) throws InterruptedException {
        try (ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> starts = new ArrayList<>();
            for (PartProcess part : parts) {
                starts.add(starters.submit(() -> {
                    part.start();
                    return null;
                }));
            }
            for (Future<?> start : starts) {
                start.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CommandFailedException failed) {
                throw failed;
            }
            throw new CommandFailedException("a part cannot be started: " + e.getCause(), e.getCause());
        }
    }

    private Part postgres() {
        return new Part(
                "postgresql",
                java(
                        List.of("-Xmx128m", "-XX:TieredStopAtLevel=1"),
                        EmbeddedPostgres.class.getName(),
                        data.path().resolve("postgresql").toString(),
                        data.path().resolve("postgresql-programs").toString(),
                        Integer.toString(ports.postgres())),
                Map.of(),
                this::databaseAnswers,
                databaseUrl(),
                INFRASTRUCTURE_STOP_LIMIT);
    }

    private Part kafka() {
        return new Part(
                "kafka",
                java(
                        List.of("-Xms256m", "-Xmx768m"),
                        "io.communique.embedded.EmbeddedKafka",
                        data.path().resolve("kafka").toString(),
                        Integer.toString(ports.kafka()),
                        Integer.toString(ports.kafkaController())),
                Map.of(),
                this::kafkaAnswers,
                bootstrapServers(),
                INFRASTRUCTURE_STOP_LIMIT);
    }

    private Part service(String name, int port, Map<String, String> settings) {
        Map<String, String> variables = new HashMap<>(settings);
        variables.put("PORT", Integer.toString(port));
        variables.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
        variables.put("DATABASE_URL", databaseUrl());
        variables.put("DATABASE_USER", environment.getOrDefault("DATABASE_USER", EmbeddedPostgres.NAME));
        variables.put("DATABASE_PASSWORD", environment.getOrDefault("DATABASE_PASSWORD", EmbeddedPostgres.NAME));
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put(
                "COMMUNIQUE_LAUNCHER_PID", Long.toString(ProcessHandle.current().pid()));
        return new Part(
                name,
                List.of(
                        javaProgram(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        home.service(name).toString()),
                variables,
                () -> serviceAnswers(port),
                "http://localhost:" + port,
                SERVICE_STOP_LIMIT);
    }

    private Map<String, String> ingestSettings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("COMMUNIQUE_FOLDER", inbox().toAbsolutePath().toString());
        Path sources = data.path().resolve("sources.yaml").toAbsolutePath();
        if (!environment.containsKey("COMMUNIQUE_SOURCES") && Files.exists(sources)) {
            settings.put("COMMUNIQUE_SOURCES", sources.toString());
        }
        return settings;
    }

    private List<String> java(List<String> options, String mainClass, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(javaProgram());
        command.addAll(options);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.util.logging.config.file=" + partLogging(),
                "-cp",
                home.libraries() + "/*",
                mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    private Path partLogging() {
        Path file = data.path().resolve("part-logging.properties");
        try (var settings = Line.class.getResourceAsStream("/io/communique/local/part-logging.properties")) {
            Files.write(file, settings.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static String javaProgram() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private @Nullable String externalKafka() {
        return environment.get("KAFKA_BOOTSTRAP_SERVERS");
    }

    private @Nullable String externalDatabase() {
        return environment.get("DATABASE_URL");
    }

    private String databaseUrl() {
        String external = externalDatabase();
        return external == null
                ? "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + EmbeddedPostgres.NAME
                : external;
    }

    private void createTopics() throws InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            Topics.createOrCheck(admin).forEach(difference -> narrator.say("topic setting differs: " + difference));
        } catch (ExecutionException e) {
            throw new CommandFailedException(
                    "Kafka cannot create the topics: " + e.getCause().getMessage(), e);
        }
    }

    /** Asks as the server's own user, who is there before ours is. */
    private boolean databaseAnswers() {
        String server = "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/postgres";
        try (Connection connection = DriverManager.getConnection(server, "postgres", "");
                PreparedStatement query = connection.prepareStatement("SELECT FROM pg_database WHERE datname = ?")) {
            query.setString(1, EmbeddedPostgres.NAME);
            try (ResultSet databases = query.executeQuery()) {
                return databases.next();
            }
        } catch (SQLException e) {
            return false; // not yet
        }
    }

    private boolean kafkaAnswers() {
        return !FreePort.isFree(ports.kafka());
    }

    private boolean serviceAnswers(int port) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(ASK_LIMIT)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not yet
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
