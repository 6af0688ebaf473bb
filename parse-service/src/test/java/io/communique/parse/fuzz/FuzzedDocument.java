package io.communique.parse.fuzz;

import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.parse.clean.StatementCleaner;
import io.communique.parse.structure.StatementStructurer;

/** What may become of any document: a statement, which then has a structure too, or a rejection with its reason. */
final class FuzzedDocument {

    private FuzzedDocument() {}

    static void run(RawStatement raw) {
        CleanedStatement cleaned;
        try {
            cleaned = new StatementCleaner().clean(raw);
        } catch (StatementRejectedException e) {
            return;
        }
        new StatementStructurer().structure(cleaned);
    }
}
