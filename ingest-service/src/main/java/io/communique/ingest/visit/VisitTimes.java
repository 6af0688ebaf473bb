package io.communique.ingest.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When to go again. A page is visited again after a tenth of the time since it was first seen, so recent ones often and
 * old ones seldom; after a failure the pause doubles each time.
 *
 * @param feed between two visits of a feed whose source names no interval
 * @param page the shortest time between two visits of a page
 * @param retry after a first failure
 */
public record VisitTimes(Duration feed, Duration page, Duration retry) {

    private static final int SHARE_OF_AGE = 10;
    private static final Duration LONGEST_BETWEEN_PAGES = Duration.ofDays(30);
    private static final Duration LONGEST_PAGE_RETRY = Duration.ofDays(1);
    private static final Duration LONGEST_FEED_RETRY = Duration.ofHours(1);
    private static final int MOST_FAILURES = 25;
    private static final int MOST_DOUBLINGS = 20;

    Instant nextVisit(Instant firstSeen, Instant now) {
        Duration share = Duration.between(firstSeen, now).dividedBy(SHARE_OF_AGE);
        Duration pause = share.compareTo(page) < 0 ? page : share;
        return now.plus(pause.compareTo(LONGEST_BETWEEN_PAGES) > 0 ? LONGEST_BETWEEN_PAGES : pause);
    }

    /**
     * After a failed visit of a feed: within the hour, or the interval of its source if that is longer.
     *
     * @param failures how many in a row there are with this one
     * @param asked what the server asked for; zero if nothing
     */
    Instant retryFeed(int failures, Duration asked, Duration interval, Instant now) {
        return now.plus(
                pause(failures, asked, interval.compareTo(LONGEST_FEED_RETRY) > 0 ? interval : LONGEST_FEED_RETRY));
    }

    /** After a failed visit of a page: within a day; empty, so that it is given up, after 25 in a row. */
    Optional<Instant> retryPage(int failures, Duration asked, Instant now) {
        return failures >= MOST_FAILURES
                ? Optional.empty()
                : Optional.of(now.plus(pause(failures, asked, LONGEST_PAGE_RETRY)));
    }

    private Duration pause(int failures, Duration asked, Duration longest) {
        Duration doubled = retry.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration pause = doubled.compareTo(asked) < 0 ? asked : doubled;
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
