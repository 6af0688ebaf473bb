package io.communique.enrich.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Reference;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.enrich.mention.NameFinder;
import io.communique.enrich.statement.Statements;
import io.communique.enrich.text.StatementText;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceFinderTest {

    private static final NameFinder NAMES = new NameFinder();
    private static final ReferenceFinder FINDER = new ReferenceFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        They recall resolution 2254 (2015) of the Council.         | S/RES/2254 (2015)           | instrument:un-security-council-resolution-2254
        See S/RES/2254 (2015).                                     | S/RES/2254 (2015)           | instrument:un-security-council-resolution-2254
        See S/RES/2254(2015) again.                                | S/RES/2254 (2015)           | instrument:un-security-council-resolution-2254
        They recall General Assembly resolution 76/262.            | A/RES/76/262                | instrument:un-general-assembly-resolution-76-262
        The goals of A/RES/70/1 stand.                             | A/RES/70/1                  | instrument:un-general-assembly-resolution-70-1
        They recall resolution 3314 (XXIX) here.                   | A/RES/3314(XXIX)            | instrument:un-general-assembly-resolution-3314
        They recall resolution 46/1 of the Human Rights Council.   | A/HRC/RES/46/1              | instrument:un-human-rights-council-resolution-46-1
        The letter is S/2021/123 there.                            | S/2021/123                  | instrument:s-2021-123
        The record is S/PV.8979 there.                             | S/PV.8979                   | instrument:s-pv-8979
        Safeguards follow INFCIRC/225/Rev.5 here.                  | INFCIRC/225/Rev.5           | instrument:infcirc-225-rev-5
        It follows Regulation (EU) 2016/679 here.                  | Regulation (EU) 2016/679    | instrument:regulation-eu-2016-679
        It follows Council Regulation (EU) No 833/2014 here.       | Regulation (EU) No 833/2014 | instrument:regulation-eu-no-833-2014
        It follows Directive 2014/65/EU here.                      | Directive 2014/65/EU        | instrument:directive-2014-65-eu
        It follows Decision (CFSP) 2015/1333 here.                 | Decision (CFSP) 2015/1333   | instrument:decision-cfsp-2015-1333
        The plan is COM(2020) 1 final here.                        | COM(2020) 1                 | instrument:com-2020-1
        Published as 1155 UNTS 331 then.                           | 1155 UNTS 331               | instrument:1155-unts-331
        The treaty is CETS No. 198 there.                          | CETS No. 198                | instrument:cets-no-198
        Ils rappellent la résolution 2254 (2015) du Conseil.       | S/RES/2254 (2015)           | instrument:un-security-council-resolution-2254
        La résolution 76/262 de l'Assemblée générale est claire.   | A/RES/76/262                | instrument:un-general-assembly-resolution-76-262
        Selon le règlement (UE) 2016/679 en vigueur.               | Regulation (EU) 2016/679    | instrument:regulation-eu-2016-679
        La directive 2014/65/UE en vigueur.                        | Directive 2014/65/EU        | instrument:directive-2014-65-eu
        Recuerdan la resolución 2254 (2015) del Consejo.           | S/RES/2254 (2015)           | instrument:un-security-council-resolution-2254
        El Reglamento (UE) 2016/679 se aplica.                     | Regulation (EU) 2016/679    | instrument:regulation-eu-2016-679
        Резолюция 2254 Совета Безопасности ООН остается в силе.    | S/RES/2254                  | instrument:un-security-council-resolution-2254
        В соответствии с резолюцией № 2254 (2015) стороны пришли.  | S/RES/2254 (2015)           | instrument:un-security-council-resolution-2254
        各方重申 A/RES/70/1 的目标。                                  | A/RES/70/1                  | instrument:un-general-assembly-resolution-70-1
        """)
    void aNumberedDocumentHasItsIdentifier(String text, String identifier, String entity) {
        assertThat(references(text)).singleElement().satisfies(reference -> {
            assertThat(reference.identifier()).isEqualTo(identifier);
            assertThat(reference.entity()).isEqualTo(entity);
        });
    }

    @Test
    void theYearIsKnownFromTheRestOfTheStatement() {
        assertThat(references("Security Council resolution 2254 must be kept.", "That is resolution 2254 (2015)."))
                .extracting(Reference::identifier)
                .containsExactly("S/RES/2254 (2015)", "S/RES/2254 (2015)");
    }

    @Test
    void severalNumbersAreSeveralReferences() {
        assertThat(references("They recall resolutions 1325 (2000), 1820 (2008) and 2242 (2015)."))
                .extracting(Reference::identifier)
                .containsExactly("S/RES/1325 (2000)", "S/RES/1820 (2008)", "S/RES/2242 (2015)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        They act under Article 5 of the Washington Treaty.       | Article 5 of the Washington Treaty
        They act under Articles 4 and 5 of the Washington Treaty. | Articles 4 and 5 of the Washington Treaty
        They act under the Washington Treaty.                     | Washington Treaty
        """)
    void theArticleBelongsToTheReference(String text, String printed) {
        assertThat(references(text))
                .containsExactly(new Reference(1, printed, "instrument:north-atlantic-treaty", null, null));
    }

    @Test
    void aPartIsFoundWithARomanNumber() {
        assertThat(references("They act under Chapter VII of the UN Charter."))
                .extracting(Reference::text)
                .containsExactly("Chapter VII of the UN Charter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        They recall the joint statement of 3 May 2021 on rivers. | joint statement of 3 May 2021
        They recall their statement of 3 May 2021 on rivers.     | statement of 3 May 2021
        You will see the joint statement adopted today.          | joint statement
        The ministers adopted a joint statement in Vrodsk.       | joint statement
        Ils rappellent la déclaration conjointe du 3 mai 2021.   | déclaration conjointe du 3 mai 2021
        Recuerdan la declaración conjunta de 3 de mayo de 2021.  | declaración conjunta de 3 de mayo de 2021
        Стороны подтвердили совместное заявление от 3 мая 2021.  | совместное заявление от 3 мая 2021
        Министры приняли совместное заявление по итогам встречи. | совместное заявление
        """)
    void anotherStatementIsAReferenceWithoutIdentifier(String text, String printed) {
        assertThat(references(text)).containsExactly(new Reference(1, printed, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In this joint statement the parties agree on rivers.",
                "They issued the following joint statement on rivers.",
                "They made a statement on rivers, and he read the statement.",
                "La présente déclaration conjointe porte sur les rivières.",
                "В настоящем совместном заявлении стороны согласились.",
                "It lies in folder A/B, at 1/2, and in decision 5/2020 of the office.",
                "The directive was clear, and so was regulation (12) of the house."
            })
    void theTextItselfAndPlainWordsAreNoReference(String text) {
        assertThat(references(text)).isEmpty();
    }

    @Test
    void aCitedAddressTellsWhichStatementIsMeant() {
        assertThat(references("They recall the joint statement of 3 May 2021 (https://ministry.example/news/17)."))
                .extracting(Reference::statementId)
                .containsExactly(StatementId.ofUrl(URI.create("https://ministry.example/news/17")));
    }

    @Test
    void anAddressFarBehindIsOfSomethingElse() {
        assertThat(references(
                        "They recall the joint statement of 3 May 2021. More is at https://ministry.example/news."))
                .extracting(Reference::statementId)
                .containsOnlyNulls();
    }

    @Test
    void aClauseRefersToAThingOnce() {
        assertThat(references("The Paris Agreement, and again the Paris Agreement.", "The Paris Agreement."))
                .extracting(Reference::clause)
                .containsExactly(1, 2);
    }

    private static List<Reference> references(String... clauses) {
        StructuredStatement structured = Statements.of("references", clauses);
        StatementText text = StatementText.of(structured);
        return FINDER.find(structured.clauses(), text, NAMES.find(text));
    }
}
