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
}
