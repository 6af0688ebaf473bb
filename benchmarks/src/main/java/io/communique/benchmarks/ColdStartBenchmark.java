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

/** Reading the compiled catalogue, its automaton and all lists of words, in a process that has read nothing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 5,
        jvmArgsAppend = {Container.SERIAL, Container.COMPACT})
public class ColdStartBenchmark {

    @Benchmark
    public Catalogue catalogueCold() {
        return Catalogue.load();
    }

    @Benchmark
    public CatalogueFinder catalogueAndAutomatonCold() {
        return new CatalogueFinder(Catalogue.load());
    }

    @Benchmark
    public StatementEnricher enricherCold() {
        return new StatementEnricher();
    }
}
