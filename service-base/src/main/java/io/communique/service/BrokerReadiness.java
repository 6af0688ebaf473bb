package io.communique.service;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while Kafka answers. Liveness does not ask: an outage of the broker is no reason to restart. */
@Readiness
@ApplicationScoped
class BrokerReadiness implements HealthCheck {

    private static final int LIMIT_SECONDS = 2;

    private final String bootstrapServers;
    private final Admin admin;

    BrokerReadiness(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.bootstrapServers = String.valueOf(kafka.get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG));
        this.admin = Admin.create(AdminSettings.of(kafka, "readiness"));
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("kafka").withData("bootstrapServers", bootstrapServers);
        try {
            int brokers = admin.describeCluster()
                    .nodes()
                    .get(LIMIT_SECONDS, TimeUnit.SECONDS)
                    .size();
            return response.withData("brokers", brokers).up().build();
        } catch (TimeoutException e) {
            return response.withData("reason", "no answer within " + LIMIT_SECONDS + " s")
                    .down()
                    .build();
        } catch (ExecutionException e) {
            return response.withData("reason", String.valueOf(e.getCause().getMessage()))
                    .down()
                    .build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return response.down().build();
        }
    }

    @PreDestroy
    void close() {
        admin.close();
    }
}
