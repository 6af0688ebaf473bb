package io.communique.local.evaluate;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param name what was measured
 * @param data on what
 * @param documents how many of them
 * @param value absent if the data is not there
 * @param worst the documents that came out worst, each with its own score and what is wrong with it
 */
record Result(
        String name, String data, int documents, @Nullable Halves value, Bar bar, List<String> worst) {

    Result {
        worst = List.copyOf(worst);
    }

    static <T> Result of(
            String name, String data, Bar bar, List<Scored<T>> documents, ToDoubleFunction<List<T>> value) {
        return new Result(name, data, documents.size(), Halves.of(documents, value), bar, Scored.worst(documents));
    }

    static Result leftOut(String name, String data, Bar bar) {
        return new Result(name, data, 0, null, bar, List.of());
    }

    Verdict verdict() {
        return value == null ? Verdict.LEFT_OUT : bar.verdict(value.whole());
    }
}
