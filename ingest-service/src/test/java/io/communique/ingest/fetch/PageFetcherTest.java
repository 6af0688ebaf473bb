package io.communique.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.ingest.fetch.FetchResult.Failure;
import io.communique.ingest.fetch.FetchResult.Kind;
import io.communique.ingest.fetch.FetchResult.NotModified;
import io.communique.ingest.fetch.FetchResult.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageFetcherTest {

    private static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final FetchLimits LIMITS =
            new FetchLimits(MAX_BYTES, Duration.ofSeconds(1), Duration.ofMillis(1_500), 5);
    private static final String AGENT = "Communique/test (reader)";

    private final LocalSite site = new LocalSite();
    private final PageFetcher fetcher = new PageFetcher(LIMITS, AGENT, Set.of("127.0.0.1"));

    @AfterEach
    void stop() {
        fetcher.close();
        site.close();
    }

    @Test
    void aPageComesWithItsTypeAndValidators() {
        // Given
        site.html("/a", "<p>Zürich");
        // When
        Page page = (Page) fetch("/a");
        // Then
        assertThat(page.body()).asString(StandardCharsets.UTF_8).isEqualTo("<p>Zürich");
        assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(page.etag()).startsWith("\"");
        assertThat(page.address()).isEqualTo(site.at("/a"));
        assertThat(site.requests().getFirst().headers().getFirst("User-Agent")).isEqualTo(AGENT);
        assertThat(site.requests().getFirst().headers().getFirst("Accept")).startsWith("text/html");
    }

    @Test
    void aPageThatIsAsItWasIsNotSentAgain() {
        // Given
        site.html("/a", "<p>same");
        Page first = (Page) fetch("/a");
        // When
        FetchResult second = fetcher.fetch(site.at("/a"), new Conditions(first.etag(), null), Wanted.PAGE);
        // Then
        assertThat(second).isInstanceOf(NotModified.class);
    }

    @Test
    void bothValidatorsAreSentBack() {
        // Given
        site.html("/a", "<p>same");
        // When
        fetcher.fetch(site.at("/a"), new Conditions("\"1\"", "Wed, 17 Jun 2020 17:57:00 GMT"), Wanted.PAGE);
        // Then
        assertThat(site.requests().getFirst().headers())
                .containsEntry("If-none-match", List.of("\"1\""))
                .containsEntry("If-modified-since", List.of("Wed, 17 Jun 2020 17:57:00 GMT"));
    }

    @Test
    void notModifiedWithoutAConditionIsAFailure() {
        // Given
        site.on("/a", exchange -> exchange.sendResponseHeaders(304, -1));
        // When, Then
        assertThat(failure("/a").kind()).isEqualTo(Kind.STATUS);
    }

    @Test
    void aCompressedPageIsUnpacked() {
        // Given
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            byte[] packed = gzip("<p>packed".getBytes(StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, packed.length);
            exchange.getResponseBody().write(packed);
        });
        // When
        Page page = (Page) fetch("/a");
        // Then
        assertThat(page.body()).asString(StandardCharsets.UTF_8).isEqualTo("<p>packed");
        assertThat(site.requests().getFirst().headers().getFirst("Accept-Encoding"))
                .contains("gzip");
    }

    @Test
    void aSmallPageThatUnpacksToATooLargeOneIsRefused() {
        // Given
        site.on("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            byte[] packed = gzip(new byte[MAX_BYTES + 1]);
            exchange.sendResponseHeaders(200, packed.length);
            exchange.getResponseBody().write(packed);
        });
        // When, Then
        assertThat(failure("/bomb").kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void aStatusIsNamed() {
        // Given
        site.status("/missing", 404);
        site.status("/gone", 410);
        site.status("/broken", 500);
        // When, Then
        assertThat(failure("/missing"))
                .isEqualTo(new Failure(Kind.NOT_FOUND, site.at("/missing") + " answered 404 Not Found", 404, null));
        assertThat(failure("/gone"))
                .isEqualTo(new Failure(Kind.GONE, site.at("/gone") + " answered 410 Gone", 410, null));
        assertThat(failure("/broken"))
                .isEqualTo(new Failure(
                        Kind.STATUS, site.at("/broken") + " answered 500 Internal Server Error", 500, null));
    }

    @Test
    void aServerThatAsksForPatienceIsHeard() {
        // Given
        site.on("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            exchange.sendResponseHeaders(503, -1);
        });
        // When, Then
        assertThat(failure("/busy").retryAfter()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aServerThatNeverAnswersIsLeftInTime() {
        // Given
        CountDownLatch end = new CountDownLatch(1);
        site.on("/never", exchange -> end.await());
        Instant start = Instant.now();
        // When
        Failure failure = failure("/never");
        end.countDown();
        // Then
        assertThat(failure.kind()).isEqualTo(Kind.TIMED_OUT);
        assertThat(failure.detail()).isEqualTo(site.at("/never") + " did not answer completely within 1500 ms");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void aServerThatDripsIsLeftInTime() {
        // Given
        site.on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('.');
                exchange.getResponseBody().flush();
                Thread.sleep(100);
            }
        });
        Instant start = Instant.now();
        // When
        Failure failure = failure("/drip");
        // Then
        assertThat(failure.kind()).isEqualTo(Kind.TIMED_OUT);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void aPageOf20MebibytesIsRefusedWhetherItSaysItsSizeOrNot() {
        // Given
        byte[] large = new byte[20 * 1024 * 1024];
        site.on("/large", exchange -> {
            exchange.sendResponseHeaders(200, large.length);
            exchange.getResponseBody().write(large);
        });
        site.on("/large-chunked", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(large);
        });
        // When, Then
        assertThat(failure("/large").kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(failure("/large").detail())
                .isEqualTo(site.at("/large") + " has more than 16777216 bytes, the limit");
        assertThat(failure("/large-chunked").kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void anEmptyPageIsAFailure() {
        // Given
        site.on("/empty", exchange -> exchange.sendResponseHeaders(200, -1));
        // When, Then
        assertThat(failure("/empty"))
                .isEqualTo(new Failure(Kind.EMPTY, site.at("/empty") + " answered 200 with an empty body", null, null));
    }

    @Test
    void redirectsAreFollowed() {
        // Given
        site.redirect("/1", "/2");
        site.redirect("/2", site.at("/3").toString());
        site.html("/3", "<p>there");
        // When
        Page page = (Page) fetch("/1");
        // Then
        assertThat(page.address()).isEqualTo(site.at("/3"));
    }

    @Test
    void aLoopOfRedirectsIsNamed() {
        // Given
        site.redirect("/1", "/2");
        site.redirect("/2", "/1");
        // When, Then
        assertThat(failure("/1"))
                .isEqualTo(new Failure(
                        Kind.REDIRECTS,
                        site.at("/1") + " is redirected in a loop, back to " + site.at("/1"),
                        null,
                        null));
    }

    @Test
    void fiveRedirectsAreFollowedAndNoSixth() {
        // Given
        for (int i = 0; i < 6; i++) {
            site.redirect("/" + i, "/" + (i + 1));
        }
        site.html("/6", "<p>there");
        // When, Then
        assertThat(fetch("/1")).isInstanceOf(Page.class);
        assertThat(failure("/0").detail()).isEqualTo(site.at("/0") + " is redirected more than 5 times");
    }

    @Test
    void aRedirectToAnotherSchemeIsNotFollowed() {
        // Given
        site.redirect("/1", "file:///etc/passwd");
        // When, Then
        assertThat(failure("/1").detail())
                .isEqualTo(site.at("/1") + " is redirected, and \"file:///etc/passwd\" is no http or https address");
    }

    @Test
    void thePrivateAddressOfAHostIsRefusedBeforeAConnection() {
        // Given
        site.html("/a", "<p>secret");
        try (PageFetcher strict = new PageFetcher(LIMITS, AGENT, Set.of())) {
            // When
            Failure failure = (Failure) strict.fetch(site.at("/a"), Conditions.NONE, Wanted.PAGE);
            // Then
            assertThat(failure)
                    .isEqualTo(new Failure(Kind.REFUSED_ADDRESS, "127.0.0.1 is not public (loopback)", null, null));
            assertThat(site.requests()).isEmpty();
        }
    }

    @Test
    void spellingsOfALoopbackAddressAreRefused() {
        try (PageFetcher strict = new PageFetcher(LIMITS, AGENT, Set.of())) {
            for (String host : List.of("localhost", "127.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]")) {
                // When
                FetchResult result = strict.fetch(
                        URI.create("http://" + host + ":" + site.port() + "/"), Conditions.NONE, Wanted.PAGE);
                // Then
                assertThat(result).as(host).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.kind())
                        .isIn(Kind.REFUSED_ADDRESS, Kind.UNKNOWN_HOST));
            }
            assertThat(site.requests()).isEmpty();
        }
    }

    @Test
    void aRedirectToAPrivateAddressIsRefused() {
        // Given
        site.redirect("/a", "http://127.0.0.1:" + site.port() + "/secret");
        site.html("/secret", "<p>secret");
        try (PageFetcher strict = new PageFetcher(LIMITS, AGENT, Set.of("ministry.example"), this::toTheSite)) {
            // When
            Failure failure = (Failure) strict.fetch(
                    URI.create("http://ministry.example:" + site.port() + "/a"), Conditions.NONE, Wanted.PAGE);
            // Then
            assertThat(failure.kind()).isEqualTo(Kind.REFUSED_ADDRESS);
            assertThat(site.requestsFor("/secret")).isZero();
        }
    }

    @Test
    void aNameThatChangesItsAddressAfterTheCheckGainsNothing() {
        // Given
        AtomicInteger asked = new AtomicInteger();
        HostResolver rebinding = host ->
                new InetAddress[] {InetAddress.ofLiteral(asked.getAndIncrement() == 0 ? "192.0.2.1" : "127.0.0.1")};
        site.html("/", "<p>secret");
        try (PageFetcher strict = new PageFetcher(LIMITS, AGENT, Set.of("ministry.example"), rebinding)) {
            // When
            FetchResult result = strict.fetch(
                    URI.create("http://ministry.example:" + site.port() + "/"), Conditions.NONE, Wanted.PAGE);
            // Then
            assertThat(result).isInstanceOf(Failure.class);
            assertThat(asked).hasValue(1);
            assertThat(site.requests()).isEmpty();
        }
    }

    @Test
    void theHostsNameIsSentAlthoughTheConnectionGoesToTheCheckedAddress() {
        // Given
        site.html("/", "<p>here");
        try (PageFetcher named = new PageFetcher(LIMITS, AGENT, Set.of("ministry.example"), this::toTheSite)) {
            // When
            named.fetch(URI.create("http://ministry.example:" + site.port() + "/"), Conditions.NONE, Wanted.PAGE);
            // Then
            assertThat(site.requests().getFirst().headers().getFirst("Host"))
                    .isEqualTo("ministry.example:" + site.port());
        }
    }

    @Test
    void anUnknownHostAndAClosedPortAreNamed() throws IOException {
        // Given
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        HostResolver none = host -> {
            throw new UnknownHostException(host);
        };
        try (PageFetcher lost = new PageFetcher(LIMITS, AGENT, Set.of(), none)) {
            // When
            Failure unknown = (Failure) lost.fetch(URI.create("http://nowhere.example/"), Conditions.NONE, Wanted.PAGE);
            Failure refused = (Failure)
                    fetcher.fetch(URI.create("http://127.0.0.1:" + closed + "/"), Conditions.NONE, Wanted.PAGE);
            // Then
            assertThat(unknown)
                    .isEqualTo(new Failure(Kind.UNKNOWN_HOST, "nowhere.example is no known host", null, null));
            assertThat(refused.kind()).isEqualTo(Kind.UNREACHABLE);
        }
    }

    private InetAddress[] toTheSite(String host) {
        return new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")};
    }

    private FetchResult fetch(String path) {
        return fetcher.fetch(site.at(path), Conditions.NONE, Wanted.PAGE);
    }

    private Failure failure(String path) {
        return (Failure) fetch(path);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
