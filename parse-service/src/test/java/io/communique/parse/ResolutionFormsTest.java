package io.communique.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.StructuredStatement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms that organs of the United Nations and their agencies give to resolutions, as plain text. */
class ResolutionFormsTest {

    private static StructuredStatement read(String text) {
        return Documents.structured(Documents.plain(text));
    }

    /** Kind, label, parent, opener and the text's beginning, parted by bars. */
    private static List<String> outline(StructuredStatement statement) {
        return statement.clauses().stream()
                .map(clause -> "%s|%s|%s|%s"
                        .formatted(
                                clause.kind(),
                                clause.label() == null ? "" : clause.label(),
                                clause.parent() == null ? "" : clause.parent(),
                                clause.opener() == null ? start(clause.text()) : clause.opener()))
                .toList();
    }

    private static String start(String text) {
        return text.substring(0, Math.min(20, text.length()));
    }

    @Test
    void aSecurityCouncilResolutionInFrenchFromPdfWithoutBlankLines() {
        // When
        StructuredStatement statement = read("""
            Nations Unies                     S/RES/2999 (2021)

            Conseil de sécurité               Distr. générale
                                              18 décembre 2021

            Résolution 2999 (2021)

                Le Conseil de sécurité,
                Rappelant ses résolutions 2042 (2012), 2043 (2012) et 2118 (2013), ainsi que les
            déclarations de son président en date du 3 août 2011 et du 5 avril 2012,
                Profondément préoccupé par la dégradation de la situation dans la vallée, le
            conflit en cours et les violences qui le caractérisent,
                Agissant en vertu du Chapitre VII de la Charte des Nations Unies,
                1. Réaffirme qu’il fait sien le Communiqué de Lausenne du 30 juin 2021 et
            souscrit aux Déclarations de Viel ;
                2. Exige de toutes les parties qu’elles autorisent immédiatement les organismes
            27-22438 (F)
            *2722438*

                                              S/RES/2999 (2021)

            humanitaires à avoir accès à l’ensemble du territoire ;
                3. Prie instamment les donateurs de contribuer aux travaux qui ont été entrepris
            dans la vallée ;
                4. Décide de rester activement saisi de la question.
            """);
        // Then
        assertThat(statement.title()).isEqualTo("Résolution 2999 (2021)");
        assertThat(outline(statement))
                .containsExactly(
                        "CHAPEAU|||Le Conseil de sécuri",
                        "PREAMBULAR|||Rappelant",
                        "PREAMBULAR|||Profondément préoccupé",
                        "PREAMBULAR|||Agissant en vertu",
                        "OPERATIVE|1||Réaffirme",
                        "OPERATIVE|2||Exige",
                        "OPERATIVE|3||Prie instamment",
                        "OPERATIVE|4||Décide de rester activement saisi");
        assertThat(statement.clauses().get(5).text())
                .endsWith("immédiatement les organismes humanitaires à avoir accès à l’ensemble du territoire ;");
    }

    @Test
    void aGeneralConferenceAuthorizesInListsWithinLists() {
        // When
        StructuredStatement statement = read("""
            41 C/Résolution 12

            La Conférence générale,

            Ayant examiné le document 41 C/5,

            1. Autorise la Directrice générale :

            (a) à mettre en œuvre le plan d’action, en vue notamment :

            (i) d’appuyer les États membres ;

            (ii) de renforcer les capacités des enseignants ;

            (b) à allouer à cette fin 328 millions de dollars ;

            1 bis. Sait gré aux donateurs de leur appui ;

            2. Décide d’inscrire cette question à l’ordre du jour de sa 42e session.
            """);
        // Then
        assertThat(outline(statement))
                .containsExactly(
                        "CHAPEAU|||La Conférence généra",
                        "PREAMBULAR|||Ayant examiné",
                        "OPERATIVE|1||Autorise",
                        "OPERATIVE|(a)|3|à mettre en œuvre le",
                        "OPERATIVE|(i)|4|d’appuyer les États ",
                        "OPERATIVE|(ii)|4|de renforcer les cap",
                        "OPERATIVE|(b)|3|à allouer à cette fi",
                        "OPERATIVE|1 bis||Sait gré",
                        "OPERATIVE|2||Décide");
    }

    @Test
    void aConferenceIsNamedTwiceAndRecommendsInPlainSentences() {
        // When
        StructuredStatement statement = read("""
            RECOMMENDATION No. 141 CONCERNING SCHOOL MEALS

            The International Conference on School Kitchens,

            Convened in Kandara, and having assembled on the eighth of July for its twentieth session, adopts on the \
            sixteenth of July the following recommendation:

            The Conference,

            Considering that the health of pupils is a condition of their success,

            Submits to the Ministries the following recommendation:

            Organization

            1. School meals should be made available to all pupils who live far from their school.

            Teachers should be associated with them.
            """);
        // Then
        assertThat(outline(statement))
                .containsExactly(
                        "CHAPEAU|||The International Co",
                        "PREAMBULAR|||Convened in Kandara,",
                        "CHAPEAU|||The Conference,",
                        "PREAMBULAR|||Considering",
                        "OPERATIVE|||Submits",
                        "HEADING|||Organization",
                        "OPERATIVE|1|5|School meals should ",
                        "OPERATIVE|||Teachers should be a");
    }

    @Test
    void partsHaveTheirOwnChapeauAndTheMeetingCloses() {
        // When
        StructuredStatement statement = read("""
            Resolution 5/14

            The Assembly of River States,

            Recalling resolution 4/2 of the Assembly,

            A

            1. Adopts the standards annexed to the present resolution;

            B

            The Assembly of River States,

            Noting with concern the state of bridges,

            1. Decides further that the present resolution shall enter into force today.

            53rd plenary meeting
            17 December 2024
            """);
        // Then
        assertThat(outline(statement))
                .containsExactly(
                        "CHAPEAU|||The Assembly of Rive",
                        "PREAMBULAR|||Recalling",
                        "HEADING|||A",
                        "OPERATIVE|1||Adopts",
                        "HEADING|||B",
                        "CHAPEAU|||The Assembly of Rive",
                        "PREAMBULAR|||Noting with concern",
                        "OPERATIVE|1||Decides further",
                        "CLOSING|||53rd plenary meeting",
                        "CLOSING|||17 December 2024");
    }

    @Test
    void draftsNumberThePreambleAndTheOperativePart() {
        // When
        StructuredStatement statement = read("""
            Standardization of first aid kits

            The Seventy-fifth Health Assembly,

            (PP1) Having considered the report by the Director-General;

            (PP2) Noting that injuries kill many people each year;

            (OP)1. URGES Member States:

            (1) to adopt national standards;

            (2) to train volunteers.
            """);
        // Then
        assertThat(outline(statement))
                .containsExactly(
                        "CHAPEAU|||The Seventy-fifth He",
                        "PREAMBULAR|(PP1)||Having considered",
                        "PREAMBULAR|(PP2)||Noting",
                        "OPERATIVE|(OP)1||URGES",
                        "OPERATIVE|(1)|4|to adopt national st",
                        "OPERATIVE|(2)|4|to train volunteers.");
    }

    @Test
    void aCommaAndAFootnotesMarkAtTheEndOfAFullLineEndAClause() {
        // When
        StructuredStatement statement = read("""
            Resolution of 23 August 1960

            The Security Council,

            Having examined the application of the Kandara Republic, 30
            Recommends to the General Assembly that the Kandara
            Republic be admitted to membership in the United
            Nations.

            Adopted unanimously at the
            891st meeting.

            30 Ibid., document S/4436.
            """);
        // Then
        assertThat(outline(statement))
                .containsExactly(
                        "CHAPEAU|||The Security Council",
                        "PREAMBULAR|||Having examined",
                        "OPERATIVE|||Recommends",
                        "CLOSING|||Adopted unanimously ",
                        "PARAGRAPH|30||Ibid., document S/44");
    }

    @Test
    void numbersWithoutAFullStopAreNoFootnotes() {
        // When
        StructuredStatement statement = read("""
            Resolution 7 on roads

            The Conference of Mountain States,

            HAVING CONSIDERED the report of the Working Group, 1 and the annex 2 to it,

            1 ADOPTS the Guidelines;

            2 DECIDES to set up a register of accidents, to be kept by the Secretariat.
            """);
        // Then
        assertThat(outline(statement)).endsWith("OPERATIVE|1||ADOPTS", "OPERATIVE|2||DECIDES");
    }

    @Test
    void linesOfNamesAndTheAdoptionBelowThemStay() {
        // When
        StructuredStatement statement = read("""
            Resolution 857 (1993)

            The Security Council,

            Having decided to consider the nominations for judges,

            Establishes the following list of candidates:

            Mr. Georges MICHEL (Sarin)

            Ms. Gabrielle KIRK (Kandara)

            Adopted unanimously at the 3265th meeting
            """);
        // Then
        assertThat(statement.clauses()).extracting(Clause::text).contains("Ms. Gabrielle KIRK (Kandara)");
        assertThat(statement.blocks()).noneMatch(block -> block.kind() == BlockKind.NOTE);
    }

    @Test
    void aSymbolOnThePageIsNoClause() {
        // When
        StructuredStatement statement = read("""
            United Nations S/RES/1445 (2002)

            Resolution 1445 (2002)

            The Security Council,

            Recalling its previous resolutions on the valley and on the roads that lead into it from the
            north and from the south,

            1. Welcomes the decision taken by all the foreign parties to withdraw fully their troops from
            the territory of the valley, as well as

            S/RES/1445 (2002)

            progress in the implementation of these processes;

            2. Decides to remain actively seized of the matter.
            """);
        // Then
        assertThat(outline(statement))
                .containsExactly(
                        "CHAPEAU|||The Security Council",
                        "PREAMBULAR|||Recalling",
                        "OPERATIVE|1||Welcomes",
                        "OPERATIVE|2||Decides to remain actively seized");
        assertThat(statement.blocks()).extracting(Block::text).contains("S/RES/1445 (2002)");
    }
}
