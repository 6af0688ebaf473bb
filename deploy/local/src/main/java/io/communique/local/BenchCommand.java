package io.communique.local;

import io.communique.local.bench.Bench;
import io.communique.local.line.DataFolder;
import io.communique.local.line.Home;
import io.communique.local.line.Line;
import io.communique.local.line.Narrator;
import io.communique.local.line.Ports;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code communique bench}: how fast the whole line is. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measures how fast the whole line is, on a fresh data folder, with statements made from the samples.",
        footerHeading = "%nPrints ",
        footer = {
            "statements a second from the first submitted to the last stored, processor time and",
            "peak memory of each process, and at a steady rate the time from submitted to stored."
        })
final class BenchCommand implements Callable<Integer> {

    private static final int STEADY_SECONDS = 20;

    @Option(
            names = "--statements",
            paramLabel = "N",
            defaultValue = "5000",
            description = "How many statements as fast as possible (default: ${DEFAULT-VALUE}).")
    private int statements;

    @Option(
            names = "--rate",
            paramLabel = "R",
            defaultValue = "20",
            description =
                    "Statements a second, for " + STEADY_SECONDS + " s, for the latency (default: ${DEFAULT-VALUE}).")
    private double rate;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (statements < 1 || rate <= 0) {
            throw new CommandFailedException("--statements and --rate take numbers above 0");
        }
        PrintWriter out = spec.commandLine().getOut();
        Narrator narrator = new Narrator(spec.commandLine().getErr());
        Path path = Files.createTempDirectory("communique-bench-");
        Ports ports = Ports.free();
        DataFolder data = DataFolder.take(path, ports);
        Line line = new Line(data, ports, Home.find(), narrator, Map.of());
        Thread cleaner = new Thread(() -> clean(line, data, path));
        Runtime.getRuntime().addShutdownHook(cleaner);
        line.start();
        Bench bench = new Bench(line);
        narrator.say("warming up");
        bench.warmUp();
        narrator.say("submitting " + statements + " statements as fast as they are taken");
        Bench.Throughput throughput = bench.throughput(statements);
        narrator.say("submitting " + rate + " statements a second for " + STEADY_SECONDS + " s");
        Bench.Latency latency = bench.latency((int) Math.ceil(rate * STEADY_SECONDS), rate);
        print(out, throughput, latency);
        return throughput.stored() == throughput.statements() && latency.stored() == latency.statements() ? 0 : 1;
    }

    private static void print(PrintWriter out, Bench.Throughput throughput, Bench.Latency latency) {
        out.printf(
                Locale.ROOT,
                "throughput  %d of %d statements stored in %.1f s: %.0f a second%n",
                throughput.stored(),
                throughput.statements(),
                throughput.seconds(),
                throughput.perSecond());
        out.printf("%n%-16s %12s %14s%n", "part", "CPU seconds", "peak MiB");
        double total = 0;
        for (Map.Entry<String, Bench.Usage> part : throughput.usage().entrySet()) {
            total += part.getValue().cpuSeconds();
            out.printf(
                    Locale.ROOT,
                    "%-16s %12.1f %14.0f%n",
                    part.getKey(),
                    part.getValue().cpuSeconds(),
                    part.getValue().peakMib());
        }
        out.printf(
                Locale.ROOT,
                "%-16s %12.1f   %.2f ms a statement%n%n",
                "all",
                total,
                1000 * total / Math.max(1, throughput.stored()));
        out.printf(
                Locale.ROOT,
                "latency     at %.0f a second, %d of %d stored: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                latency.rate(),
                latency.stored(),
                latency.statements(),
                latency.p50(),
                latency.p95(),
                latency.p99());
        out.flush();
    }

    private static void clean(Line line, DataFolder data, Path path) {
        line.close();
        try {
            data.close();
            List<Path> deepestFirst;
            try (Stream<Path> paths = Files.walk(path)) {
                deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            System.err.println("cannot remove " + path + ": " + e);
        }
    }
}
