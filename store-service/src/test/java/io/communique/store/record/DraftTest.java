package io.communique.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Change;
import io.communique.contracts.statement.StatementId;
import io.communique.store.Samples;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final OffsetDateTime NOON = Samples.NOON;

    private final StatementId id = Samples.newId();
    private final AtomicLong numbers = new AtomicLong();
    private final Draft draft = new Draft(id, null, Map.of());

    @Test
    void severalTextsOfOneStatementFollowEachOther() {
        // Given
        apply(NOON, "One.");
        apply(NOON.plusHours(1), "Two.");
        // When
        Verdict verdict = apply(NOON.plusHours(2), "One.");
        // Then
        assertThat(verdict).isEqualTo(Verdict.RETURNED);
        assertThat(draft.now()).isNotNull().satisfies(now -> {
            assertThat(now.revisions()).isEqualTo(2);
            assertThat(now.revisionNumber()).isEqualTo(1);
            assertThat(now.lastFetchedAt()).isEqualTo(NOON.plusHours(2));
        });
        assertThat(draft.toWrite()).extracting(Draft.Content::number).containsExactly(1L, 2L);
        assertThat(draft.told())
                .extracting(told -> told.event().change())
                .containsExactly(Change.NEW, Change.REVISED, Change.REVISED);
    }

    @Test
    void noTwoEventsHaveTheSameId() {
        // When
        apply(NOON, "One.");
        gone(NOON.plusHours(1));
        apply(NOON.plusHours(2), "One.");
        gone(NOON.plusHours(3));
        apply(NOON.plusHours(4), "Two.");
        apply(NOON.plusHours(5), "One.");
        // Then
        assertThat(draft.told()).extracting(Draft.Told::eventId).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void aReturnNamesTheRevisionThatItReplaces() {
        // When
        apply(NOON, "One.");
        apply(NOON.plusHours(1), "Two.");
        // Then
        assertThat(draft.told().getFirst().event().previousRevision()).isNull();
        assertThat(draft.told().getLast().event().previousRevision())
                .isEqualTo(Samples.statement(id, NOON, "One.").revision());
    }

    @Test
    void theLastFetchNeverGoesBackwards() {
        // Given
        apply(NOON, "One.");
        // When
        apply(NOON.minusHours(1), "One.");
        // Then
        assertThat(draft.now()).isNotNull().returns(NOON, Standing::lastFetchedAt);
    }

    private Verdict apply(OffsetDateTime at, String text) {
        return draft.apply(
                new Arrival.Text(Samples.statement(id, at, text), "", null),
                numbers::incrementAndGet,
                NOON,
                each -> URI.create("http://localhost/" + each));
    }

    private void gone(OffsetDateTime at) {
        draft.apply(
                new Arrival.Gone(id, at, null),
                numbers::incrementAndGet,
                NOON,
                each -> URI.create("http://localhost/" + each));
    }
}
