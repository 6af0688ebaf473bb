package io.communique.store;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Knows that the service stops: from then on a failure says nothing about the record that is under way. */
@Singleton
class Shutdown {

    private volatile boolean begun;

    void begin(@Observes ShutdownEvent event) {
        begun = true;
    }

    boolean hasBegun() {
        return begun;
    }
}
