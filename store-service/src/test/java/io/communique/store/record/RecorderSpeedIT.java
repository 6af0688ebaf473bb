package io.communique.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.communique.contracts.serde.StatementJson;
import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.Entity;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Mention;
import io.communique.contracts.statement.Revision;
import io.communique.contracts.statement.Source;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.statement.StatementKind;
import io.communique.store.Samples;
import io.communique.testsupport.Infrastructure;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures how fast statements of 30 clauses and 40 names are recorded; asked for with -Dcommunique.measure=true. */
@EnabledIfSystemProperty(named = "communique.measure", matches = "true")
class RecorderSpeedIT {

    private static final int STATEMENTS = 6_000;
    private static final int BATCH = 50;
    private static final List<String> WORDS =
            List.of(("the cooperation ministers of and northern federation alliance strengthening pandemic response"
                            + " international health organisation regional support we in to reaffirming their"
                            + " commitments multilateral vaccines development security dialogue water border trade"
                            + " agreement peaceful settlement disputes islands fishing climate finance delegation")
                    .split(" "));

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void statementsASecond(int writers) throws SQLException, InterruptedException {
        // Given
        Infrastructure infrastructure = Infrastructure.get();
        Flyway.configure()
                .dataSource(infrastructure.jdbcUrl(), infrastructure.user(), infrastructure.password())
                .schemas("store")
                .defaultSchema("store")
                .load()
                .migrate();
        try (AgroalDataSource database = pool(infrastructure, writers)) {
            Recorder recorder =
                    new Recorder(database, InstantSource.system(), id -> URI.create("http://localhost/" + id));
            List<List<Arrival.Text>> batches = batches();
            // When
            long start = System.nanoTime();
            List<Callable<Recording>> work = batches.stream()
                    .<Callable<Recording>>map(batch -> () -> recorder.record(batch))
                    .toList();
            try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
                assertThat(threads.invokeAll(work))
                        .allSatisfy(done -> assertThat(done.get().verdicts()).containsOnly(Verdict.FIRST));
            }
            // Then
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%d writers: %.0f statements a second (%d characters of JSON each)%n",
                    writers,
                    STATEMENTS / seconds,
                    batches.getFirst().getFirst().event().length());
            assertThat(seconds).isPositive();
        }
    }

    private static AgroalDataSource pool(Infrastructure infrastructure, int size) throws SQLException {
        return AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool.maxSize(size)
                        .acquisitionTimeout(Duration.ofSeconds(5))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(infrastructure.jdbcUrl())
                                .jdbcProperty("currentSchema", "store")
                                .principal(new NamePrincipal(infrastructure.user()))
                                .credential(new SimplePassword(infrastructure.password())))));
    }

    private static List<List<Arrival.Text>> batches() {
        Random random = new Random(7);
        List<Arrival.Text> texts = IntStream.range(0, STATEMENTS)
                .mapToObj(i -> statement(random))
                .map(statement -> new Arrival.Text(
                        statement, new String(StatementJson.write(statement), StandardCharsets.UTF_8), null))
                .toList();
        List<List<Arrival.Text>> batches = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += BATCH) {
            batches.add(texts.subList(i, Math.min(i + BATCH, texts.size())));
        }
        return batches;
    }

    private static EnrichedStatement statement(Random random) {
        List<Block> blocks = IntStream.range(0, 30)
                .mapToObj(i -> Block.of(BlockKind.PARAGRAPH, paragraph(random)))
                .toList();
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        for (Block block : blocks) {
            int end = start + block.text().length();
            clauses.add(new Clause(
                    clauses.size() + 1,
                    ClauseKind.PARAGRAPH,
                    start,
                    end,
                    block.text(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
            start = end + 2;
        }
        List<Mention> mentions = IntStream.range(0, 40)
                .mapToObj(i -> new Mention(
                        1 + i % 30,
                        0,
                        5,
                        clauses.get(i % 30).text().substring(0, 5),
                        EntityType.ORGANISATION,
                        "org:" + i % 20 + random.nextInt(5),
                        "catalogue",
                        .9))
                .toList();
        List<Entity> entities = mentions.stream()
                .map(Mention::entity)
                .distinct()
                .map(id -> new Entity(id, EntityType.ORGANISATION, "Organisation " + id, null, null, List.of()))
                .toList();
        StatementId id = Samples.newId();
        return new EnrichedStatement(
                id,
                Revision.of(blocks),
                new Source("samples", null, null),
                null,
                id.value(),
                Samples.NOON,
                "A title",
                null,
                "en",
                "text/html",
                blocks,
                List.of(),
                StatementKind.PRESS_RELEASE,
                null,
                null,
                List.of(),
                String.join("\n\n", clauses.stream().map(Clause::text).toList()),
                clauses,
                mentions,
                entities,
                List.of(),
                List.of(),
                List.of());
    }

    /** About 230 characters: 30 of them are a text of 7,000. */
    private static String paragraph(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 228) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            text.append(random.nextInt(8) == 0 ? random.nextInt(3000) + " " : " ");
        }
        return text.toString();
    }
}
