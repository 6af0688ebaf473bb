package io.communique.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Points a service under test at the {@link Infrastructure} of this JVM: {@code @WithTestResource(KafkaAndPostgres.class)}. */
public final class KafkaAndPostgres implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Infrastructure infrastructure = Infrastructure.get();
        return Map.of(
                "quarkus.log.category.\"kafka\".level", "WARN",
                "quarkus.log.category.\"state.change.logger\".level", "WARN",
                "kafka.bootstrap.servers", infrastructure.bootstrapServers(),
                "quarkus.datasource.jdbc.url", infrastructure.jdbcUrl(),
                "quarkus.datasource.username", infrastructure.user(),
                "quarkus.datasource.password", infrastructure.password());
    }

    @Override
    public void stop() {
        // shared by all tests of this JVM, which stops it
    }
}
