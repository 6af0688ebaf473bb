package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.StatementText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What finders found in one statement, clause by clause. */
public final class Candidates {

    /** Longer names first; of equal ones the rule with more weight, then the one that comes first. */
    private static final Comparator<Candidate> BETTER = Comparator.comparingInt(Candidate::length)
            .thenComparingInt(candidate -> candidate.rule().weight())
            .reversed()
            .thenComparingInt(Candidate::start);

    private final List<List<Candidate>> found;
    private final @Nullable Candidate[][] known;

    public Candidates(StatementText statement) {
        int clauses = statement.clauses().size();
        found = new ArrayList<>(clauses);
        known = new @Nullable Candidate[clauses][];
        for (int i = 0; i < clauses; i++) {
            found.add(new ArrayList<>());
            known[i] = new @Nullable Candidate[statement.clauses().get(i).count()];
        }
    }

    /** @param clause index, from 0 */
    public void add(int clause, Candidate candidate) {
        found.get(clause).add(candidate);
    }

    public List<Candidate> of(int clause) {
        return Collections.unmodifiableList(found.get(clause));
    }

    /** Of the names so far, those that stand when overlaps are resolved, in the order of the text. */
    public List<Candidate> resolved(int clause) {
        List<Candidate> sorted = new ArrayList<>(found.get(clause));
        sorted.sort(BETTER);
        List<Candidate> kept = new ArrayList<>(sorted.size());
        BitSet taken = new BitSet();
        for (Candidate candidate : sorted) {
            int next = taken.nextSetBit(candidate.start());
            if (next < 0 || next >= candidate.end()) {
                taken.set(candidate.start(), candidate.end());
                kept.add(candidate);
            }
        }
        kept.sort(Comparator.comparingInt(Candidate::start));
        return kept;
    }

    /** Lets {@link #at} answer with what stands now. */
    void settle(StatementText statement) {
        for (int c = 0; c < known.length; c++) {
            ClauseText clause = statement.clauses().get(c);
            for (Candidate candidate : resolved(c)) {
                int first = clause.wordFrom(candidate.start());
                if (first > 0 && clause.end(first - 1) > candidate.start()) {
                    first--; // behind an Arabic prefix
                }
                for (int w = first; w < clause.count() && clause.start(w) < candidate.end(); w++) {
                    known[c][w] = candidate;
                }
            }
        }
    }

    /** The name that covered this word when finders last settled. */
    @Nullable
    Candidate at(int clause, int word) {
        return known[clause][word];
    }
}
