package io.communique.benchmarks;

import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.enrich.mention.Candidate;
import io.communique.enrich.mention.NameFinder;
import io.communique.enrich.statement.StatementEnricher;
import io.communique.enrich.text.StatementText;
import io.communique.parse.clean.StatementCleaner;
import io.communique.parse.structure.StatementStructurer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Enriching a statement of 30 clauses, which are 7,000 characters, by the project's catalogue. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {Container.SERIAL, Container.COMPACT})
public class EnrichBenchmark {

    private final StructuredStatement structured = new StatementStructurer()
            .structure(new StatementCleaner().clean(GeneratedPage.raw(GeneratedPage.html(30, 20_000))));
    private final NameFinder finder = new NameFinder();
    private final StatementEnricher enricher = new StatementEnricher(finder);

    @Benchmark
    public EnrichedStatement enriching() {
        return enricher.enrich(structured);
    }

    /** Names alone, without mentions, entities and commitments. */
    @Benchmark
    public List<List<Candidate>> findingNames() {
        return finder.find(StatementText.of(structured));
    }
}
