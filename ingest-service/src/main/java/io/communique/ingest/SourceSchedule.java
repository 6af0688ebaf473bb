package io.communique.ingest;

import io.communique.ingest.source.MonitoredSource;
import io.communique.ingest.source.Sources;
import io.communique.ingest.visit.SourceVisits;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Visits each source on a schedule; a source that is slow keeps no other waiting. */
@ApplicationScoped
class SourceSchedule {

    private static final Logger LOG = Logger.getLogger(SourceSchedule.class);

    private final Sources sources;
    private final SourceVisits visits;
    private final Map<String, Outage> outages;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    SourceSchedule(Sources sources, SourceVisits visits) {
        this.sources = sources;
        this.visits = visits;
        this.outages = sources.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        MonitoredSource::id, source -> new Outage("the source " + source.id())));
    }

    @Scheduled(every = "${communique.ingest.due-check}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void visitDue() {
        if (executor.isShutdown()) {
            return;
        }
        for (MonitoredSource source : sources.all()) {
            if (busy.add(source.id())) {
                executor.execute(() -> visit(source));
            }
        }
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        executor.shutdownNow();
    }

    private void visit(MonitoredSource source) {
        try {
            outages.get(source.id()).ridesOut(() -> visits.visitDue(source));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service stops; what is due stays due
        } catch (RuntimeException e) {
            LOG.errorf(e, "visits to %s failed", source.id());
        } finally {
            busy.remove(source.id());
        }
    }
}
