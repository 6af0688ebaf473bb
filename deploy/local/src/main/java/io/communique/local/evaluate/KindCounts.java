package io.communique.local.evaluate;

import io.communique.contracts.statement.ClauseKind;
import java.util.Arrays;
import java.util.List;

/** How often each kind of clause was wanted, came out, and came out where it was wanted. */
final class KindCounts {

    /** A kind that is rarer says little. */
    private static final int LEAST = 10;

    private final Bag<ClauseKind> wanted = new Bag<>();
    private final Bag<ClauseKind> found = new Bag<>();
    private final Bag<ClauseKind> right = new Bag<>();

    static KindCounts of(List<Alignment.Pair> pairs) {
        KindCounts counts = new KindCounts();
        for (Alignment.Pair pair : pairs) {
            GoldClause wanted = pair.wanted();
            GoldClause found = pair.found();
            if (wanted != null) {
                counts.wanted.add(wanted.kind(), 1);
            }
            if (found != null) {
                counts.found.add(found.kind(), 1);
            }
            if (wanted != null && found != null && wanted.kind() == found.kind()) {
                counts.right.add(wanted.kind(), 1);
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
            for (ClauseKind kind : ClauseKind.values()) {
                sum.wanted.add(kind, document.wanted.count(kind));
                sum.found.add(kind, document.found.count(kind));
                sum.right.add(kind, document.right.count(kind));
            }
        }
        return sum;
    }

    int wanted(ClauseKind kind) {
        return wanted.count(kind);
    }

    double f1(ClauseKind kind) {
        int all = wanted.count(kind) + found.count(kind);
        return all == 0 ? Double.NaN : 2.0 * right.count(kind) / all;
    }

    /** Of all clauses, wanted and found, those that are right. */
    double own() {
        int all = wanted.size() + found.size();
        return all == 0 ? 1 : 2.0 * right.size() / all;
    }
}
