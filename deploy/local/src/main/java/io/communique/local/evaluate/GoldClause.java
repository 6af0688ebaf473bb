package io.communique.local.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.Speaker;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of a clause, as an annotation says it or as it came out.
 *
 * @param text folded
 * @param speaker name; absent where none is said
 * @param exchange 0 where it is part of none
 * @param label empty where it has none
 * @param opener empty where it has none
 */
record GoldClause(ClauseKind kind, String text, @Nullable String speaker, int exchange, String label, String opener) {

    static List<GoldClause> of(JsonNode clauses) {
        return StreamSupport.stream(clauses.spliterator(), false)
                .map(clause -> new GoldClause(
                        ClauseKind.valueOf(Corpus.text(clause, "kind")),
                        Words.folded(Corpus.text(clause, "text")),
                        clause.has("speaker") ? Words.folded(Corpus.text(clause, "speaker")) : null,
                        clause.path("exchange").asInt(),
                        Corpus.text(clause, "label"),
                        Words.folded(Corpus.text(clause, "opener"))))
                .toList();
    }

    static List<GoldClause> of(List<Clause> clauses) {
        return clauses.stream().map(GoldClause::of).toList();
    }

    private static GoldClause of(Clause clause) {
        Speaker speaker = clause.speaker();
        Integer exchange = clause.exchange();
        String label = clause.label();
        String opener = clause.opener();
        return new GoldClause(
                clause.kind(),
                Words.folded(clause.text()),
                speaker == null ? null : Words.folded(speaker.name()),
                exchange == null ? 0 : exchange,
                label == null ? "" : label,
                opener == null ? "" : Words.folded(opener));
    }
}
