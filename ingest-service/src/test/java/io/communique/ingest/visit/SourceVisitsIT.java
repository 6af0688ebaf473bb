package io.communique.ingest.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.StatementId;
import io.communique.ingest.fetch.FetchLimits;
import io.communique.ingest.fetch.LocalSite;
import io.communique.ingest.fetch.PageFetcher;
import io.communique.ingest.register.Database;
import io.communique.ingest.register.Document;
import io.communique.ingest.register.DocumentRegister;
import io.communique.ingest.register.FeedRegister;
import io.communique.ingest.register.KnownPage;
import io.communique.ingest.register.PageRegister;
import io.communique.ingest.register.RegisterUnavailableException;
import io.communique.ingest.source.MonitoredSource;
import io.communique.ingest.submission.Intake;
import io.communique.ingest.submission.RawTopic;
import io.communique.ingest.submission.Submission;
import io.communique.ingest.submission.TopicUnavailableException;
import io.communique.testsupport.Infrastructure;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Visits over days, with a real database, a local site and a clock that the test turns. */
class SourceVisitsIT {

    private static final PGSimpleDataSource DATA_SOURCE =
            dataSource(Infrastructure.get().jdbcUrl());

    private final LocalSite site = new LocalSite();
    private final Topic topic = new Topic();
    private final TestClock clock = new TestClock();
    private final Database database = new Database(DATA_SOURCE);
    private final DocumentRegister documents = new DocumentRegister(database);
    private final FeedRegister feeds = new FeedRegister(database);
    private final PageRegister pages = new PageRegister(database);
    private final PageFetcher fetcher = new PageFetcher(
            new FetchLimits(1_000_000, Duration.ofSeconds(1), Duration.ofSeconds(2), 5), "test", Set.of("127.0.0.1"));
    private final Intake intake = new Intake(documents, topic, clock);
    private final PageVisit pageVisit = new PageVisit(fetcher, intake, documents);
    private final SourceVisits visits = new SourceVisits(
            fetcher,
            feeds,
            pages,
            pageVisit,
            new VisitTimes(Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofMinutes(1)),
            Duration.ZERO,
            clock);
    private final MonitoredSource source = new MonitoredSource(
            "source-" + UUID.randomUUID(),
            "Ministry",
            "NZ",
            ZoneId.of("Pacific/Auckland"),
            List.of(site.at("/feed")),
            Set.of("127.0.0.1"),
            true,
            null,
            null);

    @BeforeAll
    static void migrate() {
        Flyway.configure()
                .dataSource(DATA_SOURCE)
                .schemas("ingest")
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @BeforeEach
    void feedOfOnePage() {
        feed("<item><title>One</title><link>/1</link></item>");
        site.html("/1", "one");
    }

    @AfterEach
    void stop() {
        fetcher.close();
        site.close();
    }

    @Test
    void aPageIsPublishedWithWhatIsKnownOfItsSource() throws InterruptedException {
        // When
        visits.visitDue(source);
        // Then
        assertThat(topic.published()).singleElement().satisfies(raw -> {
            assertThat(raw.statementId()).isEqualTo(StatementId.ofUrl(site.at("/1")));
            assertThat(raw.body()).asString(StandardCharsets.UTF_8).isEqualTo("one");
            assertThat(raw.source().country()).isEqualTo("NZ");
            assertThat(raw.zone()).isEqualTo(ZoneId.of("Pacific/Auckland"));
            assertThat(raw.url()).isEqualTo(site.at("/1"));
        });
    }

    @Test
    void nothingIsPublishedTwiceAndRequestsAreConditional() throws InterruptedException {
        // Given
        visits.visitDue(source);
        // When
        clock.pass(Duration.ofHours(2));
        visits.visitDue(source);
        // Then
        assertThat(topic.published()).hasSize(1);
        assertThat(site.requests())
                .filteredOn(request -> request.headers().containsKey("If-None-Match"))
                .extracting(LocalSite.Request::path)
                .containsExactly("/feed", "/1");
    }

    @Test
    void nothingIsVisitedBeforeItsTime() throws InterruptedException {
        // Given
        visits.visitDue(source);
        int before = site.requests().size();
        // When
        clock.pass(Duration.ofMinutes(9));
        visits.visitDue(source);
        // Then
        assertThat(site.requests()).hasSize(before);
    }

    @Test
    void aChangedPageIsPublishedAgain() throws InterruptedException {
        // Given
        visits.visitDue(source);
        site.html("/1", "one, amended");
        // When
        clock.pass(Duration.ofHours(2));
        visits.visitDue(source);
        // Then
        assertThat(topic.bodies()).containsExactly("one", "one, amended");
    }

    @Test
    void anEntryThatSaysItHasChangedIsVisitedAtOnce() throws InterruptedException {
        // Given
        visits.visitDue(source);
        site.html("/1", "one, amended");
        feed("<item><title>One</title><link>/1</link><pubDate>Wed, 17 Jun 2020 20:57:00 GMT</pubDate></item>");
        // When
        clock.pass(Duration.ofMinutes(11));
        visits.visitDue(source);
        // Then
        assertThat(topic.bodies()).containsExactly("one", "one, amended");
    }

    @Test
    void aPageIsGoneAfterTwo404InARowAndComesBack() throws InterruptedException {
        // Given
        visits.visitDue(source);
        site.status("/1", 404);
        // When
        clock.pass(Duration.ofHours(2));
        visits.visitDue(source);
        int afterFirstMiss = topic.published().size();
        clock.pass(Duration.ofHours(1));
        visits.visitDue(source);
        int afterSecondMiss = topic.published().size();
        clock.pass(Duration.ofDays(1));
        visits.visitDue(source);
        int afterThirdMiss = topic.published().size();
        site.html("/1", "one");
        clock.pass(Duration.ofDays(1));
        visits.visitDue(source);
        // Then
        assertThat(List.of(afterFirstMiss, afterSecondMiss, afterThirdMiss)).containsExactly(1, 2, 2);
        assertThat(topic.published()).extracting(RawStatement::gone).containsExactly(false, true, false);
        assertThat(topic.published().get(1).body()).isEmpty();
        assertThat(topic.published().get(1).url()).isEqualTo(site.at("/1"));
    }

    @Test
    void one404BetweenTwoGoodVisitsIsForgotten() throws InterruptedException {
        // Given
        visits.visitDue(source);
        for (int i = 0; i < 3; i++) {
            // When
            site.status("/1", 404);
            clock.pass(Duration.ofHours(6));
            visits.visitDue(source);
            site.html("/1", "one");
            clock.pass(Duration.ofHours(6));
            visits.visitDue(source);
        }
        // Then
        assertThat(topic.bodies()).containsExactly("one");
    }

    @Test
    void aPageThatAnswers410IsGoneAtOnce() throws InterruptedException {
        // Given
        visits.visitDue(source);
        site.status("/1", 410);
        // When
        clock.pass(Duration.ofHours(2));
        visits.visitDue(source);
        // Then
        assertThat(topic.published()).extracting(RawStatement::gone).containsExactly(false, true);
        assertThat(pages.counts(source.id()).gone()).isEqualTo(1);
        assertThat(pages.counts(source.id()).failing()).isZero();
    }

    @Test
    void aPageThatFailsIsTriedAgainLaterAndIsShown() throws InterruptedException {
        // Given
        feed("<item><link>/1</link></item><item><title>Two</title><link>/2</link></item>");
        site.status("/2", 500);
        // When
        visits.visitDue(source);
        List<KnownPage> failing = pages.failing(source.id(), 10);
        site.html("/2", "two");
        clock.pass(Duration.ofSeconds(61));
        visits.visitDue(source);
        // Then
        assertThat(failing).singleElement().satisfies(page -> {
            assertThat(page.url()).isEqualTo(site.at("/2"));
            assertThat(page.problem()).endsWith("/2 answered 500 Internal Server Error");
            assertThat(page.nextVisitAt()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(1)));
        });
        assertThat(topic.bodies()).containsExactlyInAnyOrder("one", "two");
        assertThat(pages.failing(source.id(), 10)).isEmpty();
    }

    @Test
    void nothingIsRememberedThatKafkaHasNotAcknowledged() throws InterruptedException {
        // Given
        topic.down = true;
        // When
        assertThatThrownBy(() -> visits.visitDue(source)).isInstanceOf(TopicUnavailableException.class);
        boolean remembered = documents.find(StatementId.ofUrl(site.at("/1"))).isPresent();
        int due = pages.due(source.id(), clock.instant(), 10).size();
        topic.down = false;
        visits.visitDue(source);
        // Then
        assertThat(remembered).isFalse();
        assertThat(due).isEqualTo(1);
        assertThat(topic.bodies()).containsExactly("one");
    }

    @Test
    void aFeedThatIsAPageIsNamedAndTriedAgain() throws InterruptedException {
        // Given
        site.html("/feed", "<html>Moved</html>");
        // When
        visits.visitDue(source);
        // Then
        assertThat(feeds.ofSource(source.id())).singleElement().satisfies(feed -> {
            assertThat(feed.problem()).endsWith("/feed is an HTML page, no feed");
            assertThat(feed.failures()).isEqualTo(1);
            assertThat(feed.succeededAt()).isNull();
            assertThat(feed.nextVisitAt()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(1)));
        });
    }

    @Test
    void nothingIsPublishedWhileTheDatabaseIsDown() {
        // Given
        Database nowhere = new Database(dataSource("jdbc:postgresql://127.0.0.1:1/nowhere"));
        Intake blind = new Intake(new DocumentRegister(nowhere), topic, clock);
        Submission submission = Submission.named(source, "a.txt", "text/plain", "a".getBytes(StandardCharsets.UTF_8));
        // When, Then
        assertThatThrownBy(() -> blind.take(submission)).isInstanceOf(RegisterUnavailableException.class);
        assertThat(topic.published()).isEmpty();
    }

    @Test
    void aDocumentIsRememberedAsItWasAcknowledged() {
        // Given
        Submission submission =
                Submission.named(source, "Erklärung.txt", "text/plain", "a".getBytes(StandardCharsets.UTF_8));
        // When
        var receipt = intake.take(submission);
        Document document = documents.find(submission.statementId()).orElseThrow();
        // Then
        assertThat(document.fetchedAt()).isEqualTo(receipt.fetchedAt());
        assertThat(document.name()).isEqualTo("Erklärung.txt");
        assertThat(document.bytes()).isEqualTo(1);
        assertThat(document.contentHash()).hasSize(32);
    }

    private void feed(String items) {
        site.on(
                "/feed",
                LocalSite.page(
                        200,
                        "application/rss+xml",
                        "<rss version=\"2.0\"><channel><title>t</title><link>/</link><description>d</description>"
                                + items + "</channel></rss>"));
    }

    private static PGSimpleDataSource dataSource(String url) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(Infrastructure.get().user());
        dataSource.setPassword(Infrastructure.get().password());
        return dataSource;
    }

    /** A topic that keeps what is published, or is down. */
    private static final class Topic implements RawTopic {

        private final List<RawStatement> published = new ArrayList<>();
        private boolean down;

        @Override
        public synchronized void publish(RawStatement statement) {
            if (down) {
                throw new TopicUnavailableException("down", new IllegalStateException());
            }
            published.add(statement);
        }

        List<RawStatement> published() {
            return published;
        }

        List<String> bodies() {
            return published.stream()
                    .map(raw -> new String(raw.body(), StandardCharsets.UTF_8))
                    .toList();
        }
    }

    /** A clock that a test turns. */
    private static final class TestClock extends Clock {

        static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

        private Instant now = START;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
