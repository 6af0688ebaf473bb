package io.communique.ingest.source;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The configured sources, by id and by host. */
public final class Sources {

    /** Of what is uploaded without the name of a source. */
    public static final String UPLOADS = "uploads";
    /** Of what lies in the watched folder. */
    public static final String FOLDER = "folder";
    /** Of pages whose host belongs to no configured source. */
    public static final String WEB = "web";

    static final Set<String> BUILT_IN = Set.of(UPLOADS, FOLDER, WEB);

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 64;

    private final Map<String, MonitoredSource> byId = new LinkedHashMap<>();
    private final Map<String, MonitoredSource> byHost = new LinkedHashMap<>();

    /** @param sources with distinct ids; of two that share a host the first has it */
    public Sources(List<MonitoredSource> sources) {
        for (MonitoredSource source : sources) {
            byId.put(source.id(), source);
            source.hosts().forEach(host -> byHost.putIfAbsent(host, source));
        }
    }

    /** True for lower-case letters, digits and single hyphens, at most 64 characters. */
    public static boolean isId(String id) {
        return id.length() <= LONGEST_ID && ID.matcher(id).matches();
    }

    public List<MonitoredSource> all() {
        return List.copyOf(byId.values());
    }

    /** The configured source of this id, or one of which only the id is known. */
    public MonitoredSource named(String id) {
        MonitoredSource source = byId.get(id);
        return source == null ? MonitoredSource.unconfigured(id) : source;
    }

    /** The source to whose hosts the page belongs. */
    public Optional<MonitoredSource> ofHost(URI page) {
        return page.getHost() == null
                ? Optional.empty()
                : Optional.ofNullable(byHost.get(page.getHost().toLowerCase(Locale.ROOT)));
    }

    /** Hosts that may resolve to addresses that are not public. */
    public Set<String> privateHosts() {
        return byId.values().stream()
                .filter(MonitoredSource::allowPrivateAddresses)
                .flatMap(source -> source.hosts().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
