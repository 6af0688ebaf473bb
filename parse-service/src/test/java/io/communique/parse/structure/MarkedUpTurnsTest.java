package io.communique.parse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.Speaker;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.parse.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup in which pages set turns apart. */
class MarkedUpTurnsTest {

    private static StructuredStatement page(String title, String body) {
        return Documents.structured(
                Documents.html("<html><body><article><h1>" + title + "</h1>" + body + "</article></body></html>"));
    }

    /** Each clause as its kind's first letter, its exchange and its speaker: "A2 Jane Doe". */
    private static List<String> turns(StructuredStatement statement) {
        return statement.clauses().stream().map(MarkedUpTurnsTest::turn).toList();
    }

    private static String turn(Clause clause) {
        Speaker speaker = clause.speaker();
        String exchange = clause.exchange() == null ? "" : clause.exchange().toString();
        return clause.kind().name().charAt(0) + exchange + (speaker == null ? "" : " " + speaker.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><strong>Reporter:</strong> When will the bridge be opened?<br><strong>Minister Doe:</strong> It"
                    + " will be opened in the spring.<br><strong>Reporter:</strong> And who pays?<br><strong>Minister"
                    + " Doe:</strong> The two towns pay for it.</p>",
                "<div>Reporter: When will the bridge be opened?<br>Minister Doe: It will be opened in the"
                        + " spring.<br>Reporter: And who pays?<br>Minister Doe: The two towns pay for it.</div>",
                "<div><span style=\"font-weight:bold\">Reporter</span>: When will the bridge be opened?<br /><span"
                        + " style=\"font-weight:bold\">Minister Doe</span>: It will be opened in the spring.<br />"
                        + "<span style=\"font-weight:bold\">Reporter</span>: And who pays?<br /><span"
                        + " style=\"font-weight:bold\">Minister Doe</span>: The two towns pay for it.</div>",
                "<p><b>Q.</b> When will the bridge be opened?<br><b>A.</b> It will be opened in the spring.<br>"
                        + "<b>Q.</b> And who pays?<br><b>A.</b> The two towns pay for it.</p>"
            })
    void aBreakOfTheLinePartsTurnsWhereALabelFollows(String body) {
        // When
        StructuredStatement statement = page("Foreign Minister Jane Doe meets the press", body);
        // Then
        assertThat(turns(statement)).containsExactly("Q1", "A1 Jane Doe", "Q2", "A2 Jane Doe");
    }

    @Test
    void aBreakOfTheLineWithinATurnPartsNothing() {
        // When
        StructuredStatement statement = page(
                "Foreign Minister Jane Doe meets the press",
                "<p><b>Q:</b> When will the bridge be opened?</p><p><b>A:</b> It will be opened<br>in the"
                        + " spring.<br>That is all that I can say.</p>");
        // Then
        assertThat(statement.clauses())
                .extracting(Clause::text)
                .containsExactly(
                        "When will the bridge be opened?",
                        "It will be opened in the spring. That is all that I can say.");
    }

    @Test
    void termsAskAndTheirDefinitionsAnswer() {
        // Given
        String rest = " The engineers have told us so, and nobody in the two towns has given us a reason to doubt what"
                + " they say. We will look at it again when the ice has left the river, as we do in every year.";
        // When
        StructuredStatement statement = page(
                "Interview with Foreign Minister Jane Doe",
                "<p>Thank you for having me." + rest + "</p><dl><dt>When will the bridge be opened?</dt><dd>It will be"
                        + " opened in the spring." + rest + "</dd><dt>And who is going to pay for it?</dt><dd>The two"
                        + " towns are." + rest + "</dd></dl>");
        // Then
        assertThat(turns(statement)).containsExactly("P", "Q1", "A1 Jane Doe", "Q2", "A2 Jane Doe");
    }

    @Test
    void summariesAskWhatTheirDetailsAnswer() {
        // When
        StructuredStatement statement = page(
                "Interview with Foreign Minister Jane Doe",
                "<details><summary>When will the bridge be opened?</summary><p>It will be opened in the"
                        + " spring.</p></details><details><summary>And who is going to pay for it?</summary><p>The two"
                        + " towns are, as they agreed.</p></details>");
        // Then
        assertThat(turns(statement)).containsExactly("Q1", "A1 Jane Doe", "Q2", "A2 Jane Doe");
    }
}
