package io.communique.parse.structure;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers clauses in the order in which they come and counts their offsets, in code points. */
final class ClauseBuilder {

    private static final int JOINT = 2;

    private final List<Clause> clauses = new ArrayList<>();
    private int position;

    /** @return the ordinal that the next clause will have */
    int next() {
        return clauses.size() + 1;
    }

    /** @return the ordinal of the clause */
    int add(Draft draft) {
        int length = draft.text().codePointCount(0, draft.text().length());
        Opener opener = draft.opener();
        clauses.add(new Clause(
                next(),
                draft.kind(),
                position,
                position + length,
                draft.text(),
                opener == null ? null : opener.printed(),
                opener == null ? null : opener.lemma(),
                draft.label(),
                draft.parent(),
                draft.speaker(),
                draft.exchange()));
        position += length + JOINT;
        return clauses.size();
    }

    List<Clause> build() {
        return List.copyOf(clauses);
    }

    /** A clause before it has its place. */
    record Draft(
            ClauseKind kind,
            String text,
            @Nullable Opener opener,
            @Nullable String label,
            @Nullable Integer parent,
            @Nullable Speaker speaker,
            @Nullable Integer exchange) {

        static Draft of(ClauseKind kind, String text) {
            return new Draft(kind, text, null, null, null, null, null);
        }

        static Draft labelled(ClauseKind kind, String text, @Nullable String label) {
            return new Draft(kind, text, null, label, null, null, null);
        }
    }
}
