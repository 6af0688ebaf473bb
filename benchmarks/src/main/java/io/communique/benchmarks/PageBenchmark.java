package io.communique.benchmarks;

import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.parse.clean.StatementCleaner;
import io.communique.parse.structure.StatementStructurer;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

/** A page of usual size, and a large one, stage by stage; what jsoup alone takes stands beside them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {Container.SERIAL, Container.COMPACT})
public class PageBenchmark {

    @Param({"20", "150"})
    private int kilobytes;

    private final StatementCleaner cleaner = new StatementCleaner();
    private final StatementStructurer structurer = new StatementStructurer();
    private String html = "";
    private RawStatement raw = GeneratedPage.raw("");
    private CleanedStatement cleaned = cleaner.clean(GeneratedPage.raw("<p>Not made yet.</p>"));

    /** Makes the page: a usual one has 30 clauses, which are 7,000 characters; a large one is mostly frame. */
    @Setup
    public void makePage() {
        html = GeneratedPage.html(kilobytes == 20 ? 30 : 90, kilobytes * 1000);
        raw = GeneratedPage.raw(html);
        cleaned = cleaner.clean(raw);
    }

    @Benchmark
    public Document jsoupParses() {
        return Jsoup.parse(html);
    }

    @Benchmark
    public String jsoupParsesAndGivesText() {
        return Jsoup.parse(html).text();
    }

    @Benchmark
    public CleanedStatement cleaning() {
        return cleaner.clean(raw);
    }

    @Benchmark
    public StructuredStatement structuring() {
        return structurer.structure(cleaned);
    }

    @Benchmark
    public StructuredStatement cleaningAndStructuring() {
        return structurer.structure(cleaner.clean(raw));
    }
}
