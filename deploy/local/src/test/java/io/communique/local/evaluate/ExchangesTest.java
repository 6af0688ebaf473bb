package io.communique.local.evaluate;

import static io.communique.local.evaluate.Clauses.turn;
import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.ClauseKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangesTest {

    private static final List<GoldClause> WANTED = List.of(
            turn(ClauseKind.QUESTION, 1, null, "Will the talks go on?"),
            turn(ClauseKind.ANSWER, 1, "Ana Ruiz", "They will."),
            turn(ClauseKind.ANSWER, 1, "Ana Ruiz", "And soon, in the capital of the province."),
            turn(ClauseKind.QUESTION, 2, null, "When exactly?"),
            turn(ClauseKind.ANSWER, 2, "Ana Ruiz", "In May."));

    @Test
    void aPairCountsIfQuestionAndAnswerAgreeWhateverItsNumber() {
        // Given
        List<GoldClause> found = List.of(
                turn(ClauseKind.QUESTION, 3, null, "Will the talks go on?"),
                turn(ClauseKind.ANSWER, 3, null, "They will. And soon, in the capital of the province"),
                turn(ClauseKind.QUESTION, 4, null, "When exactly?"),
                turn(ClauseKind.ANSWER, 4, null, "We shall see."),
                turn(ClauseKind.QUESTION, 5, null, "Where?"));
        // When
        Exchanges.Count count = Exchanges.compare(found, WANTED);
        // Then
        assertThat(count).isEqualTo(new Exchanges.Count(1, 3, 2));
        assertThat(Exchanges.Count.f1(List.of(count))).isEqualTo(.4);
    }

    @Test
    void oneThatCameOutIsPairedOnce() {
        // Given
        List<GoldClause> twice = List.of(
                turn(ClauseKind.QUESTION, 1, null, "Anything else?"),
                turn(ClauseKind.ANSWER, 1, null, "No."),
                turn(ClauseKind.QUESTION, 2, null, "Anything else?"),
                turn(ClauseKind.ANSWER, 2, null, "No."));
        // When
        Exchanges.Count count = Exchanges.compare(twice.subList(0, 2), twice);
        // Then
        assertThat(count).isEqualTo(new Exchanges.Count(1, 1, 2));
    }
}
