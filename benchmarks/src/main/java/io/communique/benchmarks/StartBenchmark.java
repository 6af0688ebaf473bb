package io.communique.benchmarks;

import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.mention.CatalogueFinder;
import io.communique.enrich.statement.StatementEnricher;
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

/** What enrichment does before its first statement: cold as in a process that has just begun, and warm. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 5,
        jvmArgsAppend = {Container.SERIAL, Container.COMPACT})
public class StartBenchmark {

    private final Catalogue catalogue = Catalogue.load();

    @Benchmark
    public CatalogueFinder automatonCold() {
        return new CatalogueFinder(catalogue);
    }

    @Benchmark
    @Warmup(iterations = 20)
    @Measurement(iterations = 5)
    @Fork(
            value = 1,
            jvmArgsAppend = {Container.SERIAL, Container.COMPACT})
    public CatalogueFinder automatonWarm() {
        return new CatalogueFinder(catalogue);
    }

    @Benchmark
    @Warmup(iterations = 20)
    @Measurement(iterations = 5)
    @Fork(
            value = 1,
            jvmArgsAppend = {Container.SERIAL, Container.COMPACT})
    public StatementEnricher enricherWarm() {
        return new StatementEnricher();
    }
}
