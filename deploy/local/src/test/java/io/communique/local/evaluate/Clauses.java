package io.communique.local.evaluate;

import io.communique.contracts.statement.ClauseKind;
import org.jspecify.annotations.Nullable;

/** Clauses for tests. */
final class Clauses {

    private Clauses() {}

    static GoldClause clause(ClauseKind kind, String text) {
        return new GoldClause(kind, text, null, 0, "", "");
    }

    static GoldClause turn(ClauseKind kind, int exchange, @Nullable String speaker, String text) {
        return new GoldClause(kind, text, speaker, exchange, "", "");
    }
}
