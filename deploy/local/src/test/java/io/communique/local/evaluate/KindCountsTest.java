package io.communique.local.evaluate;

import static io.communique.local.evaluate.Clauses.clause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.communique.contracts.statement.ClauseKind;
import io.communique.local.evaluate.Alignment.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindCountsTest {

    private static final GoldClause OPERATIVE = clause(ClauseKind.OPERATIVE, "Decides");
    private static final GoldClause PREAMBULAR = clause(ClauseKind.PREAMBULAR, "Recalling");
    private static final GoldClause PARAGRAPH = clause(ClauseKind.PARAGRAPH, "It rained.");

    @Test
    void theMeanIsOverKindsWantedTenTimesAndMistakesCountForBothKinds() {
        // Given
        List<Pair> pairs = new ArrayList<>();
        pairs.addAll(Collections.nCopies(9, new Pair(OPERATIVE, OPERATIVE)));
        pairs.add(new Pair(OPERATIVE, PREAMBULAR));
        pairs.addAll(Collections.nCopies(9, new Pair(PREAMBULAR, PREAMBULAR)));
        pairs.add(new Pair(PREAMBULAR, null));
        pairs.add(new Pair(PARAGRAPH, PARAGRAPH));
        pairs.add(new Pair(null, OPERATIVE));
        KindCounts counts = KindCounts.of(pairs);
        // When
        double macroF1 = KindCounts.macroF1(List.of(counts));
        // Then both kinds: nine right, ten wanted, ten found
        assertThat(counts.f1(ClauseKind.OPERATIVE)).isEqualTo(.9, within(1e-9));
        assertThat(counts.f1(ClauseKind.PREAMBULAR)).isEqualTo(.9, within(1e-9));
        assertThat(macroF1).isEqualTo(.9, within(1e-9));
    }

    @Test
    void documentsAreCountedTogether() {
        // Given
        KindCounts half = KindCounts.of(Collections.nCopies(5, new Pair(OPERATIVE, OPERATIVE)));
        // Then
        assertThat(KindCounts.macroF1(List.of(half))).isNaN();
        assertThat(KindCounts.macroF1(List.of(half, half))).isEqualTo(1);
    }
}
