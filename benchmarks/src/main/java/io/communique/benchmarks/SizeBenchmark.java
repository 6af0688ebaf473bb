package io.communique.benchmarks;

import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.parse.clean.StatementCleaner;
import io.communique.parse.structure.StatementStructurer;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
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

/** Pages up to the largest that the line takes, a third of each its text: the time must grow as the page does. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {Container.SERIAL, Container.COMPACT})
public class SizeBenchmark {

    @Param({"64", "256", "1024", "4096", "16384"})
    private int kibibytes;

    private final StatementCleaner cleaner = new StatementCleaner();
    private final StatementStructurer structurer = new StatementStructurer();
    private String html = "";
    private RawStatement raw = GeneratedPage.raw("");

    @Setup
    public void makePage() {
        int bytes = kibibytes * 1024;
        html = GeneratedPage.html(GeneratedPage.clausesFor(bytes / 3), bytes);
        raw = GeneratedPage.raw(html);
    }

    @Benchmark
    public String jsoupParsesAndGivesText() {
        return Jsoup.parse(html).text();
    }

    @Benchmark
    public StructuredStatement cleaningAndStructuring() {
        return structurer.structure(cleaner.clean(raw));
    }
}
