package io.communique.local.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds for each annotated clause the one that came out for it, without changing the order of either. */
final class Alignment {

    /** Of their words, that two clauses must share. */
    private static final double LEAST = .8;

    private Alignment() {}

    /** An annotated clause and what came out for it; one of both may be missing. */
    record Pair(@Nullable GoldClause wanted, @Nullable GoldClause found) {}

    /**
     * Pairs clauses so that the sum of their likeness is greatest: 1 for equal texts, else the share of common words, if
     * it is at least four fifths.
     */
    static List<Pair> of(List<GoldClause> wanted, List<GoldClause> found) {
        double[][] likeness = likeness(wanted, found);
        double[][] best = new double[wanted.size() + 1][found.size() + 1];
        for (int i = wanted.size() - 1; i >= 0; i--) {
            for (int j = found.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (likeness[i][j] > 0) {
                    best[i][j] = Math.max(best[i][j], likeness[i][j] + best[i + 1][j + 1]);
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < wanted.size() && j < found.size()) {
            if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(wanted.get(i++), found.get(j++)));
            } else if (best[i][j] == best[i + 1][j]) {
                pairs.add(new Pair(wanted.get(i++), null));
            } else {
                pairs.add(new Pair(null, found.get(j++)));
            }
        }
        wanted.subList(i, wanted.size()).forEach(clause -> pairs.add(new Pair(clause, null)));
        found.subList(j, found.size()).forEach(clause -> pairs.add(new Pair(null, clause)));
        return pairs;
    }

    private static double[][] likeness(List<GoldClause> wanted, List<GoldClause> found) {
        List<Bag<String>> foundBags = found.stream().map(Alignment::bag).toList();
        double[][] likeness = new double[wanted.size()][found.size()];
        for (int i = 0; i < wanted.size(); i++) {
            Bag<String> bag = bag(wanted.get(i));
            for (int j = 0; j < found.size(); j++) {
                if (wanted.get(i).text().equals(found.get(j).text())) {
                    likeness[i][j] = 1;
                } else if (bag.size() > 0) {
                    double share = bag.likeness(foundBags.get(j));
                    likeness[i][j] = share >= LEAST ? share : 0;
                }
            }
        }
        return likeness;
    }

    private static Bag<String> bag(GoldClause clause) {
        return Bag.of(Words.andCharacters(clause.text()));
    }
}
