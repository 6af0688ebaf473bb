package io.communique.parse.clean;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Boosted decision trees that say how likely a piece is the page's main text. */
final class MainTextModel {

    private static final MainTextModel LEARNED = read();

    /** What a leaf compares. */
    private static final int LEAF = 0xffff;

    private static final int BITS = 16;

    /** So many trees are asked before it is looked whether the others can still change the verdict. */
    private static final int LOOK = 20;

    private static final double SURE = 3.5;

    /** Where each tree begins among the nodes. */
    private final int[] roots;

    /**
     * All the trees, a number for each node, so that they stay in the processor's nearest memory: what it compares in 16
     * bits, where it goes on if above in 16, and its threshold, or a leaf's value, in 32. If at most, it goes on with the
     * next.
     */
    private final long[] nodes;

    private MainTextModel(int[] roots, long[] nodes) {
        this.roots = roots;
        this.nodes = nodes;
    }

    static MainTextModel learned() {
        return LEARNED;
    }

    /** @return from 0 to 1 */
    double probability(float[] numbers) {
        double sum = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            if (tree % LOOK == 0 && Math.abs(sum) > SURE) {
                break;
            }
            int at = roots[tree];
            long node = nodes[at];
            while (compared(node) != LEAF) {
                at = numbers[compared(node)] <= value(node) ? at + 1 : above(node);
                node = nodes[at];
            }
            sum += value(node);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static int compared(long node) {
        return (int) (node >>> (BITS + Float.SIZE));
    }

    private static int above(long node) {
        return (int) (node >>> Float.SIZE) & 0xffff;
    }

    private static float value(long node) {
        return Float.intBitsToFloat((int) node);
    }

    private static long node(int compared, int above, float value) {
        return ((long) compared << (BITS + Float.SIZE))
                | ((long) above << Float.SIZE)
                | (Float.floatToIntBits(value) & 0xffff_ffffL);
    }

    private static MainTextModel read() {
        List<List<String>> rows = Vocabulary.rows(MainTextModel.class, "main-text-model.tsv", 6);
        List<Integer> roots = new ArrayList<>();
        long[] nodes = new long[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.get(1).equals("0")) {
                roots.add(i);
            }
            boolean leaf = row.get(2).equals("-1");
            int above = leaf ? 0 : roots.getLast() + Integer.parseInt(row.get(5));
            if (!leaf && (above > 0xffff || roots.getLast() + Integer.parseInt(row.get(4)) != i + 1)) {
                throw new IllegalStateException("main-text-model.tsv: tree " + row.getFirst() + " is out of order");
            }
            int compared = leaf ? LEAF : feature(row.get(2));
            nodes[i] = node(compared, above, Float.parseFloat(row.get(3)));
        }
        return new MainTextModel(roots.stream().mapToInt(Integer::intValue).toArray(), nodes);
    }

    /** @throws IllegalStateException if the pieces have no such feature: the trees were learned from others */
    static int feature(String name) {
        int feature = PieceFeatures.NAMES.indexOf(name);
        if (feature < 0) {
            throw new IllegalStateException("main-text-model.tsv: no feature " + name);
        }
        return feature;
    }
}
