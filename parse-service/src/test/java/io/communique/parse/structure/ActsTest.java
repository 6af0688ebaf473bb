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

    private static void assertActsBy(String act, String opener) {
        // When
        StructuredStatement statement = joint(
                "<p>We welcome the road to the river.</p><p>" + act + "</p><p>We thank all who came to the river.</p>");
        // Then
        assertThat(statement.clauses().get(1))
                .returns(ClauseKind.OPERATIVE, Clause::kind)
                .returns(opener, Clause::opener);
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
        assertActsBy(act, opener);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The bridge is the work of both towns. Ruritania is committed to keeping it open. | is committed
        The bridge helps both towns. Since 1990, the towns have known floods. Today, with the new road, we recommit to it. | recommit
        The bridge helps both towns. Members are building a road to it. To that end, we intend to set up a fund. | intend
        The bridge is old. This must be said. We will build a new one. | will build
        The bridge is old. The Partnership for Bridges will pay for it. We affirm our help. | affirm
        Continued work on the bridge is a need of both towns. We affirm our help. | affirm
        Investments in bridges by Valley partners will help both towns. Members have committed ten millions to them. | have committed
        In the past four years, Valley Leaders have met together six times. We welcome the next meeting. | welcome
        In the face of the flood, Valley countries intend to build a bridge. Our countries commit to pay for it. | intend
        In the spirit of our plan, we are and will continue to be open. | are and will continue
        Ruritania may positively consider a bridge over the river. | may positively consider
        Today, the Kingdom of Ruritania (Ruritania), the Republic of Valley (Valley), and the Principality of Strelsau \
        (Strelsau) (collectively, Participants) express their will to build a bridge. The Participants intend to pay. | express
        """)
    void thePartyThatActsIsReadInWhateverSentence(String act, String opener) {
        assertActsBy(act, opener);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Déclaration conjointe de la Ruritanie et du Val | Nous saluons la route. | Le pont est ancien et sert aux deux villes. Dans cet esprit, la Ruritanie s’engage à le réparer. | s’engage
        Declaración conjunta de Ruritania y Valle | Saludamos la nueva carretera. | El puente es antiguo y sirve a las dos ciudades. En ese marco, la Parte ruritana reafirmó su apoyo a la obra. | reafirmó
        Совместное заявление Руритании и Долины | Стороны приветствуют новую дорогу. | Мост через реку служит двум городам. В этой связи руританская сторона подтвердила готовность построить новый мост. | подтвердила
        中国和河谷国联合声明 | 双方欢迎新的公路。 | 大桥连接两座城市。河谷国方重申支持建设新桥。 | 重申
        """)
    void aLaterSentenceActsInWhateverLanguage(String title, String first, String act, String opener) {
        // When
        StructuredStatement statement = page(title, first, act, first);
        // Then
        assertThat(statement.clauses().get(1))
                .returns(ClauseKind.OPERATIVE, Clause::kind)
                .returns(opener, Clause::opener);
    }

    @Test
    void whatAYearLeadsIntoIsHistory() {
        // When
        StructuredStatement statement = joint("<p>We welcome the road to the river.</p>"
                + "<p>The flood came without a warning. In 2021, the Valley came together to build a bridge.</p>"
                + "<p>We thank all who came to the river.</p>");
        // Then
        assertThat(statement.clauses().get(1).kind()).isEqualTo(ClauseKind.PARAGRAPH);
    }

    @Test
    void aMeetingAtWhichThePartiesActIsNoChapeau() {
        // When
        StructuredStatement statement = joint("<p>President Jane Doe met today with Prime Minister Ivan Gromov in "
                + "Strelsau. During the meeting, the two leaders reaffirmed their plan for a bridge.</p>"
                + "<p>They welcomed the road to the river.</p>");
        // Then
        assertThat(statement.clauses().getFirst())
                .returns(ClauseKind.OPERATIVE, Clause::kind)
                .returns("reaffirmed", Clause::opener);
    }

    @Test
    void theRestOfASentenceBehindItsListIsPartOfTheAct() {
        // When
        StructuredStatement statement = joint("<ol><li>We welcome the road.</li></ol><p>We are taking steps to:</p><ul>"
                + "<li>build a bridge over the river; and</li><li>pave the road to the bridge</li></ul>"
                + "<p>as the plan of the two towns has it.</p>"
                + "<p>We thank all who came to the river.</p>");
        // Then
        assertThat(statement.clauses().get(4).kind()).isEqualTo(ClauseKind.OPERATIVE);
    }

    @Test
    void anItemThatIsASentenceHasTheVerbOfItsLaterSentence() {
        // When
        StructuredStatement statement = joint("<p>We stand together on the following:</p><ul>"
                + "<li>The bridge is a work of both towns. At the same time, we recognize that it costs much.</li></ul>"
                + "<p>We thank all who came to the river.</p>");
        // Then
        assertThat(statement.clauses().get(1)).returns("recognize", Clause::opener);
    }

    @Test
    void aSubtitleMayWriteLongerPrepositionsSmall() {
        // When
        StructuredStatement statement = joint("<p><em>The Strelsau Declaration: Strength through Bridges and Roads"
                + "</em></p><p>This week, we – the presidents of Ruritania and Valley – met on the river and commit to the "
                + "following plan.</p><p>We will build a bridge.</p>");
        // Then
        assertThat(statement.clauses().getFirst().kind()).isEqualTo(ClauseKind.HEADING);
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
