package io.communique.benchmarks;

import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.event.RawStatement;
import io.communique.parse.clean.StatementCleaner;
import io.communique.parse.structure.StatementStructurer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the worst documents cost, in a process with little memory: one time each, as they come. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx256m", Container.SERIAL, Container.COMPACT})
public class BoundsBenchmark {

    @Param
    private HostileDocument document = HostileDocument.NESTING;

    private final StatementCleaner cleaner = new StatementCleaner();
    private final StatementStructurer structurer = new StatementStructurer();
    private RawStatement raw = GeneratedPage.raw("");

    @Setup
    public void makeDocument() {
        raw = document.raw();
    }

    /** A refusal is an answer too. */
    @Benchmark
    public Object sixteenMebibytes() {
        try {
            return structurer.structure(cleaner.clean(raw));
        } catch (StatementRejectedException e) {
            return e;
        }
    }
}
