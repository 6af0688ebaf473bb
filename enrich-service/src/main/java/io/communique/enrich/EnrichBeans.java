package io.communique.enrich;

import io.communique.enrich.statement.StatementEnricher;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the plain classes of the domain known to the container. */
class EnrichBeans {

    @Produces
    @Singleton
    StatementEnricher statementEnricher() {
        return new StatementEnricher();
    }
}
