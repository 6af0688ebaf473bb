package io.communique.local.evaluate;

import java.util.List;

/** So many of so many. */
record Share(int part, int of) {

    /** Percent of all together. */
    static double percent(List<Share> shares) {
        return 100 * score(shares);
    }

    /** Share of all together, from 0 to 1. */
    static double score(List<Share> shares) {
        int of = shares.stream().mapToInt(Share::of).sum();
        return of == 0
                ? Double.NaN
                : (double) shares.stream().mapToInt(Share::part).sum() / of;
    }

    /** A share of what should not be. */
    Scored<Share> scoredAsWrong(String document, int index) {
        return new Scored<>(document, index, this, of == 0 ? 1 : 1 - (double) part / of, part + " of " + of + " words");
    }

    /** A share of what should be. */
    Scored<Share> scoredAsRight(String document, int index) {
        return new Scored<>(document, index, this, of == 0 ? 1 : (double) part / of, part + " of " + of);
    }
}
