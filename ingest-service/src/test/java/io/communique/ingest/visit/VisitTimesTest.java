package io.communique.ingest.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitTimesTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final VisitTimes times = new VisitTimes(Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofMinutes(1));

    @ParameterizedTest
    @CsvSource({"PT0S, PT1H", "PT5H, PT1H", "PT24H, PT2H24M", "P10D, PT24H", "P300D, PT720H", "P3000D, PT720H"})
    void aPageIsVisitedAgainAfterATenthOfItsAge(Duration age, Duration pause) {
        assertThat(times.nextVisit(NOW.minus(age), NOW)).isEqualTo(NOW.plus(pause));
    }

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT2M", "3, PT4M", "10, PT8H32M", "12, PT24H", "24, PT24H"})
    void thePauseAfterAFailureDoubles(int failures, Duration pause) {
        assertThat(times.retryPage(failures, Duration.ZERO, NOW)).contains(NOW.plus(pause));
    }

    @Test
    void aPageIsGivenUpAfterManyFailures() {
        assertThat(times.retryPage(25, Duration.ZERO, NOW)).isEmpty();
    }

    @Test
    void aServersWishIsHeard() {
        assertThat(times.retryPage(1, Duration.ofMinutes(30), NOW)).contains(NOW.plus(Duration.ofMinutes(30)));
        assertThat(times.retryPage(1, Duration.ofDays(400), NOW)).contains(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void aFeedIsTriedWithinTheHourOrItsInterval() {
        assertThat(times.retryFeed(20, Duration.ZERO, Duration.ofMinutes(10), NOW))
                .isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(times.retryFeed(20, Duration.ZERO, Duration.ofHours(6), NOW))
                .isEqualTo(NOW.plus(Duration.ofHours(6)));
    }
}
