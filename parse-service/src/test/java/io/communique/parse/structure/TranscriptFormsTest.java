package io.communique.parse.structure;

import static io.communique.parse.structure.Structured.page;
import static io.communique.parse.structure.Structured.turns;
import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.StructuredStatement;
import org.junit.jupiter.api.Test;

/** Habits of single governments in writing down who speaks. */
class TranscriptFormsTest {

    @Test
    void aFirstNameThatAsksAndIsAnsweredByAnOfficialIsAReporters() {
        // When
        StructuredStatement briefing = page(
                "Transcript of the Weekly Media Briefing by the Official Spokesperson",
                "<p><b>Shri Arun Rao, Official Spokesperson:</b> Good afternoon. I have one announcement today.</p>",
                "<p><b>Karen:</b> Sir, when will the bridge over the river be opened?</p>",
                "<p><b>Imran:</b> And on the same subject, who is going to pay for it?</p>",
                "<p><b>Shri Arun Rao, Official Spokesperson:</b> It will be opened in the spring.</p>",
                "<p><b>Question:</b> What do you say about the ferry?</p>",
                "<p><b>Shri Arun Rao, Official Spokesperson:</b> It goes on as before.</p>");
        // Then
        assertThat(turns(briefing))
                .containsExactly("R Arun Rao", "Q1 Karen", "Q1 Imran", "A1 Arun Rao", "Q2", "A2 Arun Rao");
    }

    @Test
    void aNameWithAMinistryInBracketsSpeaksOnceToo() {
        // When
        StructuredStatement briefing = page(
                "Regierungspressekonferenz vom 3. Mai",
                "<p><b>StS Weber:</b> Guten Tag, der Kanzler besucht am Mittwoch die neue Brücke.</p>",
                "<p><b>Frage Nowak:</b> Wann wird die Brücke geöffnet?</p>",
                "<p><b>Kranz (BMV):</b> Die Brücke wird im Frühjahr geöffnet.</p>",
                "<p><b>Frage:</b> Sieht das der Kanzler auch so?</p>",
                "<p><b>StS Weber:</b> So sieht er das auch.</p>");
        // Then
        assertThat(turns(briefing)).containsExactly("R Weber", "Q1 Nowak", "A1 Kranz", "Q2", "A2 Weber");
    }

    @Test
    void ofTwoPresidentsTheCountryTellsWhoSpeaks() {
        // When
        StructuredStatement conference = page(
                "Conferencia de prensa del presidente del Gobierno y del presidente de Ruritania",
                "<p><b>Presidente del Gobierno, Juan Vidal.-</b> Buenos días a todos, hoy hemos hablado del"
                        + " puente.</p>",
                "<p><b>Presidente de Ruritania, Anton Marek.-</b> El puente une a las dos ciudades del río.</p>",
                "<p><b>P.-</b> ¿Cuándo se abre el puente?</p>",
                "<p><b>Presidente del Gobierno.-</b> El puente se abre en la primavera.</p>",
                "<p><b>P.-</b> ¿Y quién lo paga?</p>",
                "<p><b>Presidente de Ruritania.-</b> Lo pagan las dos ciudades.</p>");
        // Then
        assertThat(turns(conference))
                .containsExactly("R Juan Vidal", "R Anton Marek", "Q1", "A1 Juan Vidal", "Q2", "A2 Anton Marek");
    }

    @Test
    void aQuestionInSquareBracketsIsALabel() {
        // When
        StructuredStatement doorstop = page(
                "Transcript of Foreign Minister Ana Ruiz's doorstop interview",
                "<p><b>Minister</b>: My meetings here were warm, and we spoke of the bridge.</p>",
                "<p><b>[Question]</b>: And the direct flights?</p>",
                "<p><b>Minister</b>: That is up to the airlines.</p>");
        // Then
        assertThat(turns(doorstop)).containsExactly("R Ana Ruiz", "Q1", "A1 Ana Ruiz");
        assertThat(doorstop.clauses().get(1).text()).isEqualTo("And the direct flights?");
    }

    @Test
    void theDashBehindALetterIsNotSpoken() {
        // When
        StructuredStatement briefing = page(
                "Point de presse",
                "<p><b>Q -</b> Quand le pont sera-t-il ouvert ?</p>",
                "<p><b>R -</b> Le pont sera ouvert au printemps.</p>",
                "<p><b>Q -</b> Et qui le paie ?</p>",
                "<p><b>R -</b> Les deux villes le paient.</p>",
                "<p>(Fin du point de presse)</p>");
        // Then
        assertThat(turns(briefing)).containsExactly("Q1", "A1", "Q2", "A2", "C");
        assertThat(briefing.clauses().getFirst().text()).isEqualTo("Quand le pont sera-t-il ouvert ?");
    }

    @Test
    void whatAnEditorSetsBelowATranscriptIsItsClosing() {
        // When
        StructuredStatement session = page(
                "Transcript of remarks at a media session",
                "<p>Following is the transcript of remarks by the Chief Executive, Mr Chan Wing-fai, today:</p>",
                "<p>Reporter: When will the bridge be opened?</p>",
                "<p>Chief Executive: It will be opened in the spring.</p>",
                "<p>Reporter: And who is going to pay for it?</p>",
                "<p>Chief Executive: The two towns are. Thank you.</p>",
                "<p>(Please also refer to the other portion of the remarks.)</p>",
                "<p>MINISTRY OF WORKS</p>");
        // Then
        assertThat(turns(session)).containsExactly("P", "Q1", "A1 Chan Wing-fai", "Q2", "A2 Chan Wing-fai", "C", "C");
    }

    @Test
    void aLeadInItalicsAboveABoldQuestionIsTheEditors() {
        // When
        StructuredStatement interview = page(
                "Entretien du Président avec une radio",
                "<p><em>À l’occasion de son déplacement, le Président a répondu aux questions de deux journalistes de"
                        + " la radio.</em></p>",
                "<p><b>Bonsoir. Quand le pont sera-t-il ouvert ?</b></p>",
                "<p>Le pont sera ouvert au printemps.</p>",
                "<p><b>Et qui le paie ?</b></p>",
                "<p>Les deux villes le paient.</p>");
        // Then
        assertThat(turns(interview)).containsExactly("P", "Q1", "A1", "Q2", "A2");
    }

    @Test
    void aNewsOrganisationThatComesBackOnLinesOfItsOwnAsks() {
        // When
        StructuredStatement interview = page(
                "Entrevista del canciller Pedro Vidal con Radio Norte",
                "<p><b>Radio Norte</b></p>",
                "<p>Canciller, ¿cuándo se abre el puente?</p>",
                "<p><b>Canciller Pedro Vidal</b></p>",
                "<p>El puente se abre en la primavera.</p>",
                "<p><b>Radio Norte</b></p>",
                "<p>¿Y quién lo paga?</p>",
                "<p><b>Canciller Pedro Vidal</b></p>",
                "<p>Lo pagan las dos ciudades.</p>");
        // Then
        assertThat(turns(interview)).containsExactly("Q1", "A1 Pedro Vidal", "Q2", "A2 Pedro Vidal");
    }

    @Test
    void aQuestionThatIsTakenUpKeepsItsDash() {
        // When
        StructuredStatement briefing = page(
                "Press Briefing by Press Secretary Ada Wren",
                "<p>May 3, 2021</p><p>River Press Briefing Room</p><p>3:16 P.M. EDT</p>",
                "<p>MS. WREN: Good afternoon. The bridge will be opened in the spring.</p>",
                "<p>Q Who is going to —</p>",
                "<p>MS. WREN: The two towns are.</p>",
                "<p>Q — pay for the bridge, and when?</p>",
                "<p>MS. WREN: The two towns pay for it this year.</p>");
        // Then
        assertThat(briefing.clauses()).extracting(Clause::text).contains("— pay for the bridge, and when?");
        assertThat(briefing.place()).isEqualTo("River Press Briefing Room");
    }

    @Test
    void aSlashPartsAReporterFromANewsOrganisation() {
        // When
        StructuredStatement briefing = page(
                "Press Briefing by Palace Press Officer Carla Cruz",
                "<p><b>USEC. CRUZ:</b> Good morning. We are now ready for your questions.</p>",
                "<p><b>EDEN REYES/NET 5:</b> When will the bridge be opened?</p>",
                "<p><b>USEC. CRUZ:</b> It will be opened in the spring.</p>",
                "<p><b>IVAN MAYO/DAILY COURIER:</b> Who is going to pay for it?</p>",
                "<p><b>USEC. CRUZ:</b> The two towns are.</p>");
        // Then
        assertThat(turns(briefing))
                .containsExactly("R Carla Cruz", "Q1 Eden Reyes", "A1 Carla Cruz", "Q2 Ivan Mayo", "A2 Carla Cruz");
    }

    @Test
    void aDashBehindAnOfficeWithANameThatComesBackEndsALabel() {
        // When
        StructuredStatement conference = page(
                "Entrevista coletiva concedida pelo Presidente Luís Amaral",
                "<p><b>Presidente Luís Amaral —</b> Bom dia, hoje falamos da ponte.</p>",
                "<p><b>Jornalista (Rádio Norte) —</b> Quando a ponte será aberta?</p>",
                "<p><b>Presidente Luís Amaral —</b> A ponte será aberta na primavera.</p>");
        // Then
        assertThat(turns(conference)).containsExactly("R Luís Amaral", "Q1", "A1 Luís Amaral");
    }

    @Test
    void numberedQuestionsAreLabelled() {
        // When
        StructuredStatement interview = page(
                "外交部长李文涛接受专访",
                "<p><b>一、记者：大桥何时开放？请介绍有关情况。</b></p>",
                "<p><b>李文涛：</b>大桥将于春季开放，我们会及时发布消息。</p>",
                "<p><b>二、记者：费用由谁承担？</b></p>",
                "<p><b>李文涛：</b>费用由两个城市共同承担。</p>");
        // Then
        assertThat(turns(interview)).containsExactly("Q1", "A1 李文涛", "Q2", "A2 李文涛");
    }

    @Test
    void aNoticeInItalicsBeforeLabelledQuestionsAsksNothing() {
        // When
        StructuredStatement remarks = page(
                "Press remarks by High Representative Ana Ruiz",
                "<p><em>Check against delivery!</em></p>",
                "<p>Good afternoon. Today we spoke of the bridge over the river.</p>",
                "<p><b>Q. When will the bridge be opened?</b></p>",
                "<p>It will be opened in the spring.</p>",
                "<p><b>Q. And who is going to pay for it?</b></p>",
                "<p>The two towns are.</p>");
        // Then
        assertThat(turns(remarks)).containsExactly("P", "R Ana Ruiz", "Q1", "A1 Ana Ruiz", "Q2", "A2 Ana Ruiz");
    }

    @Test
    void aSpokesmanIsTheSpokespersonWhomTheLeadNames() {
        // When
        StructuredStatement briefing = page(
                "Daily Press Briefing",
                "<p>The following is a transcript of today’s briefing by Paul Hagen, Deputy Spokesperson.</p>",
                "<p><b>Question:</b> When will the bridge be opened?</p>",
                "<p><b>Deputy Spokesman:</b> It will be opened in the spring.</p>",
                "<p><b>Question:</b> And who is going to pay for it?</p>",
                "<p><b>Deputy Spokesman:</b> The two towns are.</p>");
        // Then
        assertThat(turns(briefing)).containsExactly("P", "Q1", "A1 Paul Hagen", "Q2", "A2 Paul Hagen");
    }

    @Test
    void theSecondOfTwoMinistersIsNoModerator() {
        // When
        StructuredStatement conference = page(
                "Пресс-конференция по итогам переговоров",
                "<p>Антон Громов и Президент Руритании Марек Дворжак ответили на вопросы журналистов.</p>",
                "<p><b>А.Громов:</b> Мы обсудили мост через реку и дорогу к нему.</p>",
                "<p><b>М.Дворжак:</b> Благодарю. Разговор был полезным.</p>",
                "<p><b>Вопрос:</b> Когда откроют мост?</p>",
                "<p><b>А.Громов:</b> Мост будет открыт весной.</p>",
                "<p><b>М.Дворжак:</b> Мне нечего добавить.</p>");
        // Then
        assertThat(turns(conference))
                .containsExactly("P", "R Антон Громов", "R Марек Дворжак", "Q1", "A1 Антон Громов", "A1 Марек Дворжак");
    }

    @Test
    void aLetterWithAFullStopAsksWhereAnotherAnswers() {
        // When
        StructuredStatement interview = page(
                "Intervista del Ministro Bruni",
                "<p><b>D.</b> Quando sarà aperto il ponte?</p>",
                "<p><b>R.</b> Sarà aperto in primavera.</p>",
                "<p><b>D.</b> E chi lo paga?</p>",
                "<p><b>R.</b> Le due città.</p>");
        // Then
        assertThat(interview.clauses()).extracting(Clause::exchange).containsExactly(1, 1, 2, 2);
    }

    @Test
    void theFirstCellOfARowSaysWhoSpeaks() {
        // When
        StructuredStatement transcript = page(
                "Foreign Minister Ana Ruiz meets the press",
                "<table><tr><td>Q:</td><td>When will the bridge be opened?</td></tr><tr><td>Minister Ruiz:</td><td>It"
                        + " will be opened in the spring, as we have said.</td></tr></table>");
        // Then
        assertThat(turns(transcript)).containsExactly("Q1", "A1 Ana Ruiz");
    }
}
