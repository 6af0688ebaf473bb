package io.communique.service;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** On one machine a service ends with the process that started it, also when that was killed. */
@ApplicationScoped
class Attended {

    private static final Logger LOG = Logger.getLogger(Attended.class);

    private final OptionalLong launcher;

    Attended(@ConfigProperty(name = "communique.launcher.pid") OptionalLong launcher) {
        this.launcher = launcher;
    }

    void start(@Observes StartupEvent event) {
        if (launcher.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(launcher.getAsLong());
        if (process.isEmpty()) {
            end();
            return;
        }
        var unused = process.get().onExit().thenRun(this::end);
    }

    private void end() {
        LOG.infof("process %d, which started this service, has ended; ending too", launcher.getAsLong());
        Quarkus.asyncExit();
    }
}
