package io.communique.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

    private static final URI ADDRESS = URI.create("https://ministry.example/news/feed.xml");

    @Test
    void rss20() {
        // Given
        String feed = """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0"><channel><title>News</title><link>https://ministry.example/</link>
                <description>d</description>
                <item><title>Joint statement &amp; annex</title><link>https://ministry.example/news/1</link>
                  <pubDate>Wed, 17 Jun 2020 20:57:00 +0300</pubDate></item>
                <item><title>Second</title><link>/news/2</link></item>
                <item><title>Third</title><guid>https://ministry.example/news/3</guid></item>
                </channel></rss>
                """;
        // When
        Feed read = read(feed);
        // Then
        assertThat(read.format()).isEqualTo("rss_2.0");
        assertThat(read.remarks()).isEmpty();
        assertThat(read.entries())
                .containsExactly(
                        new FeedEntry(
                                URI.create("https://ministry.example/news/1"),
                                "Joint statement & annex",
                                Instant.parse("2020-06-17T17:57:00Z")),
                        new FeedEntry(URI.create("https://ministry.example/news/2"), "Second", null),
                        new FeedEntry(URI.create("https://ministry.example/news/3"), "Third", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.91", "0.92", "0.93", "0.94"})
    void rss09x(String version) {
        // Given
        String feed = "<rss version=\"" + version + "\"><channel><title>t</title><link>https://ministry.example/</link>"
                + "<description>d</description><language>en</language>"
                + "<item><title>One</title><link>https://ministry.example/1</link></item></channel></rss>";
        // When
        Feed read = read(feed);
        // Then
        assertThat(read.entries())
                .containsExactly(new FeedEntry(URI.create("https://ministry.example/1"), "One", null));
    }

    @Test
    void rss091WithItsDocumentType() {
        // Given
        String feed = """
                <?xml version="1.0"?>
                <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
                    "http://my.netscape.com/publish/formats/rss-0.91.dtd">
                <rss version="0.91"><channel><title>t</title>
                <item><title>One</title><link>https://ministry.example/1</link></item></channel></rss>
                """;
        // When
        Feed read = read(feed);
        // Then
        assertThat(read.entries())
                .extracting(FeedEntry::link)
                .containsExactly(URI.create("https://ministry.example/1"));
    }

    @Test
    void rss10() {
        // Given
        String feed = """
                <?xml version="1.0"?>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://ministry.example/"><title>t</title><link>https://ministry.example/</link>
                <description>d</description></channel>
                <item rdf:about="https://ministry.example/1"><title>One</title>
                  <link>https://ministry.example/1</link><dc:date>2020-06-17T20:57:00+03:00</dc:date></item>
                </rdf:RDF>
                """;
        // When
        Feed read = read(feed);
        // Then
        assertThat(read.format()).isEqualTo("rss_1.0");
        assertThat(read.entries())
                .containsExactly(new FeedEntry(
                        URI.create("https://ministry.example/1"), "One", Instant.parse("2020-06-17T17:57:00Z")));
    }

    @Test
    void atomWithRelativeLinksAndBases() {
        // Given
        String feed = """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://ministry.example/en/">
                <title>t</title><id>urn:x</id><updated>2020-06-17T20:57:00Z</updated>
                <entry><title>One</title><id>urn:1</id><updated>2020-06-17T20:57:00Z</updated>
                  <published>2020-06-16T00:00:00Z</published>
                  <link rel="self" href="1.atom"/><link href="1"/></entry>
                <entry xml:base="archive/"><title type="html">Two</title><id>urn:2</id>
                  <updated>2020-06-17T20:57:00Z</updated><link rel="alternate" href="2"/></entry>
                </feed>
                """;
        // When
        Feed read = read(feed);
        // Then
        assertThat(read.format()).isEqualTo("atom_1.0");
        assertThat(read.entries())
                .extracting(FeedEntry::link)
                .containsExactly(
                        URI.create("https://ministry.example/en/1"),
                        URI.create("https://ministry.example/en/archive/2"));
        assertThat(read.entries().getFirst().updated()).isEqualTo(Instant.parse("2020-06-17T20:57:00Z"));
    }

    @Test
    void anAtomFeedWithAPrefix() {
        // Given
        String feed = """
                <a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>t</a:title><a:id>urn:x</a:id>
                <a:updated>2020-06-17T20:57:00Z</a:updated>
                <a:entry><a:title>One</a:title><a:id>urn:1</a:id><a:updated>2020-06-17T20:57:00Z</a:updated>
                  <a:link href="/1"/></a:entry></a:feed>
                """;
        // When, Then
        assertThat(read(feed).entries())
                .extracting(FeedEntry::link)
                .containsExactly(URI.create("https://ministry.example/1"));
    }

    @Test
    void brokenXmlGivesTheEntriesThatCanBeSeen() {
        // Given
        String feed = """
                <rss version="2.0"><channel><title>R & D</title>
                <item><title>One &nbsp; more</title><link>https://ministry.example/1</link>
                  <pubDate>Wed, 17 Jun 2020 20:57:00 +0300</pubDate></item>
                <item><title>Two<link>https://ministry.example/2</link></item>
                <item><title><![CDATA[Three <b>]]></title><link>/3</link></item>
                """;
        // When
        Feed read = read(feed);
        // Then
        assertThat(read.entries())
                .extracting(FeedEntry::link)
                .contains(URI.create("https://ministry.example/1"), URI.create("https://ministry.example/3"));
        assertThat(read.entries().getFirst().updated()).isEqualTo(Instant.parse("2020-06-17T17:57:00Z"));
        assertThat(read.remarks().getFirst()).startsWith("read leniently: ");
    }

    @Test
    void brokenAtomGivesTheEntriesThatCanBeSeen() {
        // Given
        String feed = """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="/en/"><title>A <b>B</title>
                <entry><title>One</title><updated>2020-06-17T20:57:00Z</updated><link rel="self" href="x"/>
                  <link href="1"/></entry>
                <entry><title>Two</title><link rel="alternate" href="2"/></entry></feed>
                """;
        // When
        Feed read = read(feed);
        // Then
        assertThat(read.format()).isEqualTo("atom");
        assertThat(read.entries())
                .extracting(FeedEntry::link)
                .containsExactly(
                        URI.create("https://ministry.example/en/1"), URI.create("https://ministry.example/en/2"));
    }

    @Test
    void aBrokenEntryCostsNoOther() {
        // Given
        String feed = """
                <rss version="2.0"><channel><title>t</title><link>https://ministry.example/</link>
                <description>d</description>
                <item><title>One</title><link>https://ministry.example/1</link><pubDate>yesterday</pubDate></item>
                <item><title>No link</title></item>
                <item><title>Bad link</title><link>https://[ministry/2</link></item>
                <item><title>Mail</title><link>mailto:press@ministry.example</link></item>
                <item><title>One again</title><link>http://ministry.example/1/</link></item>
                <item><title>Five</title><link>https://ministry.example/visit of the minister</link></item>
                </channel></rss>
                """;
        // When
        Feed read = read(feed);
        // Then
        assertThat(read.entries())
                .extracting(FeedEntry::link)
                .containsExactly(
                        URI.create("https://ministry.example/1"),
                        URI.create("https://ministry.example/visit%20of%20the%20minister"));
        assertThat(read.remarks())
                .containsExactly(
                        "entry 2 (No link) has no link",
                        "entry 3 (Bad link): \"https://[ministry/2\" is no http or https address",
                        "entry 4 (Mail): \"mailto:press@ministry.example\" is no http or https address");
    }

    @Test
    void aFeedWithoutEntriesIsAFeed() {
        assertThat(read("<rss version=\"2.0\"><channel><title>t</title></channel></rss>")
                        .entries())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><html><head><title>News</title></head></html> | is an HTML page, no feed",
                "<html><body>Not here</body></html> | is an HTML page, no feed",
                "<!-- old --><HTML><body>Not here | is an HTML page, no feed",
                "<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x.dtd'><html/>"
                        + " | is an HTML page, no feed",
                "<urlset><url/></urlset> | is a sitemap, no feed",
                "{\"version\": \"1.1\"} | is JSON, no RSS or Atom feed",
                "Moved | is no XML, so no RSS or Atom feed",
                "<error>no</error> | begins with <error>, so it is no RSS or Atom feed",
                "'' | is empty"
            })
    void whatIsNoFeedIsNamed(String document, String message) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(UnreadableFeedException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, application/rss+xml",
        "UTF-8, text/xml",
        "UTF-8, text/xml; charset=utf-8",
        "windows-1251, text/xml; charset=windows-1251",
        "windows-1251, application/xml",
        "UTF-16, application/xml"
    })
    void theCharsetIsFound(String charset, String contentType) {
        // Given
        String feed = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?><rss version=\"2.0\"><channel>"
                + "<title>t</title><link>https://ministry.example/</link><description>d</description>"
                + "<item><title>Заявление</title><link>/1</link></item></channel></rss>";
        // When
        Feed read = FeedReader.read(feed.getBytes(Charset.forName(charset)), contentType, ADDRESS);
        // Then
        assertThat(read.entries()).singleElement().returns("Заявление", FeedEntry::title);
    }

    @Test
    void anExternalEntityIsNotRead() {
        // Given
        String feed = """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <rss version="2.0"><channel><title>t</title>
                <item><title>&secret;</title><link>/1</link></item></channel></rss>
                """;
        // When
        Feed read = read(feed);
        // Then
        assertThat(read.entries()).singleElement().returns("&secret;", FeedEntry::title);
    }

    private static Feed read(String feed) {
        return FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), null, ADDRESS);
    }
}
