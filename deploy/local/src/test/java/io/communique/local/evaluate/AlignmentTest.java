package io.communique.local.evaluate;

import static io.communique.local.evaluate.Clauses.clause;
import static io.communique.local.evaluate.Clauses.turn;
import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.ClauseKind;
import io.communique.local.evaluate.Alignment.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final GoldClause DECIDES = clause(ClauseKind.OPERATIVE, "Decides to meet again in May");
    private static final GoldClause REQUESTS = clause(ClauseKind.OPERATIVE, "Requests a report on the harbour");

    @Test
    void aLabelLeftInDoesNotPartClausesAndALostOneHasNoPartner() {
        // Given
        GoldClause numbered = clause(ClauseKind.PARAGRAPH, "1. Decides to meet again in May");
        GoldClause other = clause(ClauseKind.HEADING, "Follow us");
        // When
        List<Pair> pairs = Alignment.of(List.of(DECIDES, REQUESTS), List.of(numbered, other));
        // Then
        assertThat(pairs)
                .containsExactlyInAnyOrder(
                        new Pair(DECIDES, numbered), new Pair(REQUESTS, null), new Pair(null, other));
    }

    @Test
    void theOrderIsKept() {
        // When
        List<Pair> pairs = Alignment.of(List.of(DECIDES, REQUESTS), List.of(REQUESTS, DECIDES));
        // Then
        assertThat(pairs)
                .filteredOn(pair -> pair.wanted() != null && pair.found() != null)
                .hasSize(1);
        assertThat(pairs).hasSize(3);
    }

    @Test
    void aClauseGoesToItsEqualAndNotToTheFirstThatIsLikeIt() {
        // Given
        GoldClause like = clause(ClauseKind.OPERATIVE, "Decides to meet again in June");
        // When
        List<Pair> pairs = Alignment.of(List.of(DECIDES), List.of(like, DECIDES));
        // Then
        assertThat(pairs).containsExactlyInAnyOrder(new Pair(null, like), new Pair(DECIDES, DECIDES));
    }

    @Test
    void aMissingSpeakerAndOneTooManyAreBothWrong() {
        // Given
        GoldClause named = turn(ClauseKind.ANSWER, 1, "Ana Ruiz", "Yes.");
        GoldClause nameless = turn(ClauseKind.ANSWER, 1, null, "Yes.");
        // When
        Share share = SpeakersRight.of(List.of(
                new Pair(named, named),
                new Pair(named, nameless),
                new Pair(nameless, named),
                new Pair(nameless, nameless),
                new Pair(named, null)));
        // Then
        assertThat(share).isEqualTo(new Share(1, 4));
    }
}
