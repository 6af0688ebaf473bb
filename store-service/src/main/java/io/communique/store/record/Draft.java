package io.communique.store.record;

import io.communique.contracts.event.EventHeaders;
import io.communique.contracts.event.EventType;
import io.communique.contracts.statement.Change;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.Revision;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.statement.StoredStatement;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One statement while a transaction is prepared: what was known, and what its arrivals make of it one after another. */
final class Draft {

    private final StatementId id;
    private final @Nullable Standing before;
    private final Map<Revision, Known> known;
    private final Map<Revision, Content> toWrite = new LinkedHashMap<>();
    private final List<Told> told = new ArrayList<>();
    private @Nullable Standing now;
    private @Nullable EnrichedStatement newCurrent;

    /**
     * @param before null if the statement is not known
     * @param known the revisions that are stored, as far as the arrivals ask
     */
    Draft(StatementId id, @Nullable Standing before, Map<Revision, Known> known) {
        this.id = id;
        this.before = before;
        this.known = new HashMap<>(known);
        this.now = before;
    }

    /** A stored revision: its short number and the statement as it stands there. */
    record Known(long number, EnrichedStatement statement) {

        boolean isAs(EnrichedStatement other) {
            return statement.equals(withFetchedAt(other, statement.fetchedAt()));
        }

        private static EnrichedStatement withFetchedAt(EnrichedStatement of, OffsetDateTime fetchedAt) {
            return new EnrichedStatement(
                    of.statementId(),
                    of.revision(),
                    of.source(),
                    of.url(),
                    of.name(),
                    fetchedAt,
                    of.title(),
                    of.publishedAt(),
                    of.language(),
                    of.mediaType(),
                    of.blocks(),
                    of.removed(),
                    of.staleHints(),
                    of.siteName(),
                    of.canonicalUrl(),
                    of.declared(),
                    of.kind(),
                    of.place(),
                    of.eventDate(),
                    of.speakers(),
                    of.text(),
                    of.clauses(),
                    of.mentions(),
                    of.entities(),
                    of.commitments(),
                    of.references(),
                    of.topics());
        }
    }

    /**
     * What is to be written for a revision.
     *
     * @param isNew false if rows that are stored are to be replaced
     */
    record Content(long number, Arrival.Text text, boolean isNew) {}

    /** A change for subscribers. */
    record Told(
            String eventId,
            String source,
            StoredStatement event,
            @Nullable String traceparent) {}

    /** Gives the short number of a new revision. */
    @FunctionalInterface
    interface Numbers<E extends Exception> {
        long next() throws E;
    }

    /**
     * Applies an arrival.
     *
     * @param storedAt time of the transaction
     * @param address from the id to where the record can be read
     */
    <E extends Exception> Verdict apply(
            Arrival arrival, Numbers<E> numbers, OffsetDateTime storedAt, Function<StatementId, URI> address) throws E {
        Standing old = now;
        Verdict verdict =
                switch (arrival) {
                    case Arrival.Gone gone -> applyGone(gone);
                    case Arrival.Text text -> applyText(text, numbers);
                };
        if (now != null && verdict.change().isPresent()) {
            tell(verdict, verdict.change().get(), old, now, arrival, storedAt, address);
        }
        return verdict;
    }

    private Verdict applyGone(Arrival.Gone gone) {
        Verdict verdict = Verdict.of(now, gone, false, false);
        if (verdict == Verdict.WITHDRAWN && now != null) {
            now = now.withdrawn(gone.at());
        }
        return verdict;
    }

    private <E extends Exception> Verdict applyText(Arrival.Text text, Numbers<E> numbers) throws E {
        EnrichedStatement statement = text.statement();
        Known stored = known.get(statement.revision());
        boolean same = stored != null && stored.isAs(statement);
        Verdict verdict = Verdict.of(now, text, stored != null, same);
        long number = stored != null ? stored.number() : numbers.next();
        if (!same) {
            Content earlier = toWrite.get(statement.revision());
            boolean isNew = stored == null || (earlier != null && earlier.isNew());
            toWrite.put(statement.revision(), new Content(number, text, isNew));
            known.put(statement.revision(), new Known(number, statement));
        }
        Standing standing = now;
        if (standing == null) {
            now = Standing.first(statement, number);
            newCurrent = statement;
            return verdict;
        }
        if (verdict.addsRevision()) {
            standing = standing.withOneRevisionMore();
        }
        if (verdict.makesCurrent() || (!same && standing.revision().equals(statement.revision()))) {
            standing = standing.withCurrent(statement, number);
            newCurrent = statement;
        }
        now = standing.fetched(text.at());
        return verdict;
    }

    private void tell(
            Verdict verdict,
            Change change,
            @Nullable Standing old,
            Standing current,
            Arrival arrival,
            OffsetDateTime storedAt,
            Function<StatementId, URI> address) {
        Revision previous = old == null || old.revision().equals(current.revision()) ? null : old.revision();
        told.add(new Told(
                eventId(verdict, current, arrival),
                current.eventSource(),
                new StoredStatement(
                        id,
                        current.revision(),
                        previous,
                        change,
                        current.sourceId(),
                        current.title(),
                        current.publishedAt(),
                        storedAt,
                        address.apply(id)),
                arrival.traceparent()));
    }

    /** A revision is first stored once; what can happen to it again is told apart by the time of its cause. */
    private String eventId(Verdict verdict, Standing current, Arrival arrival) {
        String id = EventHeaders.id(this.id, current.revision().value(), EventType.STORED);
        return verdict == Verdict.FIRST || verdict == Verdict.NEXT
                ? id
                : id + "/" + verdict.name().toLowerCase(Locale.ROOT) + "/"
                        + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(arrival.at());
    }

    StatementId id() {
        return id;
    }

    boolean isNew() {
        return before == null;
    }

    /** How it stands after the arrivals; null if it is still not known. */
    @Nullable
    Standing now() {
        return now;
    }

    boolean isChanged() {
        return !Objects.equals(before, now);
    }

    /** The statement whose fields, entities and texts are to be shown from now on, if they changed. */
    @Nullable
    EnrichedStatement newCurrent() {
        return newCurrent;
    }

    Collection<Content> toWrite() {
        return toWrite.values();
    }

    List<Told> told() {
        return told;
    }
}
