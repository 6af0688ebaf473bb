package io.communique.benchmarks;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * A line of the table.
 *
 * @param page how large it was, in words
 * @param milliseconds on average
 * @param error half the width of the 99.9 % interval, in milliseconds
 * @param allocated kilobytes for each page; not a number if that was not measured
 */
record Figure(String benchmark, String page, double milliseconds, double error, double allocated) {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Figure of(RunResult run) {
        BenchmarkParams params = run.getParams();
        String name = params.getBenchmark();
        String kilobytes = params.getParam("kilobytes");
        String page = kilobytes != null ? kilobytes + " KB" : params.getParam("kibibytes") + " KiB";
        Result<?> time = run.getPrimaryResult();
        Result<?> allocated = run.getSecondaryResults().get(ALLOCATED);
        return new Figure(
                name.substring(name.lastIndexOf('.') + 1),
                page,
                time.getScore(),
                time.getScoreError(),
                allocated == null ? Double.NaN : allocated.getScore() / 1000);
    }
}
