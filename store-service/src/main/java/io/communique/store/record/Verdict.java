package io.communique.store.record;

import io.communique.contracts.statement.Change;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an arrival means for the record of its statement. */
public enum Verdict {
    /** A statement that was not known. */
    FIRST(Change.NEW),
    /** A new text, fetched after the current one: it becomes the current one. */
    NEXT(Change.REVISED),
    /** A new text, fetched before the current one: it is kept, and the current one stays. */
    LATE(null),
    /** A known text of earlier times, fetched after the current one: it is current again. */
    RETURNED(Change.REVISED),
    /** The current text of a withdrawn statement: its page is back. */
    REAPPEARED(Change.REVISED),
    /** The current text, fetched once more. */
    SEEN_AGAIN(null),
    /** A known text with other clauses or names than before, since a stage of the line was improved. */
    REBUILT(null),
    /** The page is gone. */
    WITHDRAWN(Change.WITHDRAWN),
    /** Nothing that is not known already. */
    NOTHING(null);

    private final @Nullable Change change;

    Verdict(@Nullable Change change) {
        this.change = change;
    }

    /** What subscribers are told; empty if nothing. */
    public Optional<Change> change() {
        return Optional.ofNullable(change);
    }

    boolean addsRevision() {
        return this == FIRST || this == NEXT || this == LATE;
    }

    boolean makesCurrent() {
        return this == FIRST || this == NEXT || this == RETURNED;
    }

    /**
     * Judges an arrival.
     *
     * @param standing what is known of the statement, if it is known
     * @param revisionKnown true if this text has been stored before
     * @param sameContent true if it was stored with these very clauses and names
     */
    static Verdict of(@Nullable Standing standing, Arrival arrival, boolean revisionKnown, boolean sameContent) {
        return switch (arrival) {
            case Arrival.Gone gone -> ofGone(standing, gone);
            case Arrival.Text text -> standing == null ? FIRST : ofText(standing, text, revisionKnown, sameContent);
        };
    }

    private static Verdict ofGone(@Nullable Standing standing, Arrival.Gone gone) {
        if (standing == null || standing.withdrawnAt() != null) {
            return NOTHING;
        }
        return isBefore(gone.at(), standing.lastFetchedAt()) ? NOTHING : WITHDRAWN;
    }

    private static Verdict ofText(Standing standing, Arrival.Text text, boolean revisionKnown, boolean sameContent) {
        OffsetDateTime at = text.at();
        if (!revisionKnown) {
            return isBefore(at, standing.lastFetchedAt()) ? LATE : NEXT;
        }
        boolean isLater = isBefore(standing.lastFetchedAt(), at);
        if (!text.statement().revision().equals(standing.revision())) {
            return isLater ? RETURNED : sameContent ? NOTHING : REBUILT;
        }
        if (standing.withdrawnAt() != null && isBefore(standing.withdrawnAt(), at)) {
            return REAPPEARED;
        }
        if (!sameContent) {
            return REBUILT;
        }
        return isLater ? SEEN_AGAIN : NOTHING;
    }

    private static boolean isBefore(OffsetDateTime one, OffsetDateTime other) {
        return one.isBefore(other);
    }
}
