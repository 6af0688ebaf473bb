package io.communique.enrich;

import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.mention.AddedFinders;
import io.communique.enrich.mention.FinderSettings;
import io.communique.enrich.mention.MentionFinder;
import io.communique.enrich.mention.NameFinder;
import io.communique.enrich.statement.StatementEnricher;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Makes the plain classes of the domain known to the container. */
class EnrichBeans {

    @Produces
    @Singleton
    StatementEnricher statementEnricher(EnrichSettings settings, Config config) {
        FinderSettings all = name -> config.getOptionalValue(FinderSettings.PREFIX + name, String.class)
                .orElse(null);
        List<MentionFinder> added = AddedFinders.load(settings.finders().orElse(List.of()), all);
        return new StatementEnricher(new NameFinder(Catalogue.load(), added));
    }
}
