package io.communique.local.evaluate;

import static io.communique.local.evaluate.Clauses.clause;
import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.ClauseKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextWordsTest {

    private static final List<GoldClause> WANTED =
            List.of(clause(ClauseKind.PARAGRAPH, "We met today."), clause(ClauseKind.PARAGRAPH, "会谈很好"));

    @Test
    void wordsOfTheMenuAreLeftInAndMissingOnesAreLost() {
        // Given
        List<GoldClause> found = List.of(clause(ClauseKind.PARAGRAPH, "Home Search We met 会谈"));
        // Then
        assertThat(TextWords.leftIn(found, List.of("We met today.", "会谈很好"))).isEqualTo(new Share(2, 6));
        assertThat(TextWords.lost(found, WANTED)).isEqualTo(new Share(3, 7));
    }

    @Test
    void bordersOfClausesDoNotCount() {
        // Given
        List<GoldClause> found = List.of(clause(ClauseKind.HEADING, "We met today. 会谈很好"));
        // Then
        assertThat(TextWords.leftIn(found, List.of("We met today.", "会谈很好"))).isEqualTo(new Share(0, 7));
        assertThat(TextWords.lost(found, WANTED)).isEqualTo(new Share(0, 7));
    }
}
