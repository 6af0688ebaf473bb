package io.communique.parse.clean;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Boosted decision trees that say how likely a piece is the page's main text. */
final class MainTextModel {

    private static final MainTextModel LEARNED = read();

    /** A node is three numbers: what it compares (-1 at a leaf), where to go on if at most, and if above. */
    private static final int WIDTH = 3;

    /** So many trees are asked before it is looked whether the others can still change the verdict. */
    private static final int LOOK = 20;

    private static final double SURE = 3.5;

    /** Where each tree begins among the nodes. */
    private final int[] roots;

    private final int[] nodes;

    /** Of each node its threshold, of a leaf its value. */
    private final float[] values;

    private MainTextModel(int[] roots, int[] nodes, float[] values) {
        this.roots = roots;
        this.nodes = nodes;
        this.values = values;
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
            int node = roots[tree];
            int compared = nodes[node * WIDTH];
            while (compared >= 0) {
                node = nodes[node * WIDTH + (numbers[compared] <= values[node] ? 1 : 2)];
                compared = nodes[node * WIDTH];
            }
            sum += values[node];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static MainTextModel read() {
        List<List<String>> rows = Vocabulary.rows(MainTextModel.class, "main-text-model.tsv", 6);
        List<Integer> roots = new ArrayList<>();
        int[] nodes = new int[WIDTH * rows.size()];
        float[] values = new float[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.get(1).equals("0")) {
                roots.add(i);
            }
            nodes[WIDTH * i] = row.get(2).equals("-1") ? -1 : feature(row.get(2));
            values[i] = Float.parseFloat(row.get(3));
            nodes[WIDTH * i + 1] = roots.getLast() + Integer.parseInt(row.get(4));
            nodes[WIDTH * i + 2] = roots.getLast() + Integer.parseInt(row.get(5));
        }
        return new MainTextModel(roots.stream().mapToInt(Integer::intValue).toArray(), nodes, values);
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
