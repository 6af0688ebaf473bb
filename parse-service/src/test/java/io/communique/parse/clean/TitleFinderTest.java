package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.parse.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleFinderTest {

    private static final String TEXT =
            "<p>The Minister thanked all who had come to the opening of the bridge, and said that it had been built"
                    + " well.</p>";

    private static CleanedStatement page(String head, String body) {
        return new StatementCleaner()
                .clean(Documents.page(
                        "https://www.works-ministry.example/a",
                        null,
                        "<html><head>" + head + "</head><body>" + body + TEXT + "</body></html>"));
    }

    private static String title(String head, String body) {
        return page(head, body).title();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "On the bridge | Ministry of Works~ On the bridge",
                "On the bridge - a report - Ministry of Works~ On the bridge - a report",
                "Ministry of Works | On the bridge~ On the bridge",
                "On the bridge - Works-Ministry~ On the bridge",
                "On the bridge &amp;amp; the road | Ministry of Works~ On the bridge & the road"
            })
    void theSitesNameIsTakenOff(String title, String expected) {
        String head = "<link rel='canonical' href='https://www.works-ministry.example/a'>"
                + "<meta property='og:site_name' content='Ministry of Works'><meta property='og:title' content='"
                + title + "'>";
        assertThat(title(head, "")).isEqualTo(expected);
    }

    @Test
    void aHeadingThatIsTheSitesNameIsNoTitle() {
        String head = "<meta property='og:site_name' content='Ministry of Works'>"
                + "<title>On the bridge over the river</title>";
        assertThat(title(head, "<h1>Ministry of Works</h1>")).isEqualTo("On the bridge over the river");
    }

    @Test
    void aTitleBrokenOverTwoHeadingsIsOne() {
        // Given
        String head = "<meta property='og:title' content='Remarks at the opening of the bridge over the river'>";
        String body = "<main><h1>Remarks at the opening</h1><h2>of the bridge over the river</h2>";
        // When
        CleanedStatement cleaned = page(head, body);
        // Then
        assertThat(cleaned.title()).isEqualTo("Remarks at the opening of the bridge over the river");
        assertThat(cleaned.blocks()).extracting(Block::text).noneMatch(text -> text.startsWith("of the bridge"));
    }

    @Test
    void aDateInTheHeadingIsNoPartOfTheTitle() {
        String head = "<title>On the bridge over the river</title>";
        assertThat(title(head, "<h1>3 May 2021 On the bridge over the river</h1>"))
                .isEqualTo("On the bridge over the river");
    }

    @Test
    void aHeadingInOtherWordsThanTheWindowsIsTheTitleIfItIsOfTheSameThing() {
        String head = "<title>The bridge over the river is open: all you need to know</title>"
                + "<meta property='og:title' content='The bridge over the river is open: all you need to know'>";
        assertThat(title(head, "<h1>The Minister opens a bridge</h1>")).isEqualTo("The Minister opens a bridge");
        assertThat(title(head, "<h1>Always there for citizens</h1>"))
                .isEqualTo("The bridge over the river is open: all you need to know");
    }
}
