package io.communique.benchmarks;

import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * A line of the table.
 *
 * @param page how large it was, in words
 * @param milliseconds on average
 * @param error half the width of the 99.9 % interval, in milliseconds
 * @param processor milliseconds of processor time for each page; not a number if that was not measured
 * @param allocated kilobytes for each page; not a number if that was not measured
 */
record Figure(String benchmark, String page, double milliseconds, double error, double processor, double allocated) {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Figure of(RunResult run) {
        BenchmarkParams params = run.getParams();
        String name = params.getBenchmark();
        Result<?> time = run.getPrimaryResult();
        return new Figure(
                name.substring(name.lastIndexOf('.') + 1),
                page(params),
                time.getScore(),
                time.getScoreError(),
                secondary(run, ProcessorTime.NAME),
                secondary(run, ALLOCATED) / 1000);
    }

    private static String page(BenchmarkParams params) {
        String kilobytes = params.getParam("kilobytes");
        String kibibytes = params.getParam("kibibytes");
        if (kilobytes != null) {
            return kilobytes + " KB";
        }
        if (kibibytes != null) {
            return kibibytes + " KiB";
        }
        String document = params.getParam("document");
        return document == null ? "-" : document.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static double secondary(RunResult run, String name) {
        Result<?> result = run.getSecondaryResults().get(name);
        return result == null ? Double.NaN : result.getScore();
    }
}
