package io.communique.benchmarks;

import io.communique.enrich.statement.StatementEnricher;
import java.lang.ref.Reference;

/** The memory that enrichment holds: names, automaton and lists of words, and what libraries keep of reading them. */
final class RetainedHeap {

    private static final int COLLECTIONS = 4;
    private static final double BYTES_IN_A_MEGABYTE = 1e6;

    private RetainedHeap() {}

    /** A sentence with the megabytes by which the used heap has grown when all is read, rubbish collected. */
    static String sentence() {
        long before = used();
        StatementEnricher enricher = new StatementEnricher();
        long after;
        try {
            after = used();
        } finally {
            Reference.reachabilityFence(enricher);
        }
        return "The catalogue with all lists of words holds %.0f MB of heap."
                .formatted((after - before) / BYTES_IN_A_MEGABYTE);
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
