package io.communique.local.evaluate;

import io.communique.contracts.statement.ClauseKind;
import java.util.Arrays;
import java.util.List;

/** How often each kind of clause was wanted, came out, and came out where it was wanted. */
final class KindCounts {

    /** A kind that is rarer says little. */
    private static final int LEAST = 10;

    private final int[] wanted = new int[ClauseKind.values().length];
    private final int[] found = new int[wanted.length];
    private final int[] right = new int[wanted.length];

    static KindCounts of(List<Alignment.Pair> pairs) {
        KindCounts counts = new KindCounts();
        for (Alignment.Pair pair : pairs) {
            GoldClause wanted = pair.wanted();
            GoldClause found = pair.found();
            if (wanted != null) {
                counts.wanted[wanted.kind().ordinal()]++;
            }
            if (found != null) {
                counts.found[found.kind().ordinal()]++;
            }
            if (wanted != null && found != null && wanted.kind() == found.kind()) {
                counts.right[wanted.kind().ordinal()]++;
            }
        }
        return counts;
    }

    /** Mean F1 over the kinds that are wanted at least ten times in all these documents. */
    static double macroF1(List<KindCounts> documents) {
        KindCounts sum = sum(documents);
        return Arrays.stream(ClauseKind.values())
                .filter(kind -> sum.wanted(kind) >= LEAST)
                .mapToDouble(sum::f1)
                .average()
                .orElse(Double.NaN);
    }

    static KindCounts sum(List<KindCounts> documents) {
        KindCounts sum = new KindCounts();
        for (KindCounts document : documents) {
            for (int i = 0; i < sum.wanted.length; i++) {
                sum.wanted[i] += document.wanted[i];
                sum.found[i] += document.found[i];
                sum.right[i] += document.right[i];
            }
        }
        return sum;
    }

    int wanted(ClauseKind kind) {
        return wanted[kind.ordinal()];
    }

    double f1(ClauseKind kind) {
        int i = kind.ordinal();
        return wanted[i] + found[i] == 0 ? Double.NaN : 2.0 * right[i] / (wanted[i] + found[i]);
    }

    /** Of all clauses, wanted and found, those that are right. */
    double own() {
        int all = Arrays.stream(wanted).sum() + Arrays.stream(found).sum();
        return all == 0 ? 1 : 2.0 * Arrays.stream(right).sum() / all;
    }
}
