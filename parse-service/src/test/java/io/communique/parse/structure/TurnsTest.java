package io.communique.parse.structure;

import static io.communique.parse.structure.Structured.page;
import static io.communique.parse.structure.Structured.structure;
import static io.communique.parse.structure.Structured.turns;
import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.Speaker;
import io.communique.contracts.statement.StructuredStatement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsTest {

    static Stream<Arguments> transcripts() {
        return Stream.of(
                Arguments.of("shouted labels without a full stop", "Jane Doe", """
                    Department Press Briefing by Spokesperson Jane Doe
                    MR DOE: Good afternoon to all of you.
                    QUESTION: When will the bridge be opened?
                    MR DOE: It will be opened in the spring.\
                    """),
                Arguments.of("a letter and wide space", "Jane Doe", """
                    Press Briefing by Press Secretary Jane Doe
                    MS. DOE: Good afternoon to all of you.
                    Q Thank you. Still on the bridge: when will it be opened?
                    MS. DOE: (Laughs.) It will be opened in the spring.\
                    """),
                Arguments.of("letters with a full stop", "Jane Doe", """
                    Interview with Foreign Minister Jane Doe
                    Q. When will the bridge be opened?
                    A. It will be opened in the spring.
                    Q. And who is going to pay for it?
                    A. The two towns are, as they have agreed.\
                    """),
                Arguments.of("initials and a side note", "С.И.Петров", """
                    Выступление и ответы на вопросы Министра иностранных дел С.И.Петрова в ходе пресс-конференции
                    С.И.Петров: Добрый день, мы говорили о мосте.
                    Вопрос (перевод с английского): Когда откроют мост?
                    С.И.Петров (перевод с английского): Мост будет открыт весной.\
                    """),
                Arguments.of("a questioner's name behind the word", "Anna Weber", """
                    Pressekonferenz mit Außenministerin Anna Weber
                    BMin WEBER: Guten Tag, wir haben über die Brücke gesprochen.
                    FRAGE NOWAK: Wann wird die Brücke geöffnet?
                    BMin WEBER: Die Brücke wird im Frühjahr geöffnet.
                    ZUSATZFRAGE: Und wer bezahlt sie?
                    BMin WEBER: Die beiden Städte bezahlen sie.\
                    """),
                Arguments.of("an office's initials behind the name", "Weber", """
                    Regierungspressekonferenz vom 3. Mai
                    WEBER (AA): Guten Tag, ich habe etwas zur Brücke.
                    Frage: Wann wird die Brücke geöffnet?
                    WEBER (AA): Die Brücke wird im Frühjahr geöffnet.
                    Zusatz: Das haben Sie auch im letzten Jahr gesagt.
                    WEBER (AA): Dabei bleibt es auch.\
                    """),
                Arguments.of("a letter, a full stop and a dash", "Pedro Vidal", """
                    Conferencia de prensa del ministro de Asuntos Exteriores, Pedro Vidal
                    Sr. Vidal.- Buenos días a todos, hemos hablado del puente.
                    P.- ¿Cuándo se abre el puente?
                    Sr. Vidal.- El puente se abre en la primavera.
                    P.- ¿Y quién lo paga?
                    Sr. Vidal.- Lo pagan las dos ciudades.\
                    """),
                Arguments.of("a space before the colon", "Le porte-parole", """
                    Point de presse du porte-parole du ministère
                    Le porte-parole : Bonjour à tous, j’ai une annonce.
                    Question : Quand le pont sera-t-il ouvert ?
                    Le porte-parole : Le pont sera ouvert au printemps.\
                    """),
                Arguments.of("a letter and a dash", "Marie Duval", """
                    Entretien de Mme Marie Duval, ministre des Affaires étrangères, avec la presse
                    Q - Quand le pont sera-t-il ouvert ?
                    R - Le pont sera ouvert au printemps.
                    Q - Et qui le paie ?
                    R - Les deux villes le paient.\
                    """),
                Arguments.of("an office alone, resolved from the title", "سامي حداد", """
                    المؤتمر الصحفي لوزير الخارجية سامي حداد
                    الوزير: تحدثنا اليوم عن الجسر وعن الطريق إليه.
                    سؤال: متى يفتح الجسر؟
                    الوزير: سيفتح الجسر في الربيع إن شاء الله.\
                    """),
                Arguments.of("words for both parts", "João Vidal", """
                    Entrevista do Ministro das Relações Exteriores, João Vidal, ao Diário
                    Jornalista: Quando será aberta a ponte?
                    Resposta: A ponte será aberta na primavera.
                    Pergunta: E quem paga?
                    Resposta: As duas cidades pagam.\
                    """),
                Arguments.of("Italian", "Anna Rossi", """
                    Conferenza stampa del ministro degli Affari Esteri Anna Rossi
                    Domanda: Quando sarà aperto il ponte?
                    Risposta: Il ponte sarà aperto in primavera.\
                    """),
                Arguments.of("news organisations and a name", "王明", """
                    外交部发言人王明主持例行记者会
                    《河谷日报》：大桥何时开放？
                    王明：大桥将于春季开放，请关注有关消息。
                    追问：费用由谁承担？
                    王明：由两座城市共同承担。\
                    """),
                Arguments.of("one character", "王明", """
                    外交部长王明答记者问
                    问：大桥何时开放？
                    答：大桥将于春季开放，请关注有关消息。
                    问：费用由谁承担？
                    答：由两座城市共同承担。\
                    """),
                Arguments.of("brackets instead of a colon", "田中", """
                    田中外務大臣会見記録
                    【田中外務大臣】橋について説明します。
                    【共同通信　鈴木記者】橋はいつ開通しますか。
                    【田中外務大臣】春に開通する予定です。\
                    """),
                Arguments.of("news organisations in English", "Wang Ming", """
                    Foreign Ministry Spokesperson Wang Ming’s Regular Press Conference on May 3, 2021
                    Valley Daily: When will the bridge be opened?
                    Wang Ming: The bridge will be opened in the spring.
                    AFP: Who is going to pay for it?
                    Wang Ming: The two towns will pay for it.
                    Reuters: A follow-up on the road. Will it be ready too?
                    Wang Ming: I have nothing to add to what I said.\
                    """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transcripts")
    void labelsAreReadAsMinistriesWriteThem(String style, String name, String transcript) {
        // When
        StructuredStatement statement = structure(transcript.split("\n", -1));
        // Then
        List<String> turns = turns(statement);
        assertThat(turns.getLast()).as(style).matches("A\\d " + name);
        assertThat(turns).filteredOn(turn -> turn.startsWith("Q")).hasSizeGreaterThan(0);
        long exchanges = turns.stream().filter(turn -> turn.startsWith("Q")).count();
        assertThat(turns.getLast()).startsWith("A" + exchanges);
        assertThat(statement.speakers()).extracting(Speaker::name).containsExactly(name);
    }

    @Test
    void aSpokespersonsLabelIsKeptWhereNobodyIsNamed() {
        StructuredStatement statement = structure(
                "Point de presse",
                "La porte-parole : Bonjour à tous, j’ai une annonce.",
                "Question : Quand le pont sera-t-il ouvert ?",
                "La porte-parole : Le pont sera ouvert au printemps.");
        assertThat(statement.speakers()).extracting(Speaker::name).containsExactly("La porte-parole");
    }

    @Test
    void aLabelMayHaveItsParagraphForItselfAndNoColon() {
        StructuredStatement statement = structure(
                "Pressekonferenz mit Außenministerin Anna Weber",
                "Frage",
                "Wann wird die Brücke geöffnet?",
                "Anna Weber",
                "Die Brücke wird im Frühjahr geöffnet.",
                "Zusatzfrage",
                "Und wer bezahlt sie?",
                "Anna Weber",
                "Die beiden Städte bezahlen sie.");
        assertThat(turns(statement)).containsExactly("Q1", "A1 Anna Weber", "Q2", "A2 Anna Weber");
        assertThat(statement.clauses())
                .extracting(Clause::label)
                .containsExactly("Frage", "Anna Weber", "Zusatzfrage", "Anna Weber");
    }

    @Test
    void dashesChangeTheSpeaker() {
        StructuredStatement statement = structure(
                "Интервью Министра Анны Ивановой газете",
                "— Когда откроют мост?",
                "— Мост откроют весной.",
                "Это уже решено.",
                "— Кто за него заплатит?",
                "— Заплатят оба города, как они и договорились прошлой весной.");
        assertThat(turns(statement))
                .extracting(turn -> turn.substring(0, 2))
                .containsExactly("Q1", "A1", "A1", "Q2", "A2");
    }

    @Test
    void italicQuestionsMayHaveSeveralParagraphsAndHeadingsBetweenThem() {
        StructuredStatement statement = page(
                "Interview with Foreign Minister Jane Doe",
                "Jane Doe spoke to the Strelsau Post about the bridge over the river.",
                "<p><em>The bridge has been closed for a year.</em></p>",
                "<p><em>When will it be opened?</em></p>",
                "It will be opened in the spring, and I will be there.",
                "<p><b>The road to it</b></p>",
                "<p><em>Who is going to pay for all of it?</em></p>",
                "The two towns will, as they have agreed.",
                "<p><em>Tell us about the road.</em></p>",
                "It is a long road.");
        assertThat(turns(statement))
                .containsExactly("P", "Q1", "Q1", "A1 Jane Doe", "H", "Q2", "A2 Jane Doe", "Q3", "A3 Jane Doe");
    }

    @Test
    void hostsAskUnderTheirNames() {
        StructuredStatement statement = structure(
                "Interview with Foreign Minister Jane Doe on Radio Strelsau",
                "ANNA BAKER: Good morning, Minister.",
                "JANE DOE: Good morning.",
                "ANNA BAKER: When will the bridge be opened?",
                "JANE DOE: It will be opened in the spring.",
                "TOM: And who is going to pay for it?",
                "JANE DOE: The two towns are going to.",
                "ANNA: So it is a good deal?",
                "JANE DOE: It is the best one there is.",
                "ANNA: Thank you very much, Minister.");
        assertThat(turns(statement))
                .containsExactly(
                        "R Anna Baker",
                        "R Jane Doe",
                        "Q1 Anna Baker",
                        "A1 Jane Doe",
                        "Q2 Tom",
                        "A2 Jane Doe",
                        "Q3 Anna Baker",
                        "A3 Jane Doe",
                        "R Anna Baker");
        assertThat(statement.speakers()).extracting(Speaker::name).containsExactly("Jane Doe");
    }

    @Test
    void aHostWithoutANameAsksWhereNobodyElseDoes() {
        StructuredStatement statement = structure(
                "Interview with Foreign Minister Jane Doe",
                "HOST: When will the bridge be opened?",
                "MINISTER DOE: It will be opened in the spring.",
                "HOST: And who is going to pay for it?",
                "MINISTER DOE: The two towns are going to.");
        assertThat(turns(statement)).containsExactly("Q1", "A1 Jane Doe", "Q2", "A2 Jane Doe");
    }

    @Test
    void moderatorsBelongToNoExchange() {
        StructuredStatement statement = structure(
                "News conference of Foreign Minister Jane Doe",
                "MR. ROE: Ladies and gentlemen, welcome. Minister, please.",
                "MINISTER DOE: We have spoken of the bridge, of the road to it, and of the toll for those who use it.",
                "MR. ROE: Thank you. The first question is for the Post.",
                "QUESTION: When will the bridge be opened?",
                "MINISTER DOE: It will be opened in the spring, if all goes well and the river is not too high.",
                "MR. ROE: The last question, please.",
                "QUESTION: Who is going to pay for it?",
                "MINISTER DOE: The two towns are going to.",
                "MR. ROE: Thank you all.");
        assertThat(turns(statement))
                .containsExactly(
                        "R Roe", "R Jane Doe", "R Roe", "Q1", "A1 Jane Doe", "R Roe", "Q2", "A2 Jane Doe", "R Roe");
    }

    @Test
    void aModeratorsOfficeAloneIsThePersonWhoHasIt() {
        StructuredStatement statement = structure(
                "Conférence de presse de Mme Marie Duval, ministre des Affaires étrangères",
                "Jean Petit, modérateur : Bonjour et bienvenue à tous.",
                "Mme Marie Duval, ministre des Affaires étrangères : Merci, nous avons parlé du pont.",
                "Le modérateur : La première question.",
                "M. Paul Roche (Agence de la vallée) : Quand le pont sera-t-il ouvert ?",
                "Mme Duval : Le pont sera ouvert au printemps.");
        assertThat(turns(statement))
                .containsExactly("R Jean Petit", "R Marie Duval", "R Jean Petit", "Q1 Paul Roche", "A1 Marie Duval");
    }

    @Test
    void onePersonHasOneName() {
        StructuredStatement statement = structure(
                "News conference on the bridge",
                "Foreign Minister Ana Vidal Torres: Good morning, we have spoken of the bridge.",
                "Question: When will it be opened?",
                "VIDAL: In the spring.",
                "Question: Who is going to pay for it?",
                "Minister Vidal Tores: The two towns are going to.",
                "Question: And the road?",
                "The Minister: That too.");
        assertThat(statement.speakers()).containsExactly(new Speaker("Ana Vidal Torres", "Foreign Minister"));
    }

    @Test
    void whoIsNamedByTheSurnameHasTheGivenNameOfTheText() {
        StructuredStatement statement = structure(
                "Remarks by President Torres at a news conference",
                "PRESIDENT TORRES: Good morning.",
                "Q Is the bridge open?",
                "PRESIDENT TORRES: My name is not Ana Torres if it is not open in the spring.",
                "Q Who will pay for it?",
                "PRESIDENT VON DER LINDE: We will.");
        assertThat(statement.speakers()).extracting(Speaker::name).containsExactly("Ana Torres", "von der Linde");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My answer is this: it will not.",
                "Climate Policy: it is what the bridge and the climate policy of the towns are for.",
                "Note: the toll is not known.",
                "Location: the valley.",
                "First: the toll. Second: the road.",
                "And for the road: it will be built too.",
                "Mr. President, dear friends: the bridge is built.",
                "The Minister stressed the following: the bridge is safe.",
                "At 10:30 we will open it."
            })
    void aSentenceWithAColonWithinATurnIsNoLabel(String sentence) {
        StructuredStatement statement = structure(
                "News conference of Foreign Minister Jane Doe",
                "Question: When will the bridge be opened?",
                "Jane Doe: It will be opened in the spring.",
                sentence,
                "Question: Who is going to pay for it?",
                "Jane Doe: The two towns are.");
        assertThat(turns(statement)).containsExactly("Q1", "A1 Jane Doe", "A1 Jane Doe", "Q2", "A2 Jane Doe");
    }

    @Test
    void aSentenceBeforeAColonIsNoLabelInScriptsWithoutSpaces() {
        StructuredStatement statement = structure(
                "外交部发言人王明主持例行记者会",
                "路透社记者：大桥何时开放？",
                "王明：大桥将于春季开放。",
                "中方提出三点建议：一要修路。",
                "我要强调的是：大桥很安全。",
                "法新社记者：费用由谁承担？",
                "王明：由两座城市共同承担。");
        assertThat(turns(statement)).containsExactly("Q1", "A1 王明", "A1 王明", "A1 王明", "Q2", "A2 王明");
    }

    @Test
    void severalQuestionsBeforeAnAnswerAreOneExchange() {
        StructuredStatement statement = structure(
                "News conference of Foreign Minister Jane Doe",
                "Question: When will the bridge be opened?",
                "I also have a question about the road. Is it ready?",
                "Question: And who is going to pay for it?",
                "Jane Doe: In the spring. The two towns are going to.",
                "(Laughter.)",
                "The road is ready.");
        assertThat(turns(statement)).containsExactly("Q1", "Q1", "Q1", "A1 Jane Doe", "A1 Jane Doe", "A1 Jane Doe");
    }

    @Test
    void headingsAndClosingNotesBelongToNobody() {
        StructuredStatement statement = structure(
                "Press briefing by Spokesperson Jane Doe, May 3, 2021",
                "MS. DOE: Good afternoon to all of you.",
                "The bridge over the river",
                "It will be opened in the spring, as the towns have agreed.",
                "Q Who is going to pay for it?",
                "MS. DOE: The two towns are. They have —",
                "Q Both?",
                "MS. DOE: Both of them.",
                "(The briefing ended at 3:15 p.m.)");
        assertThat(turns(statement))
                .containsExactly("R Jane Doe", "H", "R Jane Doe", "Q1", "A1 Jane Doe", "Q2", "A2 Jane Doe", "C");
    }

    @Test
    void aVoiceThatAsksIsAQuestionAndOneThatSpeaksIsNone() {
        StructuredStatement statement = structure(
                "News conference of Foreign Minister Jane Doe",
                "Question: When will the bridge be opened?",
                "Jane Doe: In the spring.",
                "Remark: That is late.",
                "Jane Doe: It is.",
                "Remark: And the road?",
                "Jane Doe: The road is ready.");
        assertThat(turns(statement)).containsExactly("Q1", "A1 Jane Doe", "R", "A1 Jane Doe", "Q2", "A2 Jane Doe");
    }

    @Test
    void aBoldQuestionMayShareItsParagraphWithTheAnswer() {
        StructuredStatement statement = page(
                "Interview with Foreign Minister Jane Doe",
                "<p><strong>When will the bridge be opened?</strong><br>It will be opened in the spring.</p>",
                "<p><strong>And who is going to pay for it?</strong><br>The two towns are, as they have agreed.</p>");
        assertThat(turns(statement)).containsExactly("Q1", "A1 Jane Doe", "Q2", "A2 Jane Doe");
    }

    @Test
    void headingsMayAsk() {
        StructuredStatement statement = page(
                "Interview with Foreign Minister Jane Doe",
                "Jane Doe spoke to the Strelsau Post about the bridge over the river.",
                "<h3>When will the bridge be opened?</h3>",
                "It will be opened in the spring, and I will be there.",
                "<h3>And who is going to pay for it?</h3>",
                "The two towns are, as they have agreed.",
                "<h3>Is the road to it ready?</h3>",
                "It is a long road, and it is ready.");
        assertThat(turns(statement))
                .containsExactly("P", "Q1", "A1 Jane Doe", "Q2", "A2 Jane Doe", "Q3", "A3 Jane Doe");
    }

    @Test
    void aBoldQuestionBesideLabelledOnesIsAQuestion() {
        StructuredStatement statement = page(
                "外交部发言人王明主持例行记者会",
                "<p><strong>路透社记者：大桥何时开放？请发言人介绍有关情况。</strong></p>",
                "王明：大桥将于春季开放，请关注有关消息。",
                "<p><strong>法新社记者：费用由谁承担？请发言人介绍有关情况。</strong></p>",
                "王明：由两座城市共同承担，请关注有关消息。",
                "<p>****************</p>",
                "<p><strong>会后有记者问及：道路是否已经修好？请发言人介绍有关情况。</strong></p>",
                "王明：道路已经修好，请关注有关消息。",
                "<p><strong>据报道，河水上涨。中方对此有何评论？</strong></p>",
                "王明：大桥很安全，请关注有关消息。");
        assertThat(turns(statement))
                .filteredOn(turn -> !turn.equals("C"))
                .extracting(turn -> turn.substring(0, 2))
                .containsExactly("Q1", "A1", "Q2", "A2", "Q3", "A3", "Q4", "A4");
    }

    @Test
    void numberedTopicsOfABriefingAreHeadings() {
        StructuredStatement statement = structure(
                "Point de presse de Mme Marie Duval, porte-parole du ministère",
                "1. Le pont sur la rivière",
                "Le pont sera ouvert au printemps, comme les villes en sont convenues.",
                "Question : Et la route ?",
                "Réponse : La route est prête.");
        assertThat(turns(statement)).containsExactly("H", "R Marie Duval", "Q1", "A1 Marie Duval");
        assertThat(statement.clauses().getFirst().label()).isEqualTo("1");
    }

    @Test
    void aNameInAnotherCaseOfTheTitleIsGivenInTheNominative() {
        StructuredStatement statement = structure(
                "Выступление Министра иностранных дел Руритании Анны Ивановой на открытии моста",
                "Уважаемые друзья, мы открываем сегодня мост через реку.");
        assertThat(turns(statement)).containsExactly("R Анна Иванова");
    }

    @Test
    void aChineseTitleNamesWhoAnswersWithoutALabel() {
        StructuredStatement statement =
                structure("外交部发言人王明主持例行记者会", "应外长邀请，河谷国外长将于五月访问我国。", "问：大桥何时开放？", "答：大桥将于春季开放。");
        assertThat(turns(statement)).containsExactly("R 王明", "Q1", "A1 王明");
        assertThat(statement.speakers()).containsExactly(new Speaker("王明", "发言人"));
    }

    @Test
    void namesAreFoundBehindOfficesWithFieldAndCountry() {
        assertThat(People.find("Брифинг официального представителя МИД Руритании С.И.Петровой, Стрельсау"))
                .extracting(Person::name)
                .containsExactly("С.И.Петрова");
        assertThat(People.find("Interview de Jean Dupont, ministre de la Défense, sur Radio Vallée"))
                .containsExactly(new Person("Jean Dupont", "ministre de la Défense"));
        assertThat(People.find("المؤتمر الصحفي للمتحدث الرسمي باسم وزارة الخارجية أحمد سالم"))
                .extracting(Person::name)
                .containsExactly("أحمد سالم");
        assertThat(People.find("Remarks by Vice President Roe and Prime Minister Doe of Ruritania in Strelsau"))
                .extracting(Person::name)
                .containsExactly("Roe", "Doe");
    }

    @Test
    void aGermanOfficeMayBeAbbreviated() {
        StructuredStatement statement = structure(
                "Pressekonferenz von Bundeskanzlerin Anna Weber und Ministerpräsident Karl Roth",
                "BK'in Weber: Guten Tag, wir haben über die Brücke gesprochen.",
                "MP Roth: Vielen Dank für den Empfang.",
                "Frage Schulz: Wann wird die Brücke geöffnet?",
                "MP Roth: Im Frühjahr.");
        assertThat(turns(statement)).containsExactly("R Anna Weber", "R Karl Roth", "Q1 Schulz", "A1 Karl Roth");
    }

    @Test
    void aHallThatGreetsBackAsksNothing() {
        StructuredStatement statement = structure(
                "Press Briefing by Press Secretary Jane Doe",
                "MS. DOE: Good afternoon, everybody.",
                "Q    Good afternoon.",
                "MS. DOE: All right. I have news of the bridge at the top.",
                "It will be opened in the spring.",
                "Q    What will it cost?",
                "MS. DOE: Ten million.",
                "Q    All right.",
                "MS. DOE: Thank you.");
        assertThat(turns(statement))
                .containsExactly(
                        "R Jane Doe", "R", "R Jane Doe", "R Jane Doe", "Q1", "A1 Jane Doe", "Q2", "A2 Jane Doe");
    }

    @Test
    void anAideWhoCallsTimeAnswersNothing() {
        StructuredStatement statement = structure(
                "Press Briefing by Press Secretary Jane Doe",
                "MS. DOE: Good afternoon, everybody.",
                "Q    What will the bridge cost?",
                "MS. DOE: Ten million.",
                "AIDE: Jane, time for one more.",
                "Q    Who pays for it?",
                "MS. DOE: We do.");
        assertThat(turns(statement)).containsExactly("R Jane Doe", "Q1", "A1 Jane Doe", "R", "Q2", "A2 Jane Doe");
        assertThat(statement.speakers()).extracting(Speaker::name).containsExactly("Jane Doe");
    }

    @Test
    void givenNamesAreNoPartOfARole() {
        StructuredStatement statement = structure(
                "Press Briefing by Press Secretary Jane Doe and Director of River Media Lucinda Roe Smith",
                "MS. DOE: Good afternoon, everybody. Here is my colleague Lucinda Roe Smith.",
                "MS. ROE SMITH: The bridge will be opened in the spring.",
                "Q    What will it cost?",
                "MS. DOE: Ten million.");
        assertThat(statement.speakers()).contains(new Speaker("Lucinda Roe Smith", "Director of River Media"));
    }

    @Test
    void whomASpeakerTellsOfDoesNotSpeak() {
        StructuredStatement statement = structure(
                "Press Briefing by the Spokesperson",
                "I will begin with the attack on the pier.",
                "We condemn the attack, in which Ambassador Paul Hagen was hurt.");
        assertThat(statement.speakers()).isEmpty();
    }
}
