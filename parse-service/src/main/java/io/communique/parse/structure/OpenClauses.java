package io.communique.parse.structure;

import io.communique.contracts.statement.ClauseKind;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The clauses that items may still belong to, the innermost first. An item stands beside the last one with a label of
 * its kind, or else under the clause before it. A list goes on over a heading where its numbers do.
 */
final class OpenClauses {

    private final Deque<Open> open = new ArrayDeque<>();
    private boolean headed;

    /** @param introduces true if it ends as an introduction does */
    record Open(int ordinal, ClauseKind kind, ItemLabel label, boolean introduces, String text) {}

    void head() {
        headed = true;
    }

    /** True if the innermost one introduces what follows it. */
    boolean introduces() {
        return !open.isEmpty() && open.peek().introduces();
    }

    void clear() {
        open.clear();
    }

    @Nullable
    ItemLabel nearest() {
        return open.isEmpty() ? null : open.peek().label();
    }

    /** True if the list that is open completes a sentence of an act. */
    boolean completesAct() {
        Open outermost = open.peekLast();
        return outermost != null && outermost.introduces() && outermost.kind() == ClauseKind.OPERATIVE;
    }

    /** The clause that an item with the label belongs to, absent if it stands for itself; closes those before it. */
    @Nullable
    Open parent(ItemLabel label) {
        if (headed && !goesOn(label)) {
            open.clear();
        }
        headed = false;
        if (!label.isItem()) {
            open.clear();
            return null;
        }
        for (Open candidate : open) {
            if (candidate.label().kind().equals(label.kind())) {
                if (candidate.equals(open.peek()) && candidate.introduces() && label.value() == 0) {
                    return candidate; // bullets behind a bullet with a colon are its own, whatever the markup says
                }
                while (!open.pop().equals(candidate)) {
                    // what stood deeper is closed
                }
                return open.peek();
            }
        }
        Open top = open.peek();
        boolean under = top != null && (top.introduces() || !label.isNumber()); // numbers behind letters begin anew
        if (!under) {
            open.clear();
        }
        return under ? top : null;
    }

    void push(Open clause) {
        open.push(clause);
    }

    /** Behind a heading, the next number of an open list or the first one of a list whose introduction waits for it. */
    private boolean goesOn(ItemLabel label) {
        for (Open candidate : open) {
            if (candidate.label().kind().equals(label.kind())) {
                return label.value() > 0 && label.value() == candidate.label().value() + 1;
            }
        }
        return label.value() == 1
                && label.isNumber()
                && !open.isEmpty()
                && open.peek().introduces();
    }
}
