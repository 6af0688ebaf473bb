package io.communique.parse.clean;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Boosted decision trees that say how likely a piece is the page's main text. */
final class MainTextModel {

    private static final MainTextModel LEARNED = read();

    /** Where each tree begins among the nodes. */
    private final int[] roots;

    /** Of each node: the number that it compares (-1 at a leaf), the threshold or the leaf's value, where to go on. */
    private final int[] compared;

    private final float[] values;
    private final int[] atMost;
    private final int[] above;

    private MainTextModel(int[] roots, int[] compared, float[] values, int[] atMost, int[] above) {
        this.roots = roots;
        this.compared = compared;
        this.values = values;
        this.atMost = atMost;
        this.above = above;
    }

    static MainTextModel learned() {
        return LEARNED;
    }

    /** @return from 0 to 1 */
    double probability(float[] numbers) {
        double sum = 0;
        for (int root : roots) {
            int node = root;
            while (compared[node] >= 0) {
                node = numbers[compared[node]] <= values[node] ? atMost[node] : above[node];
            }
            sum += values[node];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static MainTextModel read() {
        List<List<String>> rows = Vocabulary.rows(MainTextModel.class, "main-text-model.tsv", 6);
        List<Integer> roots = new ArrayList<>();
        int[] compared = new int[rows.size()];
        float[] values = new float[rows.size()];
        int[] atMost = new int[rows.size()];
        int[] above = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.get(1).equals("0")) {
                roots.add(i);
            }
            int root = roots.getLast();
            compared[i] = row.get(2).equals("-1") ? -1 : PieceFeatures.NAMES.indexOf(row.get(2));
            values[i] = Float.parseFloat(row.get(3));
            atMost[i] = root + Integer.parseInt(row.get(4));
            above[i] = root + Integer.parseInt(row.get(5));
        }
        return new MainTextModel(roots.stream().mapToInt(Integer::intValue).toArray(), compared, values, atMost, above);
    }
}
