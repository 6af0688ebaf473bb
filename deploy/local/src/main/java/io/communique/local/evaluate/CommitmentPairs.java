package io.communique.local.evaluate;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.Commitment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Annotated commitments, each with the one of its clause that is most like it. */
final class CommitmentPairs {

    private final List<Pair> pairs;

    private CommitmentPairs(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    /** What was annotated and what was found for it; one of both may be missing. */
    record Pair(@Nullable GoldCommitment wanted, @Nullable Commitment found) {

        boolean isRight() {
            return wanted != null && found != null && wanted.is(found);
        }

        boolean isBoth() {
            return wanted != null && found != null;
        }

        /** What went wrong: {@code "Decides to": COMMITS country:FR}. */
        private String remark() {
            String said = found == null
                    ? "none"
                    : String.join(" ", found.actors()) + " " + found.force() + " "
                            + String.join(" ", found.addressees());
            return (wanted == null
                            ? "clause " + Objects.requireNonNull(found).clause()
                            : "\"" + wanted.sentence() + "\"")
                    + ": " + said.strip();
        }
    }

    /** An annotated commitment with one that was found in the same clause. */
    private record Candidate(int wanted, int found, int likeness) {}

    static CommitmentPairs of(List<GoldCommitment> wanted, List<Commitment> found, List<Clause> clauses) {
        List<Candidate> candidates = new ArrayList<>();
        for (int w = 0; w < wanted.size(); w++) {
            int clause = clause(wanted.get(w).sentence(), clauses);
            for (int f = 0; f < found.size(); f++) {
                if (found.get(f).clause() == clause) {
                    candidates.add(new Candidate(w, f, likeness(wanted.get(w), found.get(f))));
                }
            }
        }
        // the sort is stable: of equally good ones the earlier
        candidates.sort(Comparator.comparingInt(Candidate::likeness).reversed());
        List<Pair> pairs = new ArrayList<>();
        Set<Integer> pairedWanted = new HashSet<>();
        Set<Integer> pairedFound = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!pairedWanted.contains(candidate.wanted()) && pairedFound.add(candidate.found())) {
                pairedWanted.add(candidate.wanted());
                pairs.add(new Pair(wanted.get(candidate.wanted()), found.get(candidate.found())));
            }
        }
        for (int w = 0; w < wanted.size(); w++) {
            if (!pairedWanted.contains(w)) {
                pairs.add(new Pair(wanted.get(w), null));
            }
        }
        for (int f = 0; f < found.size(); f++) {
            if (!pairedFound.contains(f)) {
                pairs.add(new Pair(null, found.get(f)));
            }
        }
        return new CommitmentPairs(pairs);
    }

    /** The ordinal of the clause in which a sentence begins; 0 if none has it. */
    private static int clause(String sentence, List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (Words.folded(clause.text()).contains(sentence)) {
                return clause.ordinal();
            }
        }
        return 0;
    }

    private static int likeness(GoldCommitment wanted, Commitment found) {
        return (wanted.is(found) ? 4 : 0)
                + (wanted.sameAction(found) ? 2 : 0)
                + (wanted.sameForce(found) ? 2 : 0)
                + (wanted.sameActors(found) ? 1 : 0)
                + (wanted.sameAddressees(found) ? 1 : 0);
    }

    int wanted() {
        return (int) pairs.stream().filter(pair -> pair.wanted() != null).count();
    }

    int found() {
        return (int) pairs.stream().filter(pair -> pair.found() != null).count();
    }

    int right() {
        return (int) pairs.stream().filter(Pair::isRight).count();
    }

    /** Of the commitments that are annotated and found, those that agree in something. */
    Share agreeing(BiPredicate<GoldCommitment, Commitment> same) {
        List<Pair> both = pairs.stream().filter(Pair::isBoth).toList();
        return new Share(
                (int) both.stream()
                        .filter(pair ->
                                same.test(Objects.requireNonNull(pair.wanted()), Objects.requireNonNull(pair.found())))
                        .count(),
                both.size());
    }

    /** Of all commitments, wanted and found, those that are right. */
    static double f1(List<CommitmentPairs> documents) {
        int all = documents.stream()
                .mapToInt(document -> document.wanted() + document.found())
                .sum();
        return all == 0
                ? 1
                : 2.0 * documents.stream().mapToInt(CommitmentPairs::right).sum() / all;
    }

    /** What is not right, sentence by sentence. */
    String remark() {
        return pairs.stream().filter(pair -> !pair.isRight()).map(Pair::remark).collect(Collectors.joining("; "));
    }
}
