package io.communique.store;

import io.communique.contracts.statement.StatementId;
import io.communique.store.record.Outbox;
import io.communique.store.record.Recorder;
import io.communique.store.search.ClauseSearch;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.util.function.Function;
import javax.sql.DataSource;

/** Makes the plain classes of the domain known to the container. */
class StoreBeans {

    @Produces
    @Singleton
    Recorder recorder(DataSource database, StoreConfig config) {
        return new Recorder(database, InstantSource.system(), addresses(config.publicUrl()));
    }

    @Produces
    @Singleton
    Outbox outbox(DataSource database) {
        return new Outbox(database);
    }

    @Produces
    @Singleton
    ClauseSearch clauseSearch(DataSource database) {
        return new ClauseSearch(database);
    }

    private static Function<StatementId, URI> addresses(URI publicUrl) {
        String base = publicUrl.toString().replaceFirst("/+$", "");
        return id -> URI.create(base + "/statements/" + id.value());
    }
}
