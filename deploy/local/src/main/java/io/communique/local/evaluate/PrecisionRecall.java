package io.communique.local.evaluate;

import java.util.List;

/** How much of what came out is right, and how much of what is right came out. */
record PrecisionRecall(double precision, double recall) {

    /** From counts, as the article extraction benchmark does: nothing wanted and nothing found is right. */
    static PrecisionRecall of(int common, int found, int wanted) {
        if (found == 0 && wanted == 0) {
            return new PrecisionRecall(1, 1);
        }
        return new PrecisionRecall(
                found == 0 ? 0 : (double) common / found, wanted == 0 ? 0 : (double) common / wanted);
    }

    /** The means of both. */
    static PrecisionRecall mean(List<PrecisionRecall> all) {
        return new PrecisionRecall(
                all.stream().mapToDouble(PrecisionRecall::precision).average().orElse(Double.NaN),
                all.stream().mapToDouble(PrecisionRecall::recall).average().orElse(Double.NaN));
    }

    /** Their harmonic mean. */
    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
