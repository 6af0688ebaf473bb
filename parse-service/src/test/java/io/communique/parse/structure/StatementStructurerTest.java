package io.communique.parse.structure;

import static io.communique.parse.structure.Structured.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.Speaker;
import io.communique.contracts.statement.StatementKind;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.parse.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementStructurerTest {

    @Test
    void aResolutionHasChapeauPreambleAndNumberedOperativePart() {
        // When
        StructuredStatement statement = structure(
                "Resolution 12 (2021)",
                "The General Assembly,",
                "Recalling its resolution 11 on the use of rivers,",
                "Deeply concerned by the flood in the north of the country,",
                "1. Decides to set up a fund that is to be used:",
                "(a) for the repair of the bridge;",
                "(b) for the people of the valley:",
                "(i) for their houses;",
                "(ii) for their fields;",
                "2. Requests the Secretary-General to report on it at the next session.");
        // Then
        assertThat(statement.kind()).isEqualTo(StatementKind.RESOLUTION);
        assertThat(statement.clauses())
                .extracting(Clause::kind, Clause::opener, Clause::label, Clause::parent)
                .containsExactly(
                        tuple(ClauseKind.CHAPEAU, null, null, null),
                        tuple(ClauseKind.PREAMBULAR, "Recalling", null, null),
                        tuple(ClauseKind.PREAMBULAR, "Deeply concerned", null, null),
                        tuple(ClauseKind.OPERATIVE, "Decides", "1", null),
                        tuple(ClauseKind.OPERATIVE, null, "(a)", 4),
                        tuple(ClauseKind.OPERATIVE, null, "(b)", 4),
                        tuple(ClauseKind.OPERATIVE, null, "(i)", 6),
                        tuple(ClauseKind.OPERATIVE, null, "(ii)", 6),
                        tuple(ClauseKind.OPERATIVE, "Requests", "2", null));
    }

    @Test
    void aJointStatementIsToldByWhoSpeaks() {
        // When
        StructuredStatement statement = structure(
                "Statement of the Ministers of Ruritania and Graustark on the bridge",
                "We, the Ministers of Works of Ruritania and Graustark, met in Strelsau to speak of the bridge,",
                "Welcoming the report of the engineers,",
                "Have agreed to:",
                "BUILD a bridge over the river, and a road to it;",
                "FURTHER DISCUSS the toll that is to be paid by those who use it.",
                "Done in Strelsau on the third day of May.");
        // Then
        assertThat(statement.kind()).isEqualTo(StatementKind.JOINT_STATEMENT);
        assertThat(statement.clauses())
                .extracting(Clause::kind)
                .containsExactly(
                        ClauseKind.CHAPEAU,
                        ClauseKind.PREAMBULAR,
                        ClauseKind.OPERATIVE,
                        ClauseKind.OPERATIVE,
                        ClauseKind.OPERATIVE,
                        ClauseKind.CLOSING);
    }

    @Test
    void whatStandsAboveThePlaceIsNoPlace() {
        // Given
        List<Block> blocks = List.of(
                Block.of(BlockKind.PARAGRAPH, "Remarks to the press corps of both countries"),
                Block.of(BlockKind.NOTE, "Strelsau, 17 June 2020"),
                new Block(BlockKind.NOTE, "Circulated as a document of the conference", null, null, "1"),
                Block.of(BlockKind.PARAGRAPH, "The bridge over the river is open, and all may use it."));
        // When
        StructuredStatement statement = new StatementStructurer().structure(Documents.cleaned("The bridge", blocks));
        // Then
        assertThat(statement.text())
                .contains("Remarks to the press corps", "Circulated as a document")
                .doesNotContain("Strelsau");
        assertThat(statement.place()).isEqualTo("Strelsau");
    }

    @Test
    void aGerundThatIsTheSubjectOpensNoPreamble() {
        StructuredStatement statement = structure(
                "Joint statement on the bridge",
                "We welcome the report of the engineers on the bridge.",
                "Building the road to it requires the help of all who live in the valley.",
                "Recognising the need for it, we intend to build the bridge in the spring.");
        assertThat(statement.clauses())
                .extracting(Clause::kind)
                .containsExactly(ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH, ClauseKind.OPERATIVE);
    }

    @Test
    void aNewsConferenceHasRemarksAndExchanges() {
        // When
        StructuredStatement statement = structure(
                "Remarks and answers by Foreign Minister Jane Doe at the news conference, Strelsau, May 3, 2021",
                "Today we met with our neighbours to speak of the bridge.",
                "Question: When will it be opened?",
                "Jane Doe: It will be opened in the spring.",
                "There is one condition: the road has to be built.",
                "Question: Who will pay for it?",
                "Question (adds): And for the road?",
                "Jane Doe: We will.");
        // Then
        assertThat(statement.kind()).isEqualTo(StatementKind.NEWS_CONFERENCE);
        assertThat(statement.place()).isEqualTo("Strelsau");
        assertThat(statement.eventDate()).hasToString("2021-05-03");
        assertThat(statement.speakers()).containsExactly(new Speaker("Jane Doe", "Foreign Minister"));
        assertThat(statement.clauses())
                .extracting(
                        Clause::kind,
                        clause -> clause.speaker() == null
                                ? null
                                : clause.speaker().name(),
                        Clause::exchange,
                        Clause::label)
                .containsExactly(
                        tuple(ClauseKind.REMARKS, "Jane Doe", null, null),
                        tuple(ClauseKind.QUESTION, null, 1, "Question"),
                        tuple(ClauseKind.ANSWER, "Jane Doe", 1, "Jane Doe"),
                        tuple(ClauseKind.ANSWER, "Jane Doe", 1, null),
                        tuple(ClauseKind.QUESTION, null, 2, "Question"),
                        tuple(ClauseKind.QUESTION, null, 2, "Question (adds)"),
                        tuple(ClauseKind.ANSWER, "Jane Doe", 2, "Jane Doe"));
    }

    @Test
    void aLabelThatIsARoleIsResolvedFromTheTitle() {
        StructuredStatement statement = structure(
                "Press Briefing by Press Secretary Jane Doe",
                "MS. DOE: Good afternoon, and welcome to all of you.",
                "Q Is the bridge open?",
                "MS. DOE: It is not, as you know.",
                "Q When will it be?",
                "MS. DOE: In the spring, if all goes well.");
        assertThat(statement.kind()).isEqualTo(StatementKind.BRIEFING);
        assertThat(statement.speakers()).containsExactly(new Speaker("Jane Doe", "Press Secretary"));
        assertThat(statement.clauses().get(1).label()).isEqualTo("Q");
        assertThat(statement.clauses().get(1).text()).isEqualTo("Is the bridge open?");
        assertThat(statement.clauses().getLast().exchange()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ответы на вопросы СМИ | Вопрос: Когда откроют мост? | С.И.Иванов: Мост будет открыт весной, и это не вопрос.
        外交部发言人王明主持例行记者会 | 路透社记者：大桥何时开放？请发言人介绍有关情况。 | 王明：大桥将于春季开放，请关注有关消息。
        Pressekonferenz zur Brücke | Frage: Wann wird die Brücke geöffnet? | Anna Schmidt: Die Brücke wird im Frühjahr geöffnet.
        Conferencia de prensa | Pregunta: ¿Cuándo se abre el puente? | Ana Pérez: El puente se abre en la primavera.
        """)
    void labelsAreReadInTheLanguageOfTheTranscript(String title, String question, String answer) {
        StructuredStatement statement = structure(title, question, answer);
        assertThat(statement.clauses())
                .extracting(Clause::kind, Clause::exchange)
                .containsExactly(tuple(ClauseKind.QUESTION, 1), tuple(ClauseKind.ANSWER, 1));
    }

    @Test
    void emphasisedQuestionsNeedNoLabel() {
        StructuredStatement statement = Documents.structured(Documents.html("""
            <html><body><h1>Interview of Jane Doe</h1>
            <p><b>When will the bridge be opened to the people of the valley?</b></p>
            <p>It will be opened in the spring, and I will be there.</p>
            <p><strong>And who is going to pay for all of it?</strong></p>
            <p>The two towns will, as they have agreed.</p></body></html>
            """));
        assertThat(statement.kind()).isEqualTo(StatementKind.INTERVIEW);
        assertThat(statement.clauses())
                .extracting(Clause::kind, Clause::exchange)
                .containsExactly(
                        tuple(ClauseKind.QUESTION, 1),
                        tuple(ClauseKind.ANSWER, 1),
                        tuple(ClauseKind.QUESTION, 2),
                        tuple(ClauseKind.ANSWER, 2));
    }

    @Test
    void aPressReleaseHasParagraphsQuotesAndAnEnd() {
        StructuredStatement statement = structure(
                "Minister opens the bridge",
                "The Minister of Works opened the bridge over the river today.",
                "“It is a good day for all of us.”",
                "###");
        assertThat(statement.kind()).isEqualTo(StatementKind.PRESS_RELEASE);
        assertThat(statement.clauses()).extracting(Clause::kind).startsWith(ClauseKind.PARAGRAPH, ClauseKind.QUOTE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Joint Communiqué of the two ministers                | COMMUNIQUE
        Joint Statement of the two ministers                  | JOINT_STATEMENT
        Strelsau Declaration on rivers                        | DECLARATION
        Interview of the Minister with the Strelsau Post      | INTERVIEW
        Readout of the Minister’s call with her colleague     | READOUT
        Speech by the Minister at the opening of the bridge   | SPEECH
        Press release: the bridge is open                     | PRESS_RELEASE
        Press briefing on the bridge                          | BRIEFING
        """)
    void theTitleTellsTheKind(String title, StatementKind kind) {
        StructuredStatement statement = structure(title, "The bridge is open to all who want to use it.");
        assertThat(statement.kind()).isEqualTo(kind);
    }

    @Test
    void offsetsCountCodePointsOfTheText() {
        // When
        StructuredStatement statement =
                structure("On the bridge", "The 𝔹ridge is open to all of us.", "It was closed for a year.");
        // Then
        for (Clause clause : statement.clauses()) {
            String text = statement.text();
            int start = text.offsetByCodePoints(0, clause.start());
            int end = text.offsetByCodePoints(0, clause.end());
            assertThat(text.substring(start, end)).isEqualTo(clause.text());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "外交部发言人林安主持例行记者会|问：桥什么时候开放？|答：明天开放。|BRIEFING",
                "Rueda de prensa de la portavoz Ana Ruiz|Pregunta: ¿Cuándo se abre el puente?|Respuesta:"
                        + " Mañana.|BRIEFING",
                "Regierungspressekonferenz vom 3. Mai|Frage: Wann öffnet die Brücke?|Antwort: Morgen.|BRIEFING",
                "Entrevista coletiva da Ministra Ana Ruiz|Pergunta: Quando abre a ponte?|Resposta:"
                        + " Amanhã.|NEWS_CONFERENCE",
                "Entretien de la ministre avec le Journal|Question : Quand ouvre le pont ?|Réponse : Demain.|INTERVIEW"
            })
    void aSpokespersonBriefsAndAMinisterHoldsANewsConference(
            String title, String question, String answer, StatementKind kind) {
        // When
        StructuredStatement statement = structure(title, question, answer, question, answer);
        // Then
        assertThat(statement.kind()).isEqualTo(kind);
    }

    @Test
    void oneHostWhoAsksEverythingMakesAnInterview() {
        // When
        StructuredStatement statement = structure(
                "Анна Руис: «Мост будет открыт»",
                "Мария Петрова: Анна Ивановна, когда откроют мост?",
                "Анна Ивановна Руис: Завтра, и мы этого долго ждали.",
                "М.Петрова: А дорогу к нему?",
                "А.И.Руис: Ее откроют через год.",
                "М.Петрова: Почему так долго?",
                "А.И.Руис: Река разлилась, и работы остановились.",
                "М.Петрова: Спасибо. Что будет потом?",
                "А.И.Руис: Потом мы построим второй мост.");
        // Then
        assertThat(statement.kind()).isEqualTo(StatementKind.INTERVIEW);
    }

    @Test
    void oneGovernmentSpeaksForItself() {
        // When
        StructuredStatement statement = structure(
                "Statement on the elections in Graustark",
                "The Government of Ruritania has followed the elections and welcomes their peaceful course.",
                "It congratulates the people of Graustark on a high turnout.");
        // Then
        assertThat(statement.kind()).isEqualTo(StatementKind.PRESS_RELEASE);
    }

    @Test
    void whoeverSpeaksBetweenTheTurnsOfOneOfficialAsksWithAQuestionMarkOrNot() {
        // When
        StructuredStatement statement = Documents.structured(Documents.plain("""
            Interview with Ann Roe and Ben Loe, Morning Radio

            Foreign Secretary Jane Doe spoke to Morning Radio about the bridge on Thursday.

            Ann Roe: Good morning, Foreign Secretary. You came back last night.

            Foreign Secretary: Good morning to you both.

            Ann: Will the bridge be built?

            Foreign Secretary: It will.

            Ben: But you said in March that there is no money for it.

            Foreign Secretary: There is now.

            Ben: And who pays?

            Foreign Secretary: We all do.

            Ann: Will it be built in stone?

            Foreign Secretary: Yes.
            """));
        // Then
        assertThat(statement.clauses())
                .extracting(Clause::kind)
                .containsExactly(
                        ClauseKind.PARAGRAPH,
                        ClauseKind.REMARKS,
                        ClauseKind.REMARKS,
                        ClauseKind.QUESTION,
                        ClauseKind.ANSWER,
                        ClauseKind.QUESTION,
                        ClauseKind.ANSWER,
                        ClauseKind.QUESTION,
                        ClauseKind.ANSWER,
                        ClauseKind.QUESTION,
                        ClauseKind.ANSWER);
    }

    @Test
    void aSentenceThatBeginsWithSayingIsNoLabel() {
        // When
        StructuredStatement statement = Documents.structured(Documents.plain("""
            بيان صحفي حول الجسر الجديد

            أعلنت وزارة الخارجية اليوم عن بناء جسر جديد على النهر في شمال البلاد.

            وقالت الوزيرة نجلاء الشامي: «إن الجسر مفتوح للجميع».

            وأضاف السفير منصور الطيب: «نشكر كل من شارك في بنائه».
            """));
        // Then
        assertThat(statement.clauses())
                .allSatisfy(clause -> assertThat(clause.label()).isNull());
        assertThat(statement.clauses()).extracting(Clause::kind).doesNotContain(ClauseKind.REMARKS);
    }
}
