package io.communique.local.evaluate;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * A value over all documents and over each half of them. Rules are tuned while looking at one half; the other, held
 * back, says whether they hold for documents that nobody looked at.
 *
 * @param tuned over documents of even index
 * @param heldBack over documents of odd index
 */
record Halves(double whole, double tuned, double heldBack) {

    static <T> Halves of(List<Scored<T>> documents, ToDoubleFunction<List<T>> value) {
        return new Halves(
                over(documents, value, document -> true),
                over(documents, value, document -> document.index() % 2 == 0),
                over(documents, value, document -> document.index() % 2 == 1));
    }

    private static <T> double over(
            List<Scored<T>> documents, ToDoubleFunction<List<T>> value, Predicate<Scored<T>> chosen) {
        List<T> scores = documents.stream().filter(chosen).map(Scored::score).toList();
        return scores.isEmpty() ? Double.NaN : value.applyAsDouble(scores);
    }

    static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }
}
