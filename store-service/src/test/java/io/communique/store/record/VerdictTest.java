package io.communique.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.StatementId;
import io.communique.store.Samples;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final StatementId ID = Samples.newId();
    private static final OffsetDateTime NOON = Samples.NOON;
    private static final OffsetDateTime LATER = NOON.plusNanos(1);
    private static final OffsetDateTime EARLIER = NOON.minusNanos(1);

    private final Standing standing = Standing.first(Samples.statement(ID, NOON, "One."), 1);

    @Test
    void anUnknownStatementIsTheFirst() {
        assertThat(Verdict.of(null, text(NOON, "One."), false, false)).isEqualTo(Verdict.FIRST);
    }

    @Test
    void theSameRecordOnceMoreSaysNothing() {
        assertThat(Verdict.of(standing, text(NOON, "One."), true, true)).isEqualTo(Verdict.NOTHING);
        assertThat(Verdict.of(standing, text(EARLIER, "One."), true, true)).isEqualTo(Verdict.NOTHING);
    }

    @Test
    void theSameTextFetchedLaterIsSeenAgain() {
        assertThat(Verdict.of(standing, text(LATER, "One."), true, true)).isEqualTo(Verdict.SEEN_AGAIN);
    }

    @Test
    void theSameTextWithOtherNamesIsRebuilt() {
        assertThat(Verdict.of(standing, text(NOON, "One."), true, false)).isEqualTo(Verdict.REBUILT);
    }

    @Test
    void aNewTextIsTheNextUnlessItIsOlder() {
        assertThat(Verdict.of(standing, text(LATER, "Two."), false, false)).isEqualTo(Verdict.NEXT);
        assertThat(Verdict.of(standing, text(NOON, "Two."), false, false)).isEqualTo(Verdict.NEXT);
        assertThat(Verdict.of(standing, text(EARLIER, "Two."), false, false)).isEqualTo(Verdict.LATE);
    }

    @Test
    void anEarlierTextReturnsOnlyWhenItWasFetchedLater() {
        assertThat(Verdict.of(standing, text(LATER, "Two."), true, true)).isEqualTo(Verdict.RETURNED);
        assertThat(Verdict.of(standing, text(NOON, "Two."), true, true)).isEqualTo(Verdict.NOTHING);
    }

    @Test
    void aPageIsGoneOnce() {
        assertThat(Verdict.of(standing, gone(LATER), false, false)).isEqualTo(Verdict.WITHDRAWN);
        assertThat(Verdict.of(standing.withdrawn(LATER), gone(LATER.plusDays(1)), false, false))
                .isEqualTo(Verdict.NOTHING);
    }

    @Test
    void aPageThatWasFoundSinceIsNotGone() {
        assertThat(Verdict.of(standing, gone(EARLIER), false, false)).isEqualTo(Verdict.NOTHING);
    }

    @Test
    void nothingIsKnownOfAnUnknownPageThatIsGone() {
        assertThat(Verdict.of(null, gone(NOON), false, false)).isEqualTo(Verdict.NOTHING);
    }

    @Test
    void theCurrentTextOfAWithdrawnStatementReappears() {
        assertThat(Verdict.of(standing.withdrawn(NOON), text(LATER, "One."), true, true))
                .isEqualTo(Verdict.REAPPEARED);
    }

    @Test
    void aTextFromBeforeTheWithdrawalDoesNotEndIt() {
        assertThat(Verdict.of(standing.withdrawn(LATER), text(NOON, "One."), true, true))
                .isEqualTo(Verdict.NOTHING);
    }

    private static Arrival text(OffsetDateTime at, String text) {
        EnrichedStatement statement = Samples.statement(ID, at, text);
        return new Arrival.Text(statement, "", null);
    }

    private static Arrival gone(OffsetDateTime at) {
        return new Arrival.Gone(ID, at, null);
    }
}
