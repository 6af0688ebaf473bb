package io.communique.store;

import io.communique.service.WhileDown;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/** Brings the database's schema up to date as soon as the database answers; nothing is stored before. */
@ApplicationScoped
class Schema {

    private static final Logger LOG = Logger.getLogger(Schema.class);

    private final Flyway flyway;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile Thread worker = Thread.currentThread();

    Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    void start(@Observes StartupEvent event) {
        worker = Thread.ofVirtual().name("schema").start(this::migrate);
    }

    void stop(@Observes ShutdownEvent event) {
        worker.interrupt();
    }

    boolean isDone() {
        return done.getCount() == 0;
    }

    /** Returns when the schema is up to date. */
    void await() {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for the schema", e);
        }
    }

    /** Whatever keeps it from being done may pass or be put right by an operator; a record must wait for that too. */
    private void migrate() {
        try {
            String version = WhileDown.retry("database", e -> true, () -> {
                flyway.migrate();
                return flyway.info().current().getVersion().getVersion();
            });
            LOG.infof("schema store is at version %s", version);
            done.countDown();
        } catch (WhileDown.InterruptedWaitException e) {
            LOG.debug("stopped before the schema was made");
        }
    }
}
