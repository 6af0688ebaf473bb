package io.communique.enrich.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.Commitment;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Force;
import io.communique.contracts.statement.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitmentFinderTest {

    private static final CommitmentFinder FINDER = new CommitmentFinder();
    private static final Clause CHAPEAU =
            clause(1, ClauseKind.CHAPEAU, "We, the Foreign Ministers of ASEAN and Russia, met in Hanoi,", null, null);
    private static final List<Mention> PARTIES = List.of(
            mention(1, 29, 34, "ASEAN", EntityType.ORGANISATION, "org:asean"),
            mention(1, 39, 45, "Russia", EntityType.COUNTRY, "country:RU"),
            mention(1, 54, 59, "Hanoi", EntityType.PLACE, "place:hanoi"));

    @Test
    void theSignatoriesActAndTheVerbTellsTheForce() {
        // Given
        Clause operative =
                clause(2, ClauseKind.OPERATIVE, "STRENGTHEN cooperation on rivers;", "STRENGTHEN", "strengthen");
        // When
        List<Commitment> commitments = FINDER.find(List.of(CHAPEAU, operative), PARTIES);
        // Then
        assertThat(commitments)
                .containsExactly(new Commitment(
                        2,
                        List.of("org:asean", "country:RU"),
                        "strengthen",
                        Force.COMMITS,
                        "cooperation on rivers",
                        List.of(),
                        null));
    }

    @Test
    void aCallHasItsAddressee() {
        // Given
        Clause operative = clause(2, ClauseKind.OPERATIVE, "URGE the WHO to publish it.", "URGE", "urge");
        List<Mention> mentions =
                List.of(PARTIES.getFirst(), mention(2, 9, 12, "WHO", EntityType.ORGANISATION, "org:who"));
        // When
        List<Commitment> commitments = FINDER.find(List.of(CHAPEAU, operative), mentions);
        // Then
        assertThat(commitments)
                .singleElement()
                .returns(Force.CALLS_FOR, Commitment::force)
                .returns(List.of("org:who"), Commitment::addressees);
    }

    @Test
    void aVerbThatTheTableLacksCommitsNobody() {
        Clause operative = clause(2, ClauseKind.OPERATIVE, "SING of rivers;", "SING", "sing");
        assertThat(FINDER.find(List.of(CHAPEAU, operative), PARTIES)).isEmpty();
    }

    @Test
    void withoutKnownSignatoriesThereIsNoCommitment() {
        Clause operative = clause(1, ClauseKind.OPERATIVE, "STRENGTHEN cooperation;", "STRENGTHEN", "strengthen");
        assertThat(FINDER.find(List.of(operative), List.of())).isEmpty();
    }

    @Test
    void preambularClausesCommitNobody() {
        Clause preambular = clause(2, ClauseKind.PREAMBULAR, "Welcoming peace,", "Welcoming", "welcome");
        assertThat(FINDER.find(List.of(CHAPEAU, preambular), PARTIES)).isEmpty();
    }

    private static Clause clause(
            int ordinal, ClauseKind kind, String text, @Nullable String opener, @Nullable String action) {
        return new Clause(ordinal, kind, 0, text.length(), text, opener, action, null, null, null, null);
    }

    private static Mention mention(int clause, int start, int end, String text, EntityType type, String entity) {
        return new Mention(clause, start, end, text, type, entity, "catalogue", 1);
    }
}
