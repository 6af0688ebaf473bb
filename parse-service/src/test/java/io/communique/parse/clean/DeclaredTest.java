package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.serde.StatementJson;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.Declared;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.Speaker;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.parse.Documents;
import io.communique.parse.structure.StatementStructurer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says of itself for machines. */
class DeclaredTest {

    private static final String ADDRESS = "https://www.mfa.ruritania.example/news/bridge?from=list";

    private static final Speaker MINISTER = new Speaker("Ana Ruiz", "Minister of Works");

    private static final String EVENT = """
        {"@type": "Event", "name": "Opening of the bridge", "startDate": "2021-05-02T22:30:00Z",
         "location": [{"@type": "VirtualLocation", "url": "https://live.example/"},
                      {"@type": "Place", "name": "Town hall",
                       "address": {"@type": "PostalAddress", "addressLocality": "Strelsau", "addressCountry": "RU"}}],
         "performer": {"@type": "Person", "name": "Ana Ruiz", "jobTitle": "Minister of Works"}}\
        """;

    private static String page(String head) {
        return """
            <html lang="en"><head><title>On the bridge</title>%s</head><body><main><h1>On the bridge</h1>
            <p>Dear friends, I am glad that so many of you have come to see our bridge today, and I thank you.</p>
            <p>We have waited for it for ten years, and now we can all walk over it whenever we want to do so.</p>
            </main></body></html>\
            """.formatted(head);
    }

    private static String linked(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private static CleanedStatement clean(String head) {
        return new StatementCleaner().clean(Documents.page(ADDRESS, "DE", page(head)));
    }

    @Test
    void siteNameAndCanonicalAddressReachAllEvents() {
        // Given
        CleanedStatement cleaned = clean("""
            <meta property="og:site_name" content="Ministry of Works"><link rel="canonical" href="/news/bridge">\
            """);
        // When
        StructuredStatement structured = new StatementStructurer().structure(cleaned);
        EnrichedStatement enriched =
                EnrichedStatement.of(structured, List.of(), List.of(), List.of(), List.of(), List.of());
        EnrichedStatement read = StatementJson.read(StatementJson.write(enriched), EnrichedStatement.class);
        // Then
        assertThat(cleaned.siteName()).isEqualTo("Ministry of Works");
        assertThat(cleaned.canonicalUrl()).hasToString("https://www.mfa.ruritania.example/news/bridge");
        assertThat(structured.siteName()).isEqualTo("Ministry of Works");
        assertThat(structured.canonicalUrl()).isEqualTo(cleaned.canonicalUrl());
        assertThat(read).isEqualTo(enriched);
        assertThat(read.siteName()).isEqualTo("Ministry of Works");
        assertThat(read.canonicalUrl()).isEqualTo(cleaned.canonicalUrl());
    }

    @Test
    void whatThePageDoesNotSayIsAbsentAndTheRevisionIsOfTheTextAlone() {
        // When
        CleanedStatement bare = clean("");
        CleanedStatement told = clean("<meta property=\"og:site_name\" content=\"Works\">" + linked(EVENT));
        // Then
        assertThat(bare.siteName()).isNull();
        assertThat(bare.canonicalUrl()).isNull();
        assertThat(bare.declared()).isNull();
        assertThat(told.revision()).isEqualTo(bare.revision());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:void(0)", "mailto:press@works.example", "", "https:///nowhere", "%%"})
    void anAddressThatIsNoneOfAPageIsNotCanonical(String address) {
        assertThat(clean("<link rel=\"canonical\" href=\"" + address + "\">").canonicalUrl())
                .isNull();
    }

    @Test
    void theSitesNameStandsInLinkedDataToo() {
        assertThat(clean(linked("{\"@graph\": [{\"@type\": \"WebSite\", \"name\": \"Works of Ruritania\"}]}"))
                        .siteName())
                .isEqualTo("Works of Ruritania");
    }

    @Test
    void theEventThatTheArticleIsAboutSaysPlaceDayAndSpeaker() {
        // When
        CleanedStatement cleaned = clean(linked("{\"@type\": \"NewsArticle\", \"about\": " + EVENT + "}"));
        StructuredStatement structured = new StatementStructurer().structure(cleaned);
        // Then: midnight of Berlin is the evening before in UTC
        assertThat(cleaned.declared()).isEqualTo(new Declared("Strelsau", LocalDate.of(2021, 5, 3), List.of(MINISTER)));
        assertThat(structured.declared()).isEqualTo(cleaned.declared());
        assertThat(structured.place()).isEqualTo("Strelsau");
        assertThat(structured.eventDate()).hasToString("2021-05-03");
        assertThat(structured.speakers()).containsExactly(MINISTER);
    }

    @Test
    void entitiesAreFoundByTheirIds() {
        // When
        CleanedStatement cleaned = clean(linked("""
            {"@graph": [{"@type": "Article", "about": {"@id": "#event"}},
              {"@type": "https://schema.org/Event", "@id": "#event", "location": {"@id": "#hall"}},
              {"@type": "Place", "@id": "#hall", "name": "Strelsau"}]}\
            """));
        // Then
        assertThat(cleaned.declared()).isEqualTo(new Declared("Strelsau", null, List.of()));
    }

    @Test
    void theOnlyEventOfAPageThatHasItsNameIsItsEvent() {
        String named = EVENT.replace("Opening of the bridge", "On the bridge");
        assertThat(clean(linked(named)).declared()).isNotNull();
        assertThat(clean(linked("[" + named + "," + EVENT + "]")).declared()).isNull();
        assertThat(clean(linked(EVENT)).declared()).isNull();
        assertThat(clean(linked("{\"@type\": \"Article\"}") + linked(named)).declared())
                .isNull();
    }

    @Test
    void theAuthorOfASpeechSpeaksAndOneOfAnArticleIfItSaysForWhatOffice() {
        // Given
        String minister = "{\"@type\": \"Person\", \"name\": \"Ana Ruiz\", \"jobTitle\": \"Minister of Works\"}";
        String anyone = "{\"@type\": \"Person\", \"name\": \"Ana Ruiz\"}";
        String article = linked("{\"@type\": \"%s\", \"author\": %s}");
        // Then
        assertThat(clean(article.formatted("Report", minister)).declared())
                .isEqualTo(new Declared(null, null, List.of(MINISTER)));
        assertThat(clean(article.formatted("SpeechArticle", anyone)).declared())
                .isEqualTo(new Declared(null, null, List.of(new Speaker("Ana Ruiz", null))));
        assertThat(clean(article.formatted("Report", anyone)).declared()).isNull();
        assertThat(clean(article.formatted("SpeechArticle", "{\"@type\": \"Organization\", \"name\": \"Works\"}"))
                        .declared())
                .isNull();
    }

    @Test
    void whoeverPutThePageOnTheSiteDoesNotSpeak() {
        // When
        StructuredStatement structured = new StatementStructurer().structure(clean(linked("""
            {"@type": "Article", "author": {"@type": "Person", "name": "Jo Webb", "jobTitle": "Web editor"}}\
            """)));
        // Then
        assertThat(structured.declared()).isNotNull();
        assertThat(structured.speakers()).isEmpty();
    }

    @Test
    void aPlaceThatIsACountryOrOneOfSeveralIsNotSaid() {
        String article = linked("{\"@type\": \"Article\", \"contentLocation\": %s}");
        assertThat(clean(article.formatted("{\"@type\": \"Place\", \"name\": \"Strelsau\"}"))
                        .declared())
                .isEqualTo(new Declared("Strelsau", null, List.of()));
        assertThat(clean(article.formatted("{\"@type\": \"Country\", \"name\": \"Ruritania\"}"))
                        .declared())
                .isNull();
        assertThat(clean(article.formatted("[\"Strelsau\", \"Hentzau\"]")).declared())
                .isNull();
    }

    @Test
    void metaElementsSayThemToo() {
        // When
        CleanedStatement cleaned = clean("""
            <meta property="event:location" content="Strelsau"><meta name="event_date" content="3 May 2021">
            <meta name="speaker" content="Ana Ruiz"><meta name="speaker-title" content="Minister of Works">\
            """);
        // Then
        assertThat(cleaned.declared()).isEqualTo(new Declared("Strelsau", LocalDate.of(2021, 5, 3), List.of(MINISTER)));
    }

    @Test
    void severalElementsOfOneNameAreSeveralSpeakers() {
        // When
        CleanedStatement cleaned = clean("""
            <meta name="speaker" content="Ana Ruiz"><meta name="speaker" content="John Roe">
            <meta name="speaker_name" content="A. Ruiz"><meta itemprop="contentLocation" content="Strelsau">\
            """);
        // Then
        assertThat(cleaned.declared())
                .isEqualTo(new Declared(
                        "Strelsau", null, List.of(new Speaker("Ana Ruiz", null), new Speaker("John Roe", null))));
    }

    @Test
    void aSpeakerNamedTwiceIsOneWithTheRole() {
        // When
        CleanedStatement cleaned = clean("""
            <meta name="speaker" content="Ana Ruiz"><meta name="speaker" content="Ana Ruiz">
            <meta name="speaker-title" content="Minister of Works">\
            """);
        // Then
        assertThat(cleaned.declared()).isEqualTo(new Declared(null, null, List.of(MINISTER)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\": \"Article\", \"about\": 7, \"author\": [[]], \"contentLocation\": {}}",
                "{\"@type\": [], \"@id\": {}, \"about\": {\"@id\": 3}}",
                "{\"@type\": \"Article\", \"about\": {\"@type\": \"Event\", \"startDate\": \"soon\", \"location\":"
                        + " true}}",
                "{\"@type\": \"Article\", \"contentLocation\": \"https://maps.example/strelsau\"}",
                "{\"@type\": \"Article\", \"about\": {\"@type\": \"Event\""
            })
    void otherFormsSayNothing(String json) {
        assertThat(clean(linked(json)).declared()).isNull();
    }
}
