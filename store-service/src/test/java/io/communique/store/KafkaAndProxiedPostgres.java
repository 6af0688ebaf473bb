package io.communique.store;

import io.communique.testsupport.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** As {@link KafkaAndPostgres}, with a {@link DatabaseProxy} before the database, which the test is given. */
public final class KafkaAndProxiedPostgres implements QuarkusTestResourceLifecycleManager {

    private static final String JDBC = "jdbc:";
    private static final String URL = "quarkus.datasource.jdbc.url";

    private final KafkaAndPostgres infrastructure = new KafkaAndPostgres();
    private @Nullable DatabaseProxy proxy;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(infrastructure.start());
        URI database = URI.create(settings.getOrDefault(URL, "").substring(JDBC.length()));
        try {
            DatabaseProxy started = new DatabaseProxy(database.getHost(), database.getPort());
            settings.put(URL, JDBC + "postgresql://localhost:" + started.port() + database.getPath());
            proxy = started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(proxy, new TestInjector.MatchesType(DatabaseProxy.class));
    }

    @Override
    public void stop() {
        DatabaseProxy started = proxy;
        if (started != null) {
            try {
                started.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
