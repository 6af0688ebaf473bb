package io.communique.ingest.submission;

import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.Hashing;
import io.communique.contracts.statement.StatementId;
import io.communique.ingest.register.Document;
import io.communique.ingest.register.DocumentRegister;
import io.communique.ingest.register.RegisterUnavailableException;
import io.communique.ingest.source.MonitoredSource;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/**
 * Takes documents in: what is new goes to the topic, and once Kafka has acknowledged it the register remembers it. What
 * the register has with the same content is not published again.
 */
public final class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final int LOCKS = 256;

    private final DocumentRegister documents;
    private final RawTopic topic;
    private final Clock clock;
    private final ReentrantLock[] locks =
            IntStream.range(0, LOCKS).mapToObj(i -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    public Intake(DocumentRegister documents, RawTopic topic, Clock clock) {
        this.documents = documents;
        this.topic = topic;
        this.clock = clock;
    }

    /**
     * Returns once Kafka has the document, which it may have had before. If the register cannot remember it afterwards
     * the document is taken all the same, and is published again when it comes again.
     *
     * @throws TopicUnavailableException if Kafka does not acknowledge; the register is as it was
     * @throws RegisterUnavailableException if the register cannot be asked; nothing was published
     */
    public Receipt take(Submission submission) {
        return locked(submission.statementId(), () -> {
            byte[] hash = Hashing.sha256(submission.body());
            Optional<Document> known = documents.find(submission.statementId());
            if (known.isPresent()
                    && !known.get().gone()
                    && Arrays.equals(known.get().contentHash(), hash)) {
                documents.confirm(submission.statementId(), submission.etag(), submission.lastModified());
                return new Receipt(submission.statementId(), known.get().fetchedAt(), true);
            }
            OffsetDateTime fetchedAt = now();
            topic.publish(submission.asRaw(fetchedAt));
            remember(new Document(
                    submission.statementId(),
                    submission.source().id(),
                    submission.url(),
                    submission.name(),
                    submission.contentType(),
                    hash,
                    submission.body().length,
                    submission.etag(),
                    submission.lastModified(),
                    fetchedAt,
                    0,
                    false));
            return new Receipt(submission.statementId(), fetchedAt, false);
        });
    }

    /**
     * Tells the topic that a page has gone, once.
     *
     * @return false if that was told before, or the page was never taken in
     * @throws TopicUnavailableException if Kafka does not acknowledge; the register is as it was
     */
    public boolean withdraw(MonitoredSource source, URI url) {
        StatementId id = StatementId.ofUrl(url);
        return locked(id, () -> {
            Optional<Document> known = documents.find(id);
            if (known.isEmpty() || known.get().gone()) {
                return false;
            }
            OffsetDateTime at = now();
            topic.publish(new RawStatement(
                    id,
                    source.asSource(),
                    source.zone(),
                    url,
                    known.get().name(),
                    at,
                    known.get().contentType(),
                    null,
                    null,
                    source.hints(),
                    true,
                    new byte[0]));
            documents.withdrawn(id, at);
            return true;
        });
    }

    private void remember(Document document) {
        try {
            documents.acknowledged(document);
        } catch (RegisterUnavailableException e) {
            LOG.warnf(
                    "%s is published but not remembered, so it may be published again: %s",
                    document.statementId(), e.getMessage());
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);
    }

    private <T> T locked(StatementId id, Supplier<T> work) {
        ReentrantLock lock = locks[Math.floorMod(id.hashCode(), LOCKS)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
