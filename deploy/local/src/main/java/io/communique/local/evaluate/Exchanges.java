package io.communique.local.evaluate;

import io.communique.contracts.statement.ClauseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares questions with their answers: a pair counts if the texts of both agree to nine tenths. */
final class Exchanges {

    private static final double AGREEMENT = .9;

    private Exchanges() {}

    /** The texts of all paragraphs of a question and of its answer. */
    private record Exchange(String question, String answer) {

        boolean agrees(Exchange other) {
            return Likeness.agree(question, other.question, AGREEMENT)
                    && Likeness.agree(answer, other.answer, AGREEMENT);
        }
    }

    /**
     * How many exchanges are right, came out, and are wanted.
     *
     * @param right of those that came out and are wanted
     */
    record Count(int right, int found, int wanted) {

        /** Of all documents together. */
        static double f1(List<Count> counts) {
            int found = counts.stream().mapToInt(Count::found).sum();
            int wanted = counts.stream().mapToInt(Count::wanted).sum();
            int right = counts.stream().mapToInt(Count::right).sum();
            return found + wanted == 0 ? Double.NaN : 2.0 * right / (found + wanted);
        }

        double own() {
            return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
        }

        String remark() {
            return right + " of " + wanted + " right, " + found + " found";
        }
    }

    /** Each wanted exchange is paired with at most one that came out. */
    static Count compare(List<GoldClause> found, List<GoldClause> wanted) {
        List<Exchange> left = new ArrayList<>(exchanges(found));
        int foundCount = left.size();
        int right = 0;
        List<Exchange> all = exchanges(wanted);
        for (Exchange exchange : all) {
            for (int i = 0; i < left.size(); i++) {
                if (exchange.agrees(left.get(i))) {
                    left.remove(i);
                    right++;
                    break;
                }
            }
        }
        return new Count(right, foundCount, all.size());
    }

    private static List<Exchange> exchanges(List<GoldClause> clauses) {
        Map<Integer, Exchange> byNumber = new TreeMap<>();
        for (GoldClause clause : clauses) {
            if (clause.exchange() > 0) {
                Exchange part = clause.kind() == ClauseKind.QUESTION
                        ? new Exchange(clause.text(), "")
                        : new Exchange("", clause.text());
                byNumber.merge(clause.exchange(), part, Exchanges::joined);
            }
        }
        return List.copyOf(byNumber.values());
    }

    private static Exchange joined(Exchange first, Exchange second) {
        return new Exchange(joined(first.question(), second.question()), joined(first.answer(), second.answer()));
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
    }
}
