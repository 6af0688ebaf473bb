package io.communique.parse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.parse.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Speech by Foreign Minister Jane Doe, Strelsau, May 3, 2021                | Strelsau
        Conférence de presse de Mme Marie Duval (Hentzau, 3 mai 2021)             | Hentzau
        Comunicado conjunto da visita do Ministro – Porto Novo, 3 de maio de 2021 | Porto Novo
        Speech by Foreign Minister Jane Doe, May 3, 2021                          |
        """)
    void aTitleEndsOnPlaceAndDate(String title, String place) {
        StructuredStatement statement =
                Documents.structured(Documents.plain(title + "\n\nThe bridge is open to all who want to use it."));
        assertThat(statement.place()).isEqualTo(place);
        assertThat(statement.eventDate()).hasToString("2021-05-03");
    }

    @Test
    void aClosingFormulaSaysPlaceAndDate() {
        StructuredStatement statement = Documents.structured(Documents.plain("""
            Joint statement on the bridge

            We welcome the report of the engineers on the bridge.

            We will build the bridge in the spring.

            We thank all who have worked for it.

            Done at Upper Strelsau, Ruritania, on 3 May 2021 in two originals.\
            """));
        assertThat(statement.place()).isEqualTo("Upper Strelsau");
        assertThat(statement.eventDate()).hasToString("2021-05-03");
    }

    @Test
    void whatThePageDeclaresGoesBeforeTheTitle() {
        // When
        StructuredStatement statement = Documents.structured(Documents.html("""
            <html lang="en"><head><title>Speech by Minister Jane Doe, Hentzau, May 4, 2021</title>
            <meta name="event_location" content="Strelsau"><meta name="event_date" content="2021-05-03"></head><body>
            <h1>Speech by Minister Jane Doe, Hentzau, May 4, 2021</h1>
            <p>The bridge is open to all who want to use it, and I thank all who have built it for us.</p>
            </body></html>\
            """));
        // Then
        assertThat(statement.place()).isEqualTo("Strelsau");
        assertThat(statement.eventDate()).hasToString("2021-05-03");
    }

    @Test
    void aPlaceMayEndInInitials() {
        StructuredStatement statement = Documents.structured(Documents.html("""
            <html><body><article><h1>Remarks by President Doe in Press Conference</h1>
            <p>July 11, 2021</p>
            <p>Jane A. Roe Hall<br>Strelsau, R.C.</p>
            <p>7:27 P.M. EDT</p>
            <p>THE PRESIDENT: Please be seated.</p>
            <p>Q    What will the bridge cost?</p>
            <p>THE PRESIDENT: Ten million.</p></article></body></html>\
            """));
        assertThat(statement.place()).isEqualTo("Jane A. Roe Hall Strelsau, R.C.");
        assertThat(statement.clauses()).extracting(Clause::text).startsWith("Please be seated.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Strelsau, 3 May 2021                              | Strelsau
        Castell de la Mar, jueves 3 de mayo de 2021       | Castell de la Mar
        Hentzau, le lundi 3 mai 2021                      | Hentzau
        г. Стрельсау, 3 мая 2021 года                     | Стрельсау
        الواحة، 3 مايو 2021                               | الواحة
        May 3, 2021 - Strelsau - Ministry of Public Works | Strelsau
        3 May 2021, 17:20, Strelsau                       | Strelsau
        """)
    void aLineAboveTheTextSaysPlaceAndDay(String line, String place) {
        StructuredStatement statement =
                Documents.structured(Documents.plain("Speech by Foreign Minister Jane Doe at the bridge\n\n" + line
                        + "\n\nThe bridge is open to all who want to use it."));
        assertThat(statement.place()).isEqualTo(place);
        assertThat(statement.eventDate()).hasToString("2021-05-03");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Adopted in Strelsau on the third day of May of the year two thousand and twenty-one.  | Strelsau
        Hecho en Ciudad Hentzau, a los tres días del mes de mayo de dos mil veintiuno.        | Ciudad Hentzau
        Adoptée à Hentzau, le troisième jour du mois de mai de l’an deux mille vingt et un.   | Hentzau
        صدر في مدينة الواحة بتاريخ ٣ مايو ٢٠٢١م                                               | الواحة
        """)
    void aFormulaMayWriteItsDayInWords(String closing, String place) {
        StructuredStatement statement = Documents.structured(Documents.plain("""
            Joint statement on the bridge

            6 May 2021

            We welcome the report of the engineers on the bridge.

            We will build the bridge in the spring.

            """ + closing));
        assertThat(statement.place()).isEqualTo(place);
        assertThat(statement.eventDate()).hasToString("2021-05-03");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Yesterday Minister Jane Doe spoke by telephone with Minister John Roe.      | 2021-05-05
        On Monday, Minister Jane Doe spoke by telephone with Minister John Roe.     | 2021-05-03
        On 4 May Minister Jane Doe spoke by telephone with Minister John Roe.       | 2021-05-04
        On May 4, Minister Jane Doe spoke by telephone with Minister John Roe.      | 2021-05-04
        4 мая состоялся телефонный разговор Министра и его коллеги.                  | 2021-05-04
        """)
    void aReadoutTellsItsDayInItsOpeningSentence(String opening, String date) {
        StructuredStatement statement = Documents.structured(Documents.plain(
                "Readout of a telephone conversation\n\n6 May 2021\n\n" + opening + "\n\nStrelsau, 6 May 2021"));
        assertThat(statement.eventDate()).hasToString(date);
    }

    @Test
    void aPressReleasesDatelineIsThatOfTheRelease() {
        StructuredStatement statement = Documents.structured(Documents.plain("""
            The bridge is doubled

            Press release

            STRELSAU, 3 May 2021 – The Ministry of Works will build a second bridge beside the first, it was announced.\
            """));
        assertThat(statement.place()).isEqualTo("STRELSAU");
        assertThat(statement.eventDate()).isNull();
    }

    @Test
    void theOpeningSentenceNamesThePlaceBeforeItsDay() {
        StructuredStatement statement = Documents.structured(Documents.plain("""
            Final communiqué of the Council of Rivers

            4 May 2021

            The Council of Rivers held its session in Strelsau, Republic of Ruritania, on 3 May 2021.

            The Council welcomed the bridge and thanked those who built it.\
            """));
        assertThat(statement.place()).isEqualTo("Strelsau");
    }

    @Test
    void theLineOfTheSessionSaysWhenAResolutionWasAdopted() {
        StructuredStatement statement = Documents.structured(Documents.html("""
            <html lang="fr"><head><meta name="date" content="2021-05-09"></head><body><main>
            <h1>78/318. Protection des ponts et des routes</h1>
            <p>L’Assemblée générale,</p><p>Rappelant sa résolution 70/1 du 25 septembre 2015,</p>
            <p>1. Décide de construire un pont sur le fleuve avant la fin de l’année prochaine ;</p>
            <p>2. Prie le Secrétaire général de lui faire rapport sur le pont.</p>
            <p>47e séance plénière</p><p>3 mai 2021</p></main></body></html>\
            """));
        assertThat(statement.eventDate()).hasToString("2021-05-03");
        assertThat(statement.publishedAt().date()).hasToString("2021-05-09");
    }

    @Test
    void aTitlesTailOfTownAndCountryIsThePlace() {
        StructuredStatement statement =
                Documents.structured(Documents.plain("Remarks by Minister Doe on the bridge | Strelsau, Ruritania\n\n"
                        + "The bridge is open to all who want it."));
        assertThat(statement.place()).isEqualTo("Strelsau, Ruritania");
    }

    @ParameterizedTest
    @CsvSource({"US, 2021-03-05", "GB, 2021-05-03"})
    void figuresAreReadInTheOrderOfTheSourcesCountry(String country, String date) {
        StructuredStatement statement =
                Documents.structured(Documents.page("https://press.example.org/a", country, """
                    <html lang="en"><body><main><h1>Remarks by Secretary Ada Wren, Strelsau, 3/5/2021</h1>
                    <p>SECRETARY WREN: Good afternoon. The bridge will be opened in the spring of this year.</p>
                    <p>The two towns have agreed on who is going to pay for it.</p></main></body></html>\
                    """));
        assertThat(statement.eventDate()).hasToString(date);
    }

    @Test
    void aChineseFormulaWritesItsDayInNumerals() {
        StructuredStatement statement = Documents.structured(Documents.html("""
            <html lang="zh"><body><main><h1>两国关于建设大桥的联合声明</h1>
            <p>应外交部长邀请，外交部长对该国进行正式访问，双方就共同关心的问题深入交换意见，达成广泛共识。</p>
            <p>双方声明如下：</p><p>一、双方同意在河上建设一座新的大桥，并在年底前完成各项谈判工作。</p>
            <p>二〇二一年五月十三日于清平</p></main></body></html>\
            """));
        assertThat(statement.place()).isEqualTo("清平");
        assertThat(statement.eventDate()).hasToString("2021-05-13");
    }
}
