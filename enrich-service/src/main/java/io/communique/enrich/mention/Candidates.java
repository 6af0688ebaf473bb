package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.StatementText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What finders found in one statement, clause by clause. */
public final class Candidates {

    private final List<List<Candidate>> found;
    private final List<List<Candidate>> resolved;
    /** How many of the names of each clause are resolved, and how many {@link #at} knows. */
    private final int[] resolvedCounts;

    private final int[] settledCounts;
    private final @Nullable Candidate[][] known;

    public Candidates(StatementText statement) {
        int clauses = statement.clauses().size();
        found = new ArrayList<>(clauses);
        resolved = new ArrayList<>(clauses);
        resolvedCounts = new int[clauses];
        settledCounts = new int[clauses];
        known = new @Nullable Candidate[clauses][];
        for (int i = 0; i < clauses; i++) {
            found.add(new ArrayList<>());
            resolved.add(List.of());
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
        List<Candidate> names = found.get(clause);
        if (resolvedCounts[clause] != names.size()) {
            resolved.set(clause, Collections.unmodifiableList(Overlaps.resolve(names)));
            resolvedCounts[clause] = names.size();
        }
        return resolved.get(clause);
    }

    /** Lets {@link #at} answer with what stands now. */
    void settle(StatementText statement) {
        for (int c = 0; c < known.length; c++) {
            int count = found.get(c).size();
            if (settledCounts[c] != count) {
                settledCounts[c] = count;
                settle(statement.clauses().get(c), resolved(c), known[c]);
            }
        }
    }

    private static void settle(ClauseText clause, List<Candidate> names, @Nullable Candidate[] known) {
        for (Candidate candidate : names) {
            int first = clause.wordFrom(candidate.start());
            if (first > 0 && clause.end(first - 1) > candidate.start()) {
                first--; // behind an Arabic prefix
            }
            for (int w = first; w < clause.count() && clause.start(w) < candidate.end(); w++) {
                known[w] = candidate;
            }
        }
    }

    /** The name that covered this word when finders last settled. */
    @Nullable
    Candidate at(int clause, int word) {
        return known[clause][word];
    }
}
