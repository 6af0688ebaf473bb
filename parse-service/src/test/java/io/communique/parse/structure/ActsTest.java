package io.communique.parse.structure;

import static io.communique.parse.structure.Structured.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.StructuredStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parties of a joint statement do, and who of them. */
class ActsTest {

    private static StructuredStatement joint(String paragraphs) {
        return page("Joint Statement of Ruritania and Valley", paragraphs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Parties will closely follow the work on the bridge. | will closely follow
        The Parties will immediately establish a fund for the bridge. | will immediately establish
        The Parties intend to build a bridge. | intend
        We do not accept that the bridge is closed. | do not accept
        Recognizing our long ties, today we also embark on a new bridge. | also embark
        We the leaders of Ruritania, Valley, the Kingdom of Strelsau, Riverland, and Hillside, launched the fund. | launched
        At the meeting of ministers that took place in May, the Parties discussed the bridge. | discussed
        At the second summit, members reaffirmed their plan for the bridge. | reaffirmed
        As the towns on the river, its two banks, its bridges, and its harbours, we resolve to build a bridge. | resolve
        Ruritania and the Kingdom of Valley, guided by their principles, commit to build a bridge. | commit
        We are taking steps towards a bridge over the river. | are taking
        It was agreed that the bridge will be opened in the spring. | It was agreed
        """)
    void theVerbOfTheActIsFound(String act, String opener) {
        // When
        StructuredStatement statement = joint(
                "<p>We welcome the road to the river.</p><p>" + act + "</p><p>We thank all who came to the river.</p>");
        // Then
        assertThat(statement.clauses().get(1))
                .returns(ClauseKind.OPERATIVE, Clause::kind)
                .returns(opener, Clause::opener);
    }

    @Test
    void numberedHeadingsAreWhatWasIntroduced() {
        // When
        StructuredStatement statement = joint("<p>We intend to focus on the following areas:</p>"
                + "<ol><li>Bridges</li></ol><ol><li>Ruritania and Valley support a bridge over the river.</li>"
                + "<li>The Parties intend to paint it.</li></ol><p>We thank all who came to the river.</p>");
        // Then
        assertThat(statement.clauses().get(1).kind()).isEqualTo(ClauseKind.HEADING);
        assertThat(statement.clauses().get(2)).returns(null, Clause::parent).returns("support", Clause::opener);
    }

    @Test
    void aCommaBehindANumberIsASlip() {
        // When
        StructuredStatement statement = joint("<p>10. We welcome the road to the river.</p>"
                + "<p>11, We are determined to build a bridge.</p><p>12. We thank all who came to the river.</p>");
        // Then
        assertThat(statement.clauses()).extracting(Clause::label).containsExactly("10", "11", "12");
    }

    @Test
    void theNamesOfAllWhoSignEndTheText() {
        // When
        StructuredStatement statement = joint("<p>We welcome the road to the river.</p>"
                + "<p>We thank all who came to the river.</p>"
                + "<p>President Jane Doe of the Republic of Ruritania<br>President Richard Roe of the Valley Republic"
                + "<br>President Anna Poe of the Kingdom of Strelsau<br>President Paul Coe of the Republic of "
                + "Hillside</p><p>###</p>");
        // Then
        assertThat(statement.clauses())
                .extracting(Clause::kind)
                .containsExactly(ClauseKind.OPERATIVE, ClauseKind.OPERATIVE, ClauseKind.CLOSING, ClauseKind.CLOSING);
    }
}
