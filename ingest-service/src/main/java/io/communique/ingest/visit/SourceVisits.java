package io.communique.ingest.visit;

import io.communique.ingest.feed.Feed;
import io.communique.ingest.feed.FeedReader;
import io.communique.ingest.feed.UnreadableFeedException;
import io.communique.ingest.fetch.Conditions;
import io.communique.ingest.fetch.FetchResult;
import io.communique.ingest.fetch.PageFetcher;
import io.communique.ingest.fetch.Wanted;
import io.communique.ingest.register.FeedRegister;
import io.communique.ingest.register.FeedState;
import io.communique.ingest.register.KnownPage;
import io.communique.ingest.register.PageRegister;
import io.communique.ingest.source.MonitoredSource;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Visits what is due of a source: its feeds, then the pages that they name, one after the other with a pause between
 * two requests.
 */
public final class SourceVisits {

    private static final Logger LOG = Logger.getLogger(SourceVisits.class);
    private static final int PAGES_AT_ONCE = 50;

    private final PageFetcher fetcher;
    private final FeedRegister feeds;
    private final PageRegister pages;
    private final PageVisit pageVisit;
    private final VisitTimes times;
    private final Duration pause;
    private final Clock clock;

    /** @param pause between two requests to a source */
    public SourceVisits(
            PageFetcher fetcher,
            FeedRegister feeds,
            PageRegister pages,
            PageVisit pageVisit,
            VisitTimes times,
            Duration pause,
            Clock clock) {
        this.fetcher = fetcher;
        this.feeds = feeds;
        this.pages = pages;
        this.pageVisit = pageVisit;
        this.times = times;
        this.pause = pause;
        this.clock = clock;
    }

    /**
     * Returns when nothing more is due now.
     *
     * @throws InterruptedException if the service stops meanwhile; nothing is lost
     * @throws io.communique.ingest.submission.TopicUnavailableException if Kafka does not acknowledge; what is due
     *     stays due
     * @throws io.communique.ingest.register.RegisterUnavailableException if the database does not answer
     */
    public void visitDue(MonitoredSource source) throws InterruptedException {
        for (URI feed : source.feeds()) {
            Optional<FeedState> known = feeds.find(feed);
            if (known.isEmpty() || !known.get().nextVisitAt().isAfter(clock.instant())) {
                visitFeed(source, feed, known);
                Thread.sleep(pause);
            }
        }
        List<KnownPage> due = pages.due(source.id(), clock.instant(), PAGES_AT_ONCE);
        while (!due.isEmpty()) {
            for (KnownPage page : due) {
                visitPage(source, page);
                Thread.sleep(pause);
            }
            due = pages.due(source.id(), clock.instant(), PAGES_AT_ONCE);
        }
    }

    private void visitFeed(MonitoredSource source, URI address, Optional<FeedState> known) {
        Conditions conditions = known.map(FeedState::validators).orElse(Conditions.NONE);
        FetchResult result = fetcher.fetch(address, conditions, Wanted.FEED);
        Instant now = clock.instant();
        Instant next = now.plus(interval(source));
        switch (result) {
            case FetchResult.NotModified() -> feeds.unchanged(address, now, next);
            case FetchResult.Page page -> {
                try {
                    Feed feed = FeedReader.read(page.body(), page.contentType(), page.address());
                    Conditions validators = new Conditions(page.etag(), page.lastModified());
                    int due = feeds.read(source.id(), address, feed, validators, now, next);
                    if (due > 0 || !feed.remarks().isEmpty()) {
                        LOG.infof(
                                "feed %s of %s: %d entries, %d new or changed, %d remarks%s",
                                address,
                                source.id(),
                                feed.entries().size(),
                                due,
                                feed.remarks().size(),
                                feed.remarks().isEmpty()
                                        ? ""
                                        : ": " + feed.remarks().getFirst());
                    }
                } catch (UnreadableFeedException e) {
                    failed(source, address, known, address + " " + e.getMessage(), Duration.ZERO);
                }
            }
            case FetchResult.Failure failure -> failed(source, address, known, failure.detail(), asked(failure));
        }
    }

    private void failed(MonitoredSource source, URI feed, Optional<FeedState> known, String problem, Duration asked) {
        int failures = known.map(FeedState::failures).orElse(0) + 1;
        Instant now = clock.instant();
        feeds.failed(source.id(), feed, problem, now, times.retryFeed(failures, asked, interval(source), now));
        if (failures == 1) {
            LOG.warnf("feed of %s failed, it is tried again later: %s", source.id(), problem);
        }
    }

    private void visitPage(MonitoredSource source, KnownPage page) {
        PageOutcome outcome = pageVisit.visit(source, page.url());
        Instant now = clock.instant();
        switch (outcome) {
            case PageOutcome.Taken taken -> pages.visited(page, now, times.nextVisit(page.firstSeenAt(), now));
            case PageOutcome.Withdrawn withdrawn -> {
                LOG.infof(
                        "page of %s has gone: %s",
                        source.id(), withdrawn.failure().detail());
                pages.visited(page, now, times.nextVisit(page.firstSeenAt(), now));
            }
            case PageOutcome.StillGone gone -> pages.visited(page, now, times.nextVisit(page.firstSeenAt(), now));
            case PageOutcome.Failed failed -> {
                int failures = page.failures() + 1;
                Instant next =
                        times.retryPage(failures, asked(failed.failure()), now).orElse(null);
                pages.failed(page, failed.failure().detail(), now, next);
                if (failures == 1 || next == null) {
                    LOG.warnf(
                            "page of %s failed, %s: %s",
                            source.id(),
                            next == null ? "it is given up" : "it is tried again later",
                            failed.failure().detail());
                }
            }
        }
    }

    private Duration interval(MonitoredSource source) {
        return source.interval() == null ? times.feed() : source.interval();
    }

    private static Duration asked(FetchResult.Failure failure) {
        return failure.retryAfter() == null ? Duration.ZERO : failure.retryAfter();
    }
}
