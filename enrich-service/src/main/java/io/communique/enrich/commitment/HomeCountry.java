package io.communique.enrich.commitment;

import io.communique.contracts.statement.StructuredStatement;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The country of the ministry that publishes: its source's, else that of its site's address. */
final class HomeCountry {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private HomeCountry() {}

    /** ISO 3166-1 alpha-2; absent if unknown. */
    static @Nullable String of(StructuredStatement statement) {
        String country = statement.source().country();
        if (country != null) {
            return country;
        }
        String ofUrl = ofHost(statement.url());
        return ofUrl == null ? ofHost(statement.canonicalUrl()) : ofUrl;
    }

    private static @Nullable String ofHost(@Nullable URI url) {
        String host = url == null ? null : url.getHost();
        if (host == null) {
            return null;
        }
        String top = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return switch (top) {
            case "UK" -> "GB";
            case "GOV", "MIL" -> "US";
            default -> COUNTRIES.contains(top) ? top : null;
        };
    }
}
