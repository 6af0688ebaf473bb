package io.communique.local.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A document with what a scorer found.
 *
 * @param index of the document among all of its set, in sorted order of their names
 * @param score what the set's value is made of
 * @param own how well this document alone came out, from 0 to 1
 * @param remark what is wrong with it; empty if nothing is
 */
record Scored<T>(String document, int index, T score, double own, String remark) {

    static Scored<Double> of(String document, int index, double own) {
        return new Scored<>(document, index, own, own, "");
    }

    /** The documents that did not come out whole, the worst first. */
    static <T> List<String> worst(List<Scored<T>> documents) {
        return documents.stream()
                .filter(document -> document.own() < 1)
                .sorted(Comparator.comparingDouble(Scored::own))
                .map(Scored::line)
                .toList();
    }

    private String line() {
        return String.format(Locale.ROOT, "%.3f %s %s", own, document, remark).strip();
    }
}
