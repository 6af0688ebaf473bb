package io.communique.parse.structure;

import static io.communique.parse.structure.Structured.page;
import static io.communique.parse.structure.Structured.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.StatementKind;
import io.communique.contracts.statement.StructuredStatement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormalClausesTest {

    private static List<ClauseKind> kinds(StructuredStatement statement) {
        return statement.clauses().stream().map(Clause::kind).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Décision 12 EX/3 : le pont | Le Conseil exécutif, | 1. Ayant examiné le document 12 EX/3, | 2. Décide de construire le pont et la route qui y mène ;
        Resolution 36 C/12 | The General Conference, | 1. Having considered document 36 C/5, | 2. Requests the Director-General to build the bridge.
        Резолюция 12 (2021) | Совет Безопасности, | ссылаясь на свою резолюцию 11 (2020), | 1. постановляет построить мост через реку;
        Resolución 12/3. El puente | La Asamblea General, | Recordando su resolución 11/2 sobre los ríos, | 1. Decide que se construya el puente sobre el río;
        """)
    void anOrganSpeaksInWhateverLanguage(String title, String chapeau, String preamble, String act) {
        // When
        StructuredStatement statement = structure(title, chapeau, preamble, act);
        // Then
        assertThat(statement.kind()).isEqualTo(StatementKind.RESOLUTION);
        assertThat(kinds(statement)).containsExactly(ClauseKind.CHAPEAU, ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE);
    }

    @Test
    void aMastheadIsNoChapeau() {
        StructuredStatement statement = structure(
                "Security Council",
                "S/RES/12 (2021)",
                "Resolution 12 (2021)",
                "The Security Council,",
                "Recalling its resolution 11 (2020) on the use of rivers,",
                "1. Decides to remain seized of the matter.");
        assertThat(statement.clauses())
                .filteredOn(clause -> clause.kind() == ClauseKind.CHAPEAU)
                .extracting(Clause::text)
                .containsExactly("The Security Council,");
    }

    @Test
    void whatLeavesItsSentenceOpenBelongsToThePreambleWhateverItsWords() {
        StructuredStatement statement = structure(
                "Resolution 12 (2021)",
                "The General Assembly,",
                "Recalling its resolution 11 on the use of rivers,",
                "Having leamed of the flood in the north of the country, 12",
                "Orders that the bridge be repaired.",
                "Adopted unanimously at the 3rd meeting.");
        assertThat(kinds(statement))
                .containsExactly(
                        ClauseKind.CHAPEAU,
                        ClauseKind.PREAMBULAR,
                        ClauseKind.PREAMBULAR,
                        ClauseKind.OPERATIVE,
                        ClauseKind.CLOSING);
    }

    @Test
    void aPreambleDoesNotComeBackBehindAnAct() {
        StructuredStatement statement = structure(
                "Resolution 12 (2021)",
                "The General Assembly,",
                "Recalling its resolution 11 on the use of rivers,",
                "1. Decides to build the bridge;",
                "2. Acting under its rules of procedure:",
                "(a) Requests the towns to pay for it;",
                "3. Decides to remain seized of the matter.");
        assertThat(kinds(statement).subList(2, 6)).containsOnly(ClauseKind.OPERATIVE);
    }

    @Test
    void aNumberNeedsNoFullStopBeforeAnOpener() {
        StructuredStatement statement = structure(
                "Resolution 12 (2021)",
                "The General Assembly,",
                "Recalling its resolution 11 on the use of rivers,",
                "1 Decides to build the bridge;",
                "2, Requests the towns to pay for it;",
                "S. Decides to meet again in the spring.");
        assertThat(statement.clauses().subList(2, 5))
                .extracting(Clause::label, Clause::opener)
                .containsExactly(tuple("1", "Decides"), tuple("2", "Requests"), tuple("S", "Decides"));
    }

    @Test
    void aListGoesOnOverAHeadingWhereItsNumbersDo() {
        StructuredStatement statement = structure(
                "Strelsau Declaration on rivers",
                "We, the Ministers of Ruritania and Graustark, meeting in Strelsau,",
                "Recalling our declaration of last year on the use of rivers;",
                "Welcoming the report of the engineers,",
                "Do hereby agree to:",
                "A. The bridge",
                "1. Build a bridge over the river in the spring;",
                "2. Work together towards:",
                "a) a road to the bridge;",
                "b) a toll that all can pay;",
                "B. The river",
                "3. Protect the banks of the river.");
        assertThat(statement.clauses())
                .filteredOn(clause -> clause.kind() == ClauseKind.OPERATIVE)
                .extracting(Clause::label, Clause::parent)
                .containsExactly(
                        tuple(null, null), tuple("1", 4), tuple("2", 4), tuple("a)", 7), tuple("b)", 7), tuple("3", 4));
        assertThat(statement.clauses())
                .filteredOn(clause -> clause.kind() == ClauseKind.HEADING)
                .extracting(Clause::label, Clause::text)
                .containsExactly(tuple("A", "The bridge"), tuple("B", "The river"));
    }

    @Test
    void aLetterThatIsARomanNumeralTooIsWhatItsListSays() {
        StructuredStatement statement = structure(
                "Resolution 12 (2021)",
                "The General Assembly,",
                "1. Decides to build:",
                "(h) a bridge;",
                "(i) a road:",
                "(i) to the north;",
                "(ii) to the south;",
                "(j) a tower.");
        assertThat(statement.clauses())
                .extracting(Clause::label, Clause::parent)
                .containsExactly(
                        tuple(null, null),
                        tuple("1", null),
                        tuple("(h)", 2),
                        tuple("(i)", 2),
                        tuple("(i)", 4),
                        tuple("(ii)", 4),
                        tuple("(j)", 2));
    }

    @Test
    void numbersBehindAListOfThePreambleBeginTheOperativePart() {
        StructuredStatement statement = structure(
                "Resolution 12 (2021)",
                "The General Assembly,",
                "Recalling its resolution 11 on the use of rivers, by which it asked:",
                "(a) That the bridge be built,",
                "(b) That the road be built,",
                "1. Decides to build both;",
                "2. Condemns all that was done against them, in particular:",
                "(a) The theft of the bridge;");
        assertThat(statement.clauses().subList(4, 7))
                .extracting(Clause::kind, Clause::label, Clause::parent)
                .containsExactly(
                        tuple(ClauseKind.OPERATIVE, "1", null),
                        tuple(ClauseKind.OPERATIVE, "2", null),
                        tuple(ClauseKind.OPERATIVE, "(a)", 6));
    }

    @Test
    void aVisitIsTheChapeauAndTheActsOfThePartiesAreOperative() {
        StructuredStatement statement = structure(
                "Joint statement on the visit of the Minister of Graustark",
                "At the invitation of the Minister of Ruritania, the Minister of Graustark paid an official visit to"
                        + " Strelsau.",
                "The talks were held in a warm atmosphere and covered all that is of interest to both.",
                "The Ruritanian side welcomed the opening of the bridge.",
                "Minister Ana Doe expressed her thanks for the help of the engineers.",
                "In this context, both sides agreed to meet in the spring.",
                "Issued in Strelsau on 3 May 2021.");
        assertThat(kinds(statement))
                .containsExactly(
                        ClauseKind.CHAPEAU,
                        ClauseKind.PARAGRAPH,
                        ClauseKind.OPERATIVE,
                        ClauseKind.OPERATIVE,
                        ClauseKind.OPERATIVE,
                        ClauseKind.CLOSING);
    }

    @Test
    void aRunInHeadingOfAnItemIsNoSpeaker() {
        StructuredStatement statement = structure(
                "Joint statement on the bridge",
                "We, the Ministers of Ruritania and Graustark, met in Strelsau on 3 May.",
                "We agreed to work together in these fields:",
                "* Labour: training for those who build the bridge;",
                "* Trade: one toll for both towns.",
                "We thank the people of Strelsau.");
        assertThat(statement.clauses())
                .extracting(Clause::kind, Clause::parent)
                .containsExactly(
                        tuple(ClauseKind.CHAPEAU, null),
                        tuple(ClauseKind.OPERATIVE, null),
                        tuple(ClauseKind.OPERATIVE, 2),
                        tuple(ClauseKind.OPERATIVE, 2),
                        tuple(ClauseKind.OPERATIVE, null));
    }

    @Test
    void anAnnexOpensTheTextAgain() {
        StructuredStatement statement = structure(
                "Strelsau Declaration on rivers",
                "We, the Ministers of Ruritania and Graustark, meeting in Strelsau,",
                "Recalling our declaration of last year on the use of rivers,",
                "Decide to build a bridge over the river.",
                "Done in Strelsau on the third day of May, in two copies.",
                "For the Republic of Ruritania",
                "ANNEX",
                "The bridge is to be forty metres long, and open to all.");
        assertThat(kinds(statement).subList(2, 7))
                .containsExactly(
                        ClauseKind.OPERATIVE,
                        ClauseKind.CLOSING,
                        ClauseKind.CLOSING,
                        ClauseKind.HEADING,
                        ClauseKind.PARAGRAPH);
    }

    @Test
    void chineseChaptersAndTheirNumbers() {
        StructuredStatement statement = structure(
                "甲国和乙国关于建立伙伴关系的联合声明",
                "应甲国总统邀请，乙国首相于2024年6月11日至14日对甲国进行正式访问。访问期间，双方在友好、坦诚的气氛中就双边关系交换意见，达成广泛共识。",
                "一、政治互信",
                "（一）双方重申相互尊重主权和领土完整，不干涉对方内政。",
                "（二）双方强调维护以联合国为核心的国际体系。");
        assertThat(statement.clauses())
                .extracting(Clause::kind, Clause::label)
                .containsExactly(
                        tuple(ClauseKind.CHAPEAU, null),
                        tuple(ClauseKind.HEADING, "一"),
                        tuple(ClauseKind.OPERATIVE, "（一）"),
                        tuple(ClauseKind.OPERATIVE, "（二）"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Recognising that the bridge is old, we also agree to build another one. | also agree
        Takes note with appreciation of the report of the engineers. | Takes note with appreciation
        """)
    void theOpenerIsTheVerbOfTheActWithItsAdverbs(String act, String opener) {
        StructuredStatement statement = structure(
                "Joint statement of the Ministers of Ruritania and Graustark",
                "We, the Ministers of Ruritania and Graustark, met in Strelsau.",
                act,
                "We reaffirm our friendship.");
        assertThat(statement.clauses())
                .filteredOn(clause -> clause.text().equals(act))
                .extracting(Clause::opener)
                .containsExactly(opener);
    }

    @Test
    void anItemOfAListOfActsOpensWithItsInfinitive() {
        StructuredStatement statement = structure(
                "Resolución 12/3. El puente",
                "La Asamblea General,",
                "Recordando su resolución 11/2 sobre los ríos,",
                "RESUELVE:",
                "1. Ensanchar el puente sobre el río.",
                "2. Pavimentar la carretera que lleva al puente.");
        assertThat(statement.clauses())
                .filteredOn(clause -> clause.label() != null)
                .extracting(Clause::opener, Clause::action)
                .containsExactly(tuple("Ensanchar", "ensanchar"), tuple("Pavimentar", "pavimentar"));
    }

    @Test
    void theDashBehindANumberIsNoPartOfTheLabel() {
        StructuredStatement statement = structure(
                "بيان مشترك",
                "اتفق الجانبان على ما يأتي:",
                "١- إنشاء مجلس تنسيقي يجتمع مرة كل ستة أشهر.",
                "٢- بناء جسر جديد على النهر.");
        assertThat(statement.clauses())
                .filteredOn(clause -> clause.label() != null)
                .extracting(Clause::label)
                .containsExactly("١", "٢");
    }

    private static StructuredStatement joint(String body) {
        return page("Joint Statement on the bridge", body);
    }

    private static List<String> openers(StructuredStatement statement) {
        return statement.clauses().stream()
                .map(clause -> clause.opener() == null ? "" : clause.opener())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Recognizing that rivers rise, we intend to build a bridge. | intend
        Today we launch a fund for bridges. | launch
        We, President Doe, Prime Minister Roe, and Prime Minister Loe, today reaffirmed our trust in the bridge. | today reaffirmed
        The United States and the European Union, in line with their own rules, will build the bridge. | will build
        Recognizing the cost of bridges, the European Union and the United States commit to share it. | commit
        The three delegations committed to build the bridge. | committed
        In the face of rivers that rise higher in each spring of the years that we have measured so far, we reaffirm our plan. | reaffirm
        The river rises higher each year. We commend those who measure it. | commend
        Ensuring that bridges stand remains our best hope. We welcome the report. | welcome
        United in trust, our partnership is founded on respect. We commend the engineers. | commend
        """)
    void theActIsWhatTheMainVerbSays(String text, String opener) {
        StructuredStatement statement =
                joint("<p>We met in Strelsau on 3 May.</p><p>" + text + "</p><p>We thank all who came.</p>");
        assertThat(statement.clauses().get(1).kind()).isEqualTo(ClauseKind.OPERATIVE);
        assertThat(openers(statement).get(1)).isEqualTo(opener);
    }

    @Test
    void whatOnlyTellsIsNoAct() {
        StructuredStatement statement = joint("<p>We met in Strelsau on 3 May.</p>"
                + "<p>This bridge shows our will, in line with the plan of 2020, both made this year.</p>"
                + "<p>We thank all who came.</p>");
        assertThat(kinds(statement)).containsExactly(ClauseKind.CHAPEAU, ClauseKind.PARAGRAPH, ClauseKind.OPERATIVE);
    }

    @Test
    void aBulletWithAColonHasTheBulletsBehindIt() {
        StructuredStatement statement = joint("<p>We welcome the report of the engineers.</p>"
                + "<p>The key terms include:</p>"
                + "<ul><li>Ruritania has committed to build the bridge.</li></ul>"
                + "<ul><li>The United States takes note of works on it, including:</li></ul>"
                + "<ul><li>Purchase of thirty cranes.</li></ul><ul><li>Purchase of steel for the bridge.</li></ul>");
        assertThat(statement.clauses()).extracting(Clause::parent).containsExactly(null, null, 2, 2, 4, 4);
    }

    @Test
    void numbersThatBeginAnewBehindANumberedLineMakeATitleOfIt() {
        StructuredStatement statement = joint("<p>We intend to focus on the following areas:</p>"
                + "<ol><li>Bridges</li></ol><ol><li>We intend to build a bridge.</li>"
                + "<li>We intend to paint it.</li></ol><ol start='2'><li>Roads</li></ol>"
                + "<ol><li>We intend to build a road.</li></ol><p>We thank all who came.</p>");
        assertThat(kinds(statement))
                .containsExactly(
                        ClauseKind.OPERATIVE,
                        ClauseKind.HEADING,
                        ClauseKind.OPERATIVE,
                        ClauseKind.OPERATIVE,
                        ClauseKind.HEADING,
                        ClauseKind.OPERATIVE,
                        ClauseKind.OPERATIVE);
    }

    @Test
    void titlesAreKnownByCapitalsOrBoldType() {
        StructuredStatement statement = joint("<p>We met in Strelsau on 3 May.</p>"
                + "<p><b>Promoting Bridges and Roads that Last through Innovation, Sustainable Development, Public"
                + " Health, and the Digital Transformation of Rivers</b></p>"
                + "<p>We welcome the report of the engineers.</p>"
                + "<p>Enhancing Security on the Rivers and Combating the Effects of Drought</p>"
                + "<p>We thank all who came.</p>");
        assertThat(kinds(statement))
                .containsExactly(
                        ClauseKind.CHAPEAU,
                        ClauseKind.HEADING,
                        ClauseKind.OPERATIVE,
                        ClauseKind.HEADING,
                        ClauseKind.OPERATIVE);
    }

    @Test
    void anIntroductionBehindANumberedParagraphIsNoChapeau() {
        StructuredStatement statement = joint("<p><b>Preamble</b></p>"
                + "<ol><li>We, the Leaders of the Two Rivers, met in Strelsau on 3 May.</li></ol>"
                + "<p><b>We are taking concrete steps to:</b></p>"
                + "<ul><li>support all who build bridges;</li></ul><ul><li>drive the change.</li></ul>");
        assertThat(kinds(statement))
                .containsExactly(
                        ClauseKind.HEADING,
                        ClauseKind.CHAPEAU,
                        ClauseKind.OPERATIVE,
                        ClauseKind.OPERATIVE,
                        ClauseKind.OPERATIVE);
    }
}
