package io.communique.store.record;

import io.communique.contracts.event.EventHeaders;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.PublicationTime;
import io.communique.contracts.statement.Revision;
import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a statement at a moment.
 *
 * @param revision the current one
 * @param revisionNumber the short number of the current revision
 * @param revisions how many there are
 * @param eventSource the {@code ce_source} of events about it
 * @param lastFetchedAt when its page last gave a text
 * @param withdrawnAt when its page was found gone, if it has not come back
 */
record Standing(
        Revision revision,
        long revisionNumber,
        int revisions,
        String sourceId,
        String eventSource,
        @Nullable String title,
        @Nullable PublicationTime publishedAt,
        OffsetDateTime lastFetchedAt,
        @Nullable OffsetDateTime withdrawnAt) {

    /** Of a statement whose first text this is. */
    static Standing first(EnrichedStatement statement, long revisionNumber) {
        return new Standing(
                statement.revision(),
                revisionNumber,
                1,
                statement.source().id(),
                eventSource(statement.url(), statement.source().id()),
                statement.title(),
                statement.publishedAt(),
                statement.fetchedAt(),
                null);
    }

    /** With another text as the current one. */
    Standing withCurrent(EnrichedStatement statement, long number) {
        return new Standing(
                statement.revision(),
                number,
                revisions,
                statement.source().id(),
                eventSource(statement.url(), statement.source().id()),
                statement.title(),
                statement.publishedAt(),
                lastFetchedAt,
                withdrawnAt);
    }

    Standing withOneRevisionMore() {
        return new Standing(
                revision,
                revisionNumber,
                revisions + 1,
                sourceId,
                eventSource,
                title,
                publishedAt,
                lastFetchedAt,
                withdrawnAt);
    }

    /** Fetched at this time too; time never goes backwards, and a fetch after the withdrawal ends it. */
    Standing fetched(OffsetDateTime at) {
        return new Standing(
                revision,
                revisionNumber,
                revisions,
                sourceId,
                eventSource,
                title,
                publishedAt,
                at.isAfter(lastFetchedAt) ? at : lastFetchedAt,
                withdrawnAt != null && at.isAfter(withdrawnAt) ? null : withdrawnAt);
    }

    Standing withdrawn(OffsetDateTime at) {
        return new Standing(
                revision, revisionNumber, revisions, sourceId, eventSource, title, publishedAt, lastFetchedAt, at);
    }

    static String eventSource(@Nullable URI url, String sourceId) {
        return EventHeaders.source(url, sourceId);
    }
}
