package io.communique.service;

import io.communique.contracts.topic.Topics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;

/** Creates missing topics at start, as soon as the broker answers, and names settings that differ. */
@ApplicationScoped
class TopicSetup {

    private static final Logger LOG = Logger.getLogger(TopicSetup.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Map<String, Object> kafka;
    private volatile boolean done;
    private volatile Thread worker = Thread.currentThread();

    TopicSetup(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    void start(@Observes StartupEvent event) {
        worker = Thread.ofVirtual().name("topic-setup").start(this::untilDone);
    }

    void stop(@Observes ShutdownEvent event) {
        worker.interrupt();
    }

    /** True once every topic is there. */
    boolean done() {
        return done;
    }

    private void untilDone() {
        try (Admin admin = Admin.create(AdminSettings.of(kafka, "topic-setup"))) {
            boolean said = false;
            while (!done) {
                try {
                    Topics.createOrCheck(admin)
                            .forEach(difference -> LOG.warnf("topic setting differs: %s", difference));
                    done = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof AuthorizationException) {
                        LOG.infof(
                                "topics are not checked, this user may not: %s",
                                e.getCause().getMessage());
                        done = true;
                    } else if (!said) {
                        said = true;
                        LOG.warnf(
                                "topics cannot be checked yet, trying again every %d s: %s%s",
                                PAUSE.toSeconds(),
                                e.getCause().getMessage(),
                                e.getCause() instanceof RetriableException
                                        ? ""
                                        : " (" + e.getCause().getClass().getName() + ")");
                    }
                }
                if (!done) {
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service stops
        }
    }
}
