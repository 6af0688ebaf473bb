package io.communique.parse.structure;

import static io.communique.parse.structure.Structured.page;
import static io.communique.parse.structure.Structured.structure;
import static io.communique.parse.structure.Structured.turns;
import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.Speaker;
import io.communique.contracts.statement.StructuredStatement;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What news conferences and briefings have beside their questions and answers. */
class PressConferencesTest {

    @Test
    void aSpeakerBehindABreakOfTheLineBeginsATurn() {
        // When
        StructuredStatement statement = page(
                "Press Briefing by Press Secretary Jane Doe",
                "MS. DOE: Good afternoon, everybody. I have news of the bridge today.",
                "Q&nbsp; When will it be opened?",
                "MS. DOE: It will be opened in the spring.",
                "Q&nbsp; And what about the road to it?<br>MS. DOE: Sure. We build that as well.<br>"
                        + "Q&nbsp; And then the harbour?<br>MS. DOE: Next year.");
        // Then
        assertThat(turns(statement))
                .containsExactly("R Jane Doe", "Q1", "A1 Jane Doe", "Q2", "A2 Jane Doe", "Q3", "A3 Jane Doe");
        assertThat(statement.clauses().get(4).text()).isEqualTo("Sure. We build that as well.");
    }

    @Test
    void aColonWithinASentenceBeginsNoTurn() {
        // When
        StructuredStatement statement = page(
                "Press Briefing by Press Secretary Jane Doe",
                "MS. DOE: Good afternoon, everybody. I have news of the bridge today.",
                "Q&nbsp; You called the MS. DOE: a ship. When does it sail?",
                "MS. DOE: It sails in the spring.");
        // Then
        assertThat(turns(statement)).containsExactly("R Jane Doe", "Q1", "A1 Jane Doe");
    }

    @Test
    void smallTalkBeforeAStatementIsNoQuestion() {
        // Given
        String built = "The bridge over the river is being built, and it goes well, as all of you can see from the "
                + "windows of this house, where we have watched it grow from day to day for two years now. It will be "
                + "opened in the spring, when the water is high, and whoever wants to cross it will be welcome to do "
                + "so on foot, by bicycle or by car, at no cost at all in the first year of its life.";
        String news = Stream.of("bridge", "road", "harbour", "tower", "canal", "station", "lighthouse", "school")
                .map(work -> built.replace("bridge", work))
                .collect(Collectors.joining("\n\n"));
        // When
        StructuredStatement statement = structure(
                "Press Briefing by Press Secretary Jane Doe",
                "MS. DOE: Hi, everybody.",
                "Q    What, is there a holiday today?",
                "MS. DOE: We are a little early.",
                news,
                "Q    What will it cost?",
                "MS. DOE: Ten million, which the two towns pay together in the first year.");
        // Then
        assertThat(statement.clauses().subList(0, 11))
                .allSatisfy(clause -> assertThat(clause.kind()).isEqualTo(ClauseKind.REMARKS));
        assertThat(turns(statement)).endsWith("Q1", "A1 Jane Doe");
    }

    @Test
    void whoseLabelComesAgainAtTheEndTakesLeave() {
        // When
        StructuredStatement statement =
                structure("外交部发言人王明主持例行记者会", "问：大桥何时开放？", "王明：大桥将于春季开放。", "王明：今天的记者会就到这里。谢谢大家！");
        // Then
        assertThat(turns(statement)).containsExactly("Q1", "A1 王明", "R 王明");
    }

    @Test
    void whoOnlyCallsOnReportersAnswersNothing() {
        // When
        StructuredStatement statement = structure(
                "Remarks by President Jane Doe in a Press Conference",
                "THE PRESIDENT: Good evening, everybody. The bridge will be opened in the spring.",
                "Q    What will it cost?",
                "THE PRESIDENT: Ten million. Staff, is there anybody I have not called on?",
                "MR. ROE: Anita from River Radio.",
                "THE PRESIDENT: Anita from River Radio.",
                "Q    Who pays for it?",
                "THE PRESIDENT: We do.",
                "MR. ROE: Thank you, everybody.",
                "THE PRESIDENT: Thank you.");
        // Then
        assertThat(turns(statement))
                .containsExactly(
                        "R Jane Doe",
                        "Q1",
                        "A1 Jane Doe",
                        "R Roe",
                        "A1 Jane Doe",
                        "Q2",
                        "A2 Jane Doe",
                        "R Roe",
                        "A2 Jane Doe");
    }

    @Test
    void anEditorsWordOnASpeechIsNotSaid() {
        // When
        StructuredStatement statement = structure(
                "Speech by Foreign Minister Jane Doe at the River Academy",
                "(Check against delivery)",
                "Dear friends, I am glad to be here.",
                "We open the bridge in the spring, and you are welcome to see it.");
        // Then
        assertThat(turns(statement)).containsExactly("P", "R Jane Doe", "R Jane Doe");
    }

    @Test
    void aColonApartFromItsLetterIsNoPartOfTheQuestion() {
        // When
        StructuredStatement statement = structure(
                "Point de presse de Mme Marie Duval, porte-parole du ministère",
                "1 – Le pont sur la rivière",
                "Le pont sera ouvert au printemps, et la route qui y mène sera prête.",
                "Q : Combien coûte-t-il ?",
                "Dix millions, que les deux villes paient ensemble.",
                "Q : Qui paie la route ?",
                "Les deux villes aussi.",
                "(Fin du point de presse)");
        // Then
        assertThat(statement.clauses())
                .extracting(Clause::text)
                .contains("Le pont sur la rivière", "Combien coûte-t-il ?", "Qui paie la route ?");
        assertThat(statement.clauses().getFirst().label()).isEqualTo("1");
        assertThat(statement.clauses().getLast().kind()).isEqualTo(ClauseKind.CLOSING);
    }

    @Test
    void anotherJournalistAsksToo() {
        // When
        StructuredStatement statement = structure(
                "Rueda de prensa del canciller Juan Vidal",
                "CANCILLER VIDAL: Buenos días. El puente se abre en primavera.",
                "PERIODISTA: ¿Cuánto cuesta el puente?",
                "CANCILLER VIDAL: Diez millones.",
                "OTRA PERIODISTA: Sobre lo mismo: ¿quién lo paga?",
                "CANCILLER VIDAL: Las dos ciudades.");
        // Then
        assertThat(turns(statement)).containsExactly("R Juan Vidal", "Q1", "A1 Juan Vidal", "Q2", "A2 Juan Vidal");
    }

    @Test
    void anArabicQuestionMayTurnToSomebodyElse() {
        // When
        StructuredStatement statement = structure(
                "المؤتمر الصحفي لوزير الخارجية سامي حداد ووزيرة خارجية جمهورية الوادي ليلى منصور",
                "الوزير سامي حداد: أهلاً وسهلاً بكم جميعاً، وسيفتح الجسر في الربيع.",
                "الوزيرة ليلى منصور: شكراً معالي الوزير.",
                "سؤال: سؤالي لمعالي الوزير: كم يكلف الجسر؟",
                "ولمعالي الوزيرة: من يدفع؟",
                "الوزير: عشرة ملايين، تدفعها المدينتان معاً في السنة الأولى.",
                "الوزيرة: ندفع معاً في السنة الأولى كما اتفقنا عليه اليوم.");
        // Then
        assertThat(turns(statement))
                .containsExactly("R سامي حداد", "R ليلى منصور", "Q1", "Q1", "A1 سامي حداد", "A1 ليلى منصور");
    }

    @Test
    void aNameInBracketsBehindAPartIsTheNameAlone() {
        // When
        StructuredStatement statement = structure(
                "Press conference by Minister of External Relations Thomas Roe",
                "MODERATOR (Elin Varga, Director of Communications): Good afternoon. The Minister speaks first.",
                "MINISTER OF EXTERNAL RELATIONS THOMAS ROE: The bridge will be opened in the spring.",
                "MODERATOR: The first question, please.",
                "QUESTION: What will it cost?",
                "ROE: Ten million, which the two towns pay together in the first year.");
        // Then
        assertThat(turns(statement))
                .containsExactly("R Elin Varga", "R Thomas Roe", "R Elin Varga", "Q1", "A1 Thomas Roe");
        assertThat(statement.speakers()).contains(new Speaker("Thomas Roe", "Minister of External Relations"));
    }
}
