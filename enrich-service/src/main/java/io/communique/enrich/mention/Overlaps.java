package io.communique.enrich.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Which of several names stand where they overlap. */
final class Overlaps {

    /**
     * Names of the project's rules first, then longer names; of equal ones the rule with more weight, then the one that
     * comes first.
     */
    private static final Comparator<Candidate> BETTER = Overlaps::compare;

    private static final Comparator<Candidate> IN_TEXT = (one, other) -> Integer.compare(one.start(), other.start());

    private Overlaps() {}

    /** The names that stand, in the order of the text. */
    static List<Candidate> resolve(List<Candidate> names) {
        List<Candidate> sorted = new ArrayList<>(names);
        sorted.sort(IN_TEXT);
        if (!overlap(sorted)) {
            return sorted;
        }
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
        kept.sort(IN_TEXT);
        return kept;
    }

    private static boolean overlap(List<Candidate> sorted) {
        int end = 0;
        for (Candidate candidate : sorted) {
            if (candidate.start() < end) {
                return true;
            }
            end = candidate.end();
        }
        return false;
    }

    private static int compare(Candidate one, Candidate other) {
        if ((one.rule() == Rule.ADDED) != (other.rule() == Rule.ADDED)) {
            return one.rule() == Rule.ADDED ? 1 : -1;
        }
        if (one.length() != other.length()) {
            return Integer.compare(other.length(), one.length());
        }
        if (one.rule() != other.rule()) {
            int byWeight = Integer.compare(other.rule().weight(), one.rule().weight());
            if (byWeight != 0) {
                return byWeight;
            }
        }
        return Integer.compare(one.start(), other.start());
    }
}
