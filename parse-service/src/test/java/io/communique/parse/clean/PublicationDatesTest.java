package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.PublicationTime;
import io.communique.parse.Documents;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a page was published, from each of the places where pages say it. */
class PublicationDatesTest {

    private static final String TEXT =
            "<p>The Minister thanked all who had come to the opening of the bridge, and said that it had been built"
                    + " well.</p>";

    private static String published(String address, String head, String body) {
        PublicationTime time = new StatementCleaner()
                .clean(Documents.page(
                        address,
                        null,
                        "<html lang='en'><head>" + head + "</head><body><main><h1>On the bridge</h1>" + body
                                + "</main></body></html>"))
                .publishedAt();
        return Objects.toString(time, "none");
    }

    private static String published(String head, String body) {
        return published("https://www.example.org/news/on-the-bridge", head, body);
    }

    private static String linked(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    @Test
    void theMainEntityOfTheLinkedDataTellsIt() {
        // Given
        String json = """
            {"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "datePublished": "2019-01-01"},
              {"@type": "VideoObject", "uploadDate": "2019-01-02", "datePublished": "2019-01-02"},
              {"@type": "NewsArticle", "headline": "On the bridge", "datePublished": "2021-05-03",
               "comment": [{"@type": "Comment", "datePublished": "2021-05-04"}],
               "mentions": {"@type": "Article", "datePublished": "2018-01-01"}}]}
            """;
        // When, Then
        assertThat(published(linked(json), TEXT)).isEqualTo("2021-05-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"Article\", \"datePublished\": \"2021-05-03\", \"x\": \"a \"quoted\" word\"}",
                "<!-- {\"@type\": \"Article\", \"datePublished\": \"2021-05-03\",} -->",
                "//<![CDATA[\n{\"@type\": [\"Article\"], \"datePublished\": \"2021-05-03\"}\n//]]>",
                "[{\"@type\": \"Article\", \"datePublished\": [\"2021-05-03\"]}]",
                "{\"@type\": \"Article\", \"datePublished\": \"2021-05-03\", \"headline\": \"cut"
            })
    void brokenLinkedDataIsReadAsFarAsItGoes(String json) {
        assertThat(published(linked(json), TEXT)).isEqualTo("2021-05-03");
    }

    @ParameterizedTest
    @CsvSource({
        "property, article:published_time, 2021-05-03T10:00:00+02:00, 2021-05-03T10:00:00+02:00",
        "name, DC.date.issued, 2021-05-03, 2021-05-03",
        "name, pubdate, 20210503, 2021-05-03",
        "name, citation_publication_date, 2021/05/03, 2021-05-03",
        "name, publish_time, 1620036000, 2021-05-03T10:00:00Z",
        "name, date, 'Mon, 03 May 2021 10:00:00 GMT', 2021-05-03T10:00:00Z",
        "itemprop, dateCreated datePublished, 2021-05-03, 2021-05-03"
    })
    void metaElementsTellItInManyForms(String attribute, String name, String content, String date) {
        String meta = "<meta " + attribute + "='" + name + "' content='" + content + "'>";
        assertThat(published(meta, TEXT)).isEqualTo(date);
    }

    @Test
    void theFirstSecondOfAnEpochIsNoDate() {
        String meta = "<meta property='article:published_time' content='1970-01-01T00:00:00Z'>";
        assertThat(published(meta, TEXT)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/news/2021/05/03/on-the-bridge, 2021-05-03",
        "https://www.example.org/news/2021-05-03-on-the-bridge, 2021-05-03",
        "https://www.example.org/news/20210503_on-the-bridge, 2021-05-03",
        "https://www.example.org/news/03-05-2021/on-the-bridge, 2021-05-03",
        "https://www.example.org/news/2021/05/on-the-bridge, none",
        "https://www.example.org/news/20214503/on-the-bridge, none",
        "https://archive.example.org/20220101000000/https://www.example.org/2021/05/03/on-the-bridge, 2021-05-03"
    })
    void theAddressTellsIt(String address, String date) {
        assertThat(published(address, "", TEXT)).isEqualTo(date);
    }

    @Test
    void theTimeOfTheDayInTheAddressIsTakenFromTheHead() {
        String meta = "<meta name='date' content='2021-05-09T10:00:00+02:00'>"
                + "<meta property='article:published_time' content='2021-05-03T10:00:00+02:00'>";
        assertThat(published("https://www.example.org/2021/05/03/on-the-bridge", meta, TEXT))
                .isEqualTo("2021-05-03T10:00:00+02:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime='2021-05-03'>last Monday</time>",
                "<time datetime='2021-05-09'>Published on 3 May 2021</time>",
                "<abbr class='published' title='2021-05-03T10:00:00'>10 o'clock</abbr>",
                "<span itemprop='datePublished'>3 May 2021</span>",
                "<div class='article-date'>3 May 2021</div>",
                "<div class='newsdate'>03.05.21</div>",
                "<div class='byline'>By Jane Doe <span>3</span> <span>May</span> <span>2021</span></div>",
                "<dl><dt>Date</dt><dd>03/05/2021</dd></dl>",
                "<p>Posted by Jane Doe on May 3rd, 2021</p>",
                "<p>MAY 3, 2021</p>"
            })
    void thePageShowsItBesideTheTitle(String shown) {
        assertThat(published("", shown + TEXT)).startsWith("2021-05-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Last updated: 9 May 2021</p>",
                "<time class='modified' datetime='2021-05-09'>9 May 2021</time>",
                "<div class='comments'><p>Jane Doe</p><time datetime='2021-05-09'>9 May 2021</time></div>",
                "<aside><h3>More news</h3><span class='date'>9 May 2021</span></aside>",
                "<ul class='related-news'><li><span class='date'>9 May 2021</span> The road</li></ul>",
                "<p>© 9 May 2021 Ministry of Works</p>"
            })
    void otherDatesWeighLessThanThatOfPublication(String other) {
        assertThat(published("", "<div class='info'>3 May 2021</div>" + TEXT + other))
                .isEqualTo("2021-05-03");
        assertThat(published("", "<div class='info'>3 May 2021</div>" + other + TEXT))
                .isEqualTo("2021-05-03");
    }

    @Test
    void theDayOfTheLastChangeStandsInForOneThatIsNotTold() {
        String meta = "<meta property='article:modified_time' content='2021-05-09'>";
        assertThat(published(meta, TEXT)).isEqualTo("2021-05-09");
    }

    @Test
    void aDayForReadersGoesBeforeThatOfAnImport() {
        // Given
        String meta = "<meta property='article:published_time' content='2024-01-01'>";
        String shown = "<div class='published-date'><time datetime='2021-05-03'>3 May 2021</time></div>";
        // When, Then
        assertThat(published(meta, shown + TEXT)).isEqualTo("2021-05-03");
        String modified = meta + "<meta property='article:modified_time' content='2021-05-03'>";
        assertThat(published(modified, shown + TEXT)).isEqualTo("2024-01-01");
    }

    @Test
    void theMonthInTheAddressChoosesAmongTheDates() {
        String shown = "<p>3 May 2021</p>" + TEXT + "<p>9 April 2021</p>";
        assertThat(published("https://www.example.org/2021/04/on-the-bridge", "", shown))
                .isEqualTo("2021-04-09");
        assertThat(published("https://www.example.org/on-the-bridge", "", shown))
                .isEqualTo("2021-05-03");
    }

    @Test
    void aZoneThatIsPrintedIsUsedWhetherTheSourcesIsKnownOrNot() {
        String shown = "<p class='date'>3 May 2021 10:05 CEST</p>";
        assertThat(published("", shown + TEXT)).isEqualTo("2021-05-03T10:05:00+02:00");
        assertThat(published("https://www.example.ru/a", "", shown + TEXT)).isEqualTo("2021-05-03T10:05:00+02:00");
    }

    @Test
    void aDateWithinASentenceIsNone() {
        String sentence =
                "<p>The work on the bridge, which the Ministry had begun in the spring, was finished on 3 May 2021,"
                        + " and the road to it was opened in the week that followed, as had been agreed by the two"
                        + " towns.</p>";
        assertThat(published("", sentence + TEXT)).isEqualTo("none");
    }

    @Test
    void aDayThatIsStillToComeIsNone() {
        // Given
        String meta = "<meta property='article:published_time' content='2031-05-03T10:00:00Z'>";
        // When, Then
        assertThat(published(meta, TEXT)).isEqualTo("none");
        assertThat(published("", "<p class='date'>3 May 2031</p>" + TEXT)).isEqualTo("none");
        assertThat(published(meta, "<p class='date'>3 May 2021</p>" + TEXT)).isEqualTo("2021-05-03");
    }

    @Test
    void aPageWithoutADateHasNone() {
        assertThat(published("", TEXT + "<footer>© 2021 Ministry of Works</footer>"))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"en-US, 2021-05-03", "en-GB, 2021-03-05", "en, 2021-03-05"})
    void thePagesRegionTellsTheOrderOfFigures(String tag, String date) {
        String page = "<html lang='" + tag + "'><body><main><h1>On the bridge</h1><p class='date'>05/03/2021</p>" + TEXT
                + "</main></body></html>";
        assertThat(new StatementCleaner()
                        .clean(Documents.page("https://www.example.org/a", null, page))
                        .publishedAt())
                .hasToString(date);
    }

    @Test
    void anOffsetOfThePagesOwnKeepsItsDay() {
        String meta = "<meta property='article:published_time' content='2021-05-03T23:30:00-05:00'>";
        assertThat(published("https://www.example.fr/a", meta, TEXT)).isEqualTo("2021-05-03T23:30:00-05:00");
    }

    @Test
    void aMomentInUniversalTimeIsOfTheDayAtTheSource() {
        String meta = "<meta property='article:published_time' content='2021-05-03T23:30:00Z'>";
        assertThat(published("https://www.example.fr/a", meta, TEXT)).isEqualTo("2021-05-04T01:30:00+02:00");
        assertThat(published(meta, TEXT)).isEqualTo("2021-05-03T23:30:00Z");
    }

    @Test
    void thePrintedDaySaysWhichWayAnotherIsWritten() {
        String head = "<meta name='date' content='11/01/2023 12:43:42'>";
        assertThat(published(head, "<p>Published on 1 November 2023</p>" + TEXT))
                .startsWith("2023-11-01");
    }

    @Test
    void theDayBehindTheNumberInATitleIsThatOfTheRelease() {
        String title = "No: 87, 3 May 2024, On the Bridge";
        assertThat(published("<title>" + title + "</title>", "<h1>" + title + "</h1>" + TEXT))
                .startsWith("2024-05-03");
    }

    @Test
    void aDatelineAtTheHeadOfTheTextTellsItBeforeTheLastChange() {
        String text = TEXT.replace("<p>", "<p>Strelsau, 3 May 2021 - ");
        assertThat(published("", text + TEXT + "<p>Last change 9 May 2021</p>")).startsWith("2021-05-03");
    }
}
