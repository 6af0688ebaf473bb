package io.communique.ingest;

import io.communique.ingest.register.RegisterUnavailableException;
import io.communique.ingest.submission.TopicUnavailableException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Work that is repeated on a schedule and waits while Kafka or the database is down: says so once, and once when it goes on. */
final class Outage {

    private static final Logger LOG = Logger.getLogger(Outage.class);

    private final String work;
    private final AtomicBoolean waiting = new AtomicBoolean();

    /** @param work what waits, for example {@code the watched folder} */
    Outage(String work) {
        this.work = work;
    }

    void ridesOut(Work attempt) throws InterruptedException {
        try {
            attempt.run();
            if (waiting.compareAndSet(true, false)) {
                LOG.infof("%s goes on", work);
            }
        } catch (TopicUnavailableException | RegisterUnavailableException e) {
            if (waiting.compareAndSet(false, true)) {
                LOG.warnf("%s waits: %s", work, e.getMessage());
            }
        }
    }

    /** One attempt. */
    @FunctionalInterface
    interface Work {
        void run() throws InterruptedException;
    }
}
