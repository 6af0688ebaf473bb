package io.communique.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Started once the topics are there. */
@Startup
@ApplicationScoped
class TopicsStarted implements HealthCheck {

    private final TopicSetup setup;

    TopicsStarted(TopicSetup setup) {
        this.setup = setup;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("topics").status(setup.done()).build();
    }
}
