package io.communique.parse.structure;

import static io.communique.parse.structure.Structured.page;
import static io.communique.parse.structure.Structured.turns;
import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.StructuredStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup in which pages set turns apart. */
class MarkedUpTurnsTest {

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
                "<p><b>Question</b> – When will the bridge be opened?<br><b>The Minister</b> – It will be opened in the"
                        + " spring.<br><b>Question</b> – And who pays?<br><b>The Minister</b> – The two towns pay.</p>",
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

    @Test
    void timesOfARecordingStandBeforeLabels() {
        // When
        StructuredStatement statement = page(
                "Interview with Foreign Minister Jane Doe",
                "<p>[00:00:12] <b>QUESTION:</b> When will the bridge be opened?</p><p>[00:01:05] <b>MINISTER DOE:</b>"
                        + " It will be opened in the spring.</p>");
        // Then
        assertThat(turns(statement)).containsExactly("Q1", "A1 Jane Doe");
        assertThat(statement.clauses()).extracting(Clause::text).noneMatch(text -> text.contains("00:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>&lt;질문&gt; 다리는 언제 열립니까?</p><p>&lt;답변&gt; 봄에 열릴 예정입니다.</p>"
                        + "<p>&lt;질문&gt; 비용은 누가 부담합니까?</p><p>&lt;답변&gt; 두 도시가 부담합니다.</p>",
                "<p>問）橋はいつ開通するのでしょうか。</p><p>答）春に開通する予定です。</p>" + "<p>問）費用は誰が負担するのでしょうか。</p><p>答）二つの市が負担します。</p>",
                "<p>（記者）橋はいつ開通するのでしょうか。</p><p>（大臣）春に開通する予定です。</p>"
                        + "<p>（記者）費用は誰が負担するのでしょうか。</p><p>（大臣）二つの市が負担します。</p>",
                "<p>媒體問：大橋何時開放？</p><p>部長答：大橋將於春季開放。</p>" + "<p>媒體問：費用由誰承擔？</p><p>部長答：費用由兩個城市共同承擔。</p>",
                "<p><b>SORU-</b> Köprü ne zaman açılacak?</p><p><b>BAKAN DEMİR-</b> Köprü baharda açılacak.</p>"
                        + "<p><b>SORU-</b> Parasını kim ödeyecek?</p><p><b>BAKAN DEMİR-</b> İki şehir ödeyecek.</p>",
                "<p>ВОПРОС – Когда откроют мост?</p><p>АННА ПЕТРОВА – Мост откроют весной.</p>"
                        + "<p>ВОПРОС – А кто за него заплатит?</p><p>АННА ПЕТРОВА – Заплатят оба города.</p>"
            })
    void bracketsAndDashesEndLabels(String body) {
        // When
        StructuredStatement statement = page("2023", body);
        // Then
        assertThat(turns(statement)).extracting(turn -> turn.substring(0, 2)).containsExactly("Q1", "A1", "Q2", "A2");
    }

    @Test
    void theShoutedDottedIOfTurkishBecomesASmallOne() {
        // When
        StructuredStatement statement = page(
                "Dışişleri Bakanı Kemal Demir’in basın toplantısı metni",
                "<p><b>SORU:</b> Köprü ne zaman açılacak?</p><p><b>BAKAN DEMİR:</b> Köprü baharda açılacak.</p>");
        // Then
        assertThat(turns(statement)).containsExactly("Q1", "A1 Kemal Demir");
    }

    @Test
    void boldQuestionsMayBeNumbered() {
        // When
        StructuredStatement statement = page(
                "Interview with Foreign Minister Jane Doe",
                "<ol><li><p><b>When will the bridge be opened?</b></p><p>It will be opened in the"
                        + " spring.</p></li><li><p><b>And who is going to pay for it?</b></p><p>The two towns are, as they"
                        + " agreed.</p></li></ol>");
        // Then
        assertThat(turns(statement)).containsExactly("Q1", "A1 Jane Doe", "Q2", "A2 Jane Doe");
    }

    @Test
    void theInitialsOfAnOfficeMeanItsHolder() {
        // When
        StructuredStatement statement = page(
                "Post-Cabinet press conference: Prime Minister Jane Doe and Dr Paul Hagen",
                "<p>PM: Good afternoon. We have decided on the bridge.</p><p>Media: When will it be opened?</p><p>PM:"
                        + " It will be opened in the spring.</p><p>Media: Who pays?</p><p>Dr Hagen: The two towns pay for"
                        + " it.</p>");
        // Then
        assertThat(turns(statement)).containsExactly("R Jane Doe", "Q1", "A1 Jane Doe", "Q2", "A2 Paul Hagen");
    }

    @Test
    void labelsWithoutAnyMarkMayHaveTheirPaperInBrackets() {
        // When
        StructuredStatement statement = page(
                "Persconferentie minister-president De Vries",
                "<p><b>MINISTER-PRESIDENT DE VRIES</b></p><p>Goedemiddag. Wij hebben over de brug"
                        + " gesproken.</p><p><b>JANSEN (ABC)</b></p><p>Wanneer gaat de brug open?</p><p><b>DE"
                        + " VRIES</b></p><p>In het voorjaar.</p><p><b>JANSEN (ABC)</b></p><p>En wie betaalt"
                        + " dat?</p><p><b>DE VRIES</b></p><p>De twee steden betalen dat.</p>");
        // Then
        assertThat(turns(statement))
                .containsExactly("R De Vries", "Q1 Jansen", "A1 De Vries", "Q2 Jansen", "A2 De Vries");
    }

    @Test
    void whoseWordAlwaysGoesToThePressLeadsEvenIfTheTitleNamesBoth() {
        // When
        StructuredStatement statement = page(
                "Press briefing by Secretary Tomas Reyes with Undersecretary Grace Manalo",
                "<p>USEC. MANALO: Good morning and welcome.</p><p>SEC. REYES: Thank you. We have decided on the bridge,"
                        + " which will be opened in the spring.</p><p>USEC. MANALO: The first question, please.</p>"
                        + "<p>QUESTION: When will it be opened?</p><p>SEC. REYES: In April, as I have said to all of"
                        + " you.</p><p>USEC. MANALO: Thank you. Next question, please.</p><p>QUESTION: And who pays for"
                        + " it?</p><p>SEC. REYES: The two towns pay for it.</p><p>USEC. MANALO: Thank you all.</p>");
        // Then
        assertThat(turns(statement))
                .containsExactly(
                        "R Grace Manalo",
                        "R Tomas Reyes",
                        "R Grace Manalo",
                        "Q1",
                        "A1 Tomas Reyes",
                        "R Grace Manalo",
                        "Q2",
                        "A2 Tomas Reyes",
                        "R Grace Manalo");
    }
}
