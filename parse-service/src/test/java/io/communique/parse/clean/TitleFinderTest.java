package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.parse.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MINISTRY OF FOREIGN AFFAIRS|Press Release No. 21/2023|Statement on the elections in Graustark",
                "Ministerio de Relaciones Exteriores|COMUNICADO DE PRENSA N.º 312/24|Declaración sobre el puente del"
                        + " valle",
                "МИД Руритании|Главная » Пресс-служба » Выступления|Выступление министра на открытии моста через реку",
                "Ministère des Affaires étrangères|Communiqué de presse n° 12|Ouverture du pont sur la rivière",
                "وزارة الخارجية|بيان صحفي|افتتاح الجسر الجديد على النهر"
            })
    void theMastheadOfAPlainTextIsNotItsTitle(String first, String second, String expected) {
        CleanedStatement cleaned = new StatementCleaner()
                .clean(Documents.plain(String.join(
                        "\n\n", first, second, expected, "The Minister said that it had been built in a year.")));
        assertThat(cleaned.title()).isEqualTo(expected);
        assertThat(cleaned.blocks()).hasSize(1);
    }

    @Test
    void aTitleInCapitalsMayRunOverTwoLines() {
        CleanedStatement cleaned = new StatementCleaner()
                .clean(Documents.plain(
                        "AG/RES. 12 (IV-O/21)\n\nPROTECCIÓN DE LOS PUENTES DEL VALLE\n\nLA ASAMBLEA GENERAL,\n\n"
                                + "RECORDANDO su resolución sobre los ríos del país,"));
        assertThat(cleaned.title()).isEqualTo("AG/RES. 12 (IV-O/21) PROTECCIÓN DE LOS PUENTES DEL VALLE");
    }

    @Test
    void aHeadingInTheArticlesHeaderIsTheTitle() {
        String head =
                "<meta property='og:title' content='Joint press conference'><title>Press conference - Works</title>";
        String body = "<article><header><h1>Joint press conference of Ministers Doe and Roe (Strelsau, 3 May"
                + " 2021)</h1></header>";
        assertThat(title(head, body))
                .isEqualTo("Joint press conference of Ministers Doe and Roe (Strelsau, 3 May 2021)");
    }

    @Test
    void aSecondLevelHeadingCalledTitleIsFullerThanTheClaim() {
        String head = "<meta property='og:title' content='Interview with the Bridge Gazette'>";
        String body = "<h2 class='article__title'>“Bridges are no luxury” – Interview of Jane Doe with the Bridge"
                + " Gazette</h2>";
        assertThat(title(head, body))
                .isEqualTo("“Bridges are no luxury” – Interview of Jane Doe with the Bridge Gazette");
    }

    @Test
    void theWindowsTitleMayBeginWithTheSitesName() {
        String head = "<title>Ministry of Works - The bridge over the river is open to all</title>";
        assertThat(title(head, "<h2>The bridge over the river is open to all</h2>"))
                .isEqualTo("The bridge over the river is open to all");
    }

    @Test
    void aLineWhoseElementIsCalledTitleIsTheTitleWhereTheHeadNamesNone() {
        String head = "<title>Ministry of Works :: News Details</title>";
        String body =
                "<div class='content'><span class='newsTitle'>Joint statement on the bridge over the river</span><br>"
                        + "<span>03/05/2021</span></div>";
        assertThat(title(head, body)).isEqualTo("Joint statement on the bridge over the river");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNION OF RIVER STATES\n\nGeneral Secretariat\n\n3 May 2021\n\n",
                "Mitschrift Pressekonferenz\n\n3. Mai 2021\n\n",
                "Организация Объединенных Наций\n\nS/RES/2811 (2021)\n\nDistr.: General\n\n",
                "Press release\n\n29/05/2021\n\n"
            })
    void linesOfOrganAndKindStandAboveTheTitle(String masthead) {
        String title = "Final Communiqué of the Council on the bridge";
        String text = "The Council of Ministers held its session on the bridge and thanked those who built it.";
        assertThat(Documents.structured(Documents.plain(masthead + title + "\n\n" + text))
                        .title())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Press Releases - Ministry of Works",
                "Press Release:Works Information Bureau",
                "Ministry of Works | News"
            })
    void theWindowOfASectionNamesNoTitle(String window) {
        String body = "<h2>Press Releases</h2><h3>The bridge over the river is open</h3>";
        assertThat(title("<title>" + window + "</title>", body)).isEqualTo("The bridge over the river is open");
    }

    @Test
    void theNumberOfAReleaseAboveTheHeadingIsNoTitle() {
        String head = "<title>Comunicado de Prensa 045-2024 - Ministerio de Obras</title>";
        String body = "<div class='header'><span>Comunicado de Prensa 045-2024</span>"
                + "<h1>El puente sobre el río está abierto</h1></div>";
        assertThat(title(head, body)).isEqualTo("El puente sobre el río está abierto");
    }

    @Test
    void theKindOfTheTextBelowTheTitleIsNoHeading() {
        CleanedStatement cleaned = page(
                "<title>The bridge over the river is open</title>",
                "<h1>The bridge over the river is open</h1><h2>Press release</h2>" + TEXT.replace("Minister", "Mayor"));
        assertThat(cleaned.blocks()).extracting(Block::text).doesNotContain("Press release");
    }

    @Test
    void aSubtitleInTheTitlesHeaderStays() {
        String subtitle = "Works are planned in twenty-two towns on both banks of the river";
        String header = "<div class='page-header'><h1>The bridge over the river is open</h1><h3>" + subtitle
                + "</h3></div>" + TEXT.replace("Minister", "Mayor");
        CleanedStatement cleaned = page("<title>The bridge over the river is open</title>", header);
        assertThat(cleaned.blocks()).extracting(Block::text).contains(subtitle);
    }
}
