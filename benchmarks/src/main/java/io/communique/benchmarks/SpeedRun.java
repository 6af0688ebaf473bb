package io.communique.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** {@code communique benchmark}: runs the benchmarks, prints a table, and writes docs/speed.md with {@code --write}. */
public final class SpeedRun {

    private static final String WRITE = "--write";

    private SpeedRun() {}

    /**
     * Takes JMH's own arguments, and {@code --write}.
     *
     * @throws IOException if the page cannot be written
     */
    public static void main(String[] args) throws IOException {
        List<String> words = new ArrayList<>(Arrays.asList(args));
        boolean write = words.remove(WRITE);
        try {
            run(new CommandLineOptions(words.toArray(String[]::new)), write);
        } catch (CommandLineOptionException e) {
            System.err.println("communique: " + e.getMessage());
            System.exit(2);
        } catch (RunnerException e) {
            System.err.println("communique: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(CommandLineOptions options, boolean write) throws IOException, RunnerException {
        if (options.shouldHelp()) {
            options.showHelp();
            System.out.println("Of communique: " + WRITE + " writes the table to docs/speed.md.");
            return;
        }
        Runner runner = new Runner(new OptionsBuilder()
                .parent(options)
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .build());
        if (options.shouldList()) {
            runner.list();
            return;
        }
        Collection<RunResult> results = runner.run();
        List<Figure> figures = results.stream().map(Figure::of).toList();
        System.out.println();
        System.out.print(SpeedPage.table(figures));
        String memory = RetainedHeap.sentence();
        System.out.println();
        System.out.println(memory);
        if (write) {
            SpeedPage.write(figures, memory, Path.of(System.getProperty("communique.home", "."), "docs", "speed.md"));
        }
    }
}
