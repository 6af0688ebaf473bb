package io.communique.local.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.Commitment;
import io.communique.contracts.statement.Force;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommitmentPairsTest {

    private static final List<Clause> CLAUSES = List.of(
            clause(1, "It rained."),
            clause(2, "We condemn  the attack and call on Chile to act. Peru will send boats."),
            clause(3, "We welcome the news."));

    private static final GoldCommitment CONDEMNS = wanted("We condemn the", Force.CONDEMNS, Set.of());
    private static final GoldCommitment CALLS = wanted("We condemn the", Force.CALLS_FOR, Set.of("country:CL"));
    private static final GoldCommitment SENDS = wanted("Peru will send", Force.COMMITS, Set.of());

    @Test
    void allInOneClauseArePairedWithTheirLikest() {
        // When
        CommitmentPairs pairs = pairs(
                List.of(CONDEMNS, CALLS, SENDS),
                found(2, Force.COMMITS),
                found(2, Force.CALLS_FOR, "country:CL"),
                found(2, Force.CONDEMNS));
        // Then
        assertThat(pairs.right()).isEqualTo(3);
        assertThat(pairs.remark()).isEmpty();
    }

    @Test
    void whatIsMissedOrTooMuchCounts() {
        // When
        CommitmentPairs pairs = pairs(List.of(CONDEMNS, SENDS), found(2, Force.CONDEMNS), found(3, Force.WELCOMES));
        // Then
        assertThat(CommitmentPairs.f1(List.of(pairs))).isEqualTo(.5, within(1e-9));
        assertThat(pairs.remark()).isEqualTo("\"Peru will send\": none; clause 3: country:PE WELCOMES");
    }

    @Test
    void oneOfAnotherClauseIsNone() {
        // When
        CommitmentPairs pairs = pairs(List.of(SENDS), found(3, Force.COMMITS));
        // Then
        assertThat(pairs.right()).isZero();
        assertThat(pairs.agreeing(GoldCommitment::sameForce)).isEqualTo(new Share(0, 0));
    }

    @Test
    void aWrongAddresseeIsWrongAndItsForceIsToldAsRight() {
        // When
        CommitmentPairs pairs = pairs(List.of(CALLS), found(2, Force.CALLS_FOR, "country:BR"));
        // Then
        assertThat(pairs.right()).isZero();
        assertThat(pairs.agreeing(GoldCommitment::sameForce)).isEqualTo(new Share(1, 1));
        assertThat(pairs.agreeing(GoldCommitment::sameAddressees)).isEqualTo(new Share(0, 1));
    }

    @Test
    void theOrderOfActorsDoesNotCount() {
        // Given
        GoldCommitment both = new GoldCommitment(
                "We welcome", Set.of("country:PE", "country:CL"), Force.WELCOMES, Set.of(), "welcome", null);
        Commitment found = new Commitment(
                3, List.of("country:CL", "country:PE"), "welcome", Force.WELCOMES, null, List.of(), null);
        // Then
        assertThat(both.is(found)).isTrue();
    }

    private static CommitmentPairs pairs(List<GoldCommitment> wanted, Commitment... found) {
        return CommitmentPairs.of(wanted, List.of(found), CLAUSES);
    }

    private static GoldCommitment wanted(String sentence, Force force, Set<String> addressees) {
        return new GoldCommitment(sentence, Set.of("country:PE"), force, addressees, "verb", null);
    }

    private static Commitment found(int clause, Force force, String... addressees) {
        return new Commitment(clause, List.of("country:PE"), "verb", force, null, List.of(addressees), null);
    }

    private static Clause clause(int ordinal, String text) {
        return new Clause(ordinal, ClauseKind.PARAGRAPH, 0, text.length(), text, null, null, null, null, null, null);
    }
}
