package io.communique.local.process;

import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.Statement;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.enrich.statement.StatementEnricher;
import io.communique.parse.clean.StatementCleaner;
import io.communique.parse.structure.StatementStructurer;

/** Cleaning, structuring and enriching in this process, up to a chosen event. */
public final class Stages {

    private final Until until;
    private final StatementCleaner cleaner = new StatementCleaner();
    private final StatementStructurer structurer = new StatementStructurer();
    private final StatementEnricher enricher = new StatementEnricher();

    public Stages(Until until) {
        this.until = until;
    }

    /** The event that was chosen as the last. */
    public Statement process(RawStatement raw) {
        CleanedStatement cleaned = cleaner.clean(raw);
        if (until == Until.CLEANED) {
            return cleaned;
        }
        StructuredStatement structured = structurer.structure(cleaned);
        return until == Until.STRUCTURED ? structured : enricher.enrich(structured);
    }
}
