package io.communique.ingest.source;

import io.communique.contracts.statement.Source;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A publisher as {@code sources.yaml} describes it.
 *
 * @param id lower-case letters, digits and single hyphens; part of the identity of files, so it never changes
 * @param name in words
 * @param country ISO 3166-1 alpha-2
 * @param zone in which the source gives its times
 * @param feeds addresses of its RSS and Atom feeds
 * @param hosts in lower case; pages on them belong to this source
 * @param allowPrivateAddresses whether these hosts may resolve to addresses that are not public
 * @param interval between two visits of a feed; absent: the service's own
 * @param hints the source's own selectors, as a JSON object
 */
public record MonitoredSource(
        String id,
        @Nullable String name,
        @Nullable String country,
        @Nullable ZoneId zone,
        List<URI> feeds,
        Set<String> hosts,
        boolean allowPrivateAddresses,
        @Nullable Duration interval,
        @Nullable String hints) {

    public MonitoredSource {
        feeds = List.copyOf(feeds);
        hosts = Set.copyOf(hosts);
    }

    /** A source of which only the id is known. */
    public static MonitoredSource unconfigured(String id) {
        return new MonitoredSource(id, null, null, null, List.of(), Set.of(), false, null, null);
    }

    /** How events name it. */
    public Source asSource() {
        return new Source(id, name, country);
    }
}
