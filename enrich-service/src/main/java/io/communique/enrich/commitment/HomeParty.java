package io.communique.enrich.commitment;

import io.communique.contracts.statement.StructuredStatement;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.text.WordLists;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who publishes: the country of the source, else the organisation or the country of the site's address. */
final class HomeParty {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Map<String, String> ORGANISATIONS =
            WordLists.pairs(HomeParty.class, "organisations-of-hosts.txt");

    private HomeParty() {}

    /** The entity's id; absent if unknown. */
    static @Nullable String of(StructuredStatement statement) {
        String country = statement.source().country();
        if (country != null) {
            return EntityIds.ofCountry(country);
        }
        String ofUrl = ofHost(statement.url());
        return ofUrl == null ? ofHost(statement.canonicalUrl()) : ofUrl;
    }

    private static @Nullable String ofHost(@Nullable URI url) {
        if (url == null || url.getHost() == null) {
            return null;
        }
        String host = url.getHost().toLowerCase(Locale.ROOT);
        String domain = host;
        for (int dot = host.indexOf('.'); dot >= 0; dot = domain.indexOf('.')) {
            String organisation = ORGANISATIONS.get(domain);
            if (organisation != null) {
                return organisation;
            }
            domain = domain.substring(dot + 1);
        }
        String top = domain.toUpperCase(Locale.ROOT);
        return switch (top) {
            case "UK" -> EntityIds.ofCountry("GB");
            case "GOV", "MIL" -> EntityIds.ofCountry("US");
            default -> COUNTRIES.contains(top) ? EntityIds.ofCountry(top) : null;
        };
    }
}
