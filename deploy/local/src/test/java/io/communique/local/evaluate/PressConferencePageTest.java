package io.communique.local.evaluate;

import static io.communique.local.evaluate.Clauses.turn;
import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.ClauseKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PressConferencePageTest {

    @Test
    void theTextIsTheSmallestPartOfThePageThatHoldsAllAnnotatedParagraphs() {
        // Given
        String html = "<body><div><p>Home</p></div><div id=text><p>The visit was announced.</p><p><b>Reporter:"
                + " When?</b></p><p>Lin:  In&nbsp;May.</p><p>Thank you.<br>(Laughter)</p></div><p>Contact</p></body>";
        List<GoldClause> annotated =
                List.of(turn(ClauseKind.QUESTION, 1, null, "When?"), turn(ClauseKind.ANSWER, 1, "Lin", "In May."));
        // When
        List<String> paragraphs =
                PressConferencePage.paragraphs(html.getBytes(StandardCharsets.UTF_8), "A briefing", annotated);
        // Then
        assertThat(paragraphs)
                .containsExactly(
                        "A briefing",
                        "The visit was announced.",
                        "Reporter: When?",
                        "Lin: In May.",
                        "Thank you.",
                        "(Laughter)");
    }
}
