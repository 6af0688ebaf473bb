package io.communique.ingest.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads {@code sources.yaml} strictly: an unknown key, a key given twice or a value of another form is an error with
 * its line. Values are taken as they are written, so that {@code country: NO} is Norway.
 */
public final class SourcesFile {

    private static final Pattern SHORT_DURATION = Pattern.compile("([1-9][0-9]*)([smhd])");
    private static final Duration SHORTEST_INTERVAL = Duration.ofSeconds(1);

    private final Path file;

    private SourcesFile(Path file) {
        this.file = file;
    }

    /** @throws SourcesFileException if the file cannot be read or says something that no source can mean */
    public static Sources read(Path file) {
        return new SourcesFile(file).read();
    }

    private Sources read() {
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new SourcesFileException(file, "not UTF-8");
        } catch (IOException e) {
            throw new SourcesFileException(
                    file, Files.exists(file) ? "cannot be read: " + e.getMessage() : "there is no such file");
        }
        Node root;
        try {
            root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            throw new SourcesFileException(file, e.getProblemMark().getLine() + 1, "no YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw new SourcesFileException(file, "no YAML: " + e.getMessage());
        }
        if (root == null) {
            return new Sources(List.of());
        }
        Map<String, Entry> top = mapping(root, "sources", Key.TOP);
        Entry list = top.get("sources");
        if (list == null) {
            throw new SourcesFileException(file, line(root), "sources", "is missing");
        }
        List<MonitoredSource> sources = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Node item : sequence(list)) {
            MonitoredSource source = source(item);
            Integer earlier = lines.putIfAbsent(source.id(), line(item));
            if (earlier != null) {
                throw new SourcesFileException(
                        file, line(item), "id", "\"" + source.id() + "\" is the id of the source in line " + earlier);
            }
            sources.add(source);
        }
        return new Sources(sources);
    }

    private MonitoredSource source(Node item) {
        Map<String, Entry> keys = mapping(item, "sources", Key.SOURCE);
        Entry id = keys.get("id");
        if (id == null) {
            throw new SourcesFileException(file, line(item), "id", "is missing");
        }
        if (!Sources.isId(scalar(id)) || Sources.BUILT_IN.contains(scalar(id))) {
            throw error(
                    id,
                    "\"" + scalar(id) + "\" is no id: lower-case letters, digits and single hyphens, at most 64,"
                            + " and none of "
                            + Sources.BUILT_IN.stream().sorted().collect(Collectors.joining(", ")));
        }
        List<URI> feeds = keys.containsKey("feeds") ? feeds(keys.get("feeds")) : List.of();
        Set<String> hosts = feeds.stream()
                .map(feed -> feed.getHost().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (keys.containsKey("hosts")) {
            hosts.addAll(hosts(keys.get("hosts")));
        }
        if (hosts.isEmpty()) {
            throw new SourcesFileException(file, line(item), "feeds", "is missing, and so is hosts: give one of them");
        }
        return new MonitoredSource(
                scalar(id),
                text(keys.get("name")),
                country(keys.get("country")),
                zone(keys.get("zone")),
                feeds,
                hosts,
                flag(keys.get("allow-private-addresses")),
                interval(keys.get("interval")),
                hints(keys.get("hints")));
    }

    private @Nullable String text(@Nullable Entry entry) {
        return entry == null ? null : scalar(entry);
    }

    private @Nullable String country(@Nullable Entry entry) {
        if (entry == null) {
            return null;
        }
        String code = scalar(entry);
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
            throw error(entry, "\"" + code + "\" is no country code of ISO 3166-1 alpha-2, such as NZ");
        }
        return code;
    }

    private @Nullable ZoneId zone(@Nullable Entry entry) {
        if (entry == null) {
            return null;
        }
        try {
            return ZoneId.of(scalar(entry));
        } catch (DateTimeException e) {
            throw error(entry, "\"" + scalar(entry) + "\" is no time zone, such as Pacific/Auckland");
        }
    }

    private List<URI> feeds(Entry entry) {
        List<URI> feeds = new ArrayList<>();
        for (Node item : sequence(entry)) {
            String address = scalar(new Entry("feeds", line(item), item));
            try {
                URI feed = new URI(address);
                if (feed.getHost() == null || !("http".equals(feed.getScheme()) || "https".equals(feed.getScheme()))) {
                    throw new SourcesFileException(file, line(item), "feeds", notAnAddress(address));
                }
                feeds.add(feed);
            } catch (URISyntaxException e) {
                throw new SourcesFileException(file, line(item), "feeds", notAnAddress(address));
            }
        }
        return feeds;
    }

    private static String notAnAddress(String address) {
        return "\"" + address + "\" is no http or https address";
    }

    private List<String> hosts(Entry entry) {
        List<String> hosts = new ArrayList<>();
        for (Node item : sequence(entry)) {
            String host = scalar(new Entry("hosts", line(item), item));
            if (host.isEmpty() || host.contains("/") || host.contains(" ")) {
                throw new SourcesFileException(file, line(item), "hosts", "\"" + host + "\" is no host name");
            }
            hosts.add(host.toLowerCase(Locale.ROOT));
        }
        return hosts;
    }

    private boolean flag(@Nullable Entry entry) {
        if (entry == null) {
            return false;
        }
        return switch (scalar(entry)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw error(entry, "\"" + scalar(entry) + "\" is neither true nor false");
        };
    }

    private @Nullable Duration interval(@Nullable Entry entry) {
        if (entry == null) {
            return null;
        }
        Matcher matcher = SHORT_DURATION.matcher(scalar(entry));
        try {
            Duration interval = matcher.matches()
                    ? Duration.parse(("d".equals(matcher.group(2)) ? "P" : "PT")
                            + matcher.group(1)
                            + matcher.group(2).toUpperCase(Locale.ROOT))
                    : Duration.parse(scalar(entry));
            if (interval.compareTo(SHORTEST_INTERVAL) >= 0) {
                return interval;
            }
            throw error(entry, "\"" + scalar(entry) + "\" is shorter than a second");
        } catch (DateTimeException | ArithmeticException e) {
            throw error(entry, "\"" + scalar(entry) + "\" is no duration, such as 15m or PT15M");
        }
    }

    private @Nullable String hints(@Nullable Entry entry) {
        if (entry == null) {
            return null;
        }
        if (YamlAsJson.of(entry.value()) instanceof ObjectNode object) {
            return object.toString();
        }
        throw error(entry, "is no mapping");
    }

    private Map<String, Entry> mapping(Node node, String place, Set<String> allowed) {
        if (!(node instanceof MappingNode mapping)) {
            throw new SourcesFileException(file, line(node), place, "a mapping is expected here");
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            int line = line(tuple.getKeyNode());
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!allowed.contains(key)) {
                throw new SourcesFileException(
                        file,
                        line,
                        key,
                        "unknown; known are " + allowed.stream().sorted().collect(Collectors.joining(", ")));
            }
            if (entries.put(key, new Entry(key, line, tuple.getValueNode())) != null) {
                throw new SourcesFileException(file, line, key, "is given twice");
            }
        }
        return entries;
    }

    private List<Node> sequence(Entry entry) {
        if (entry.value() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw error(entry, "a list is expected here");
    }

    private String scalar(Entry entry) {
        if (entry.value() instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw error(entry, "one value is expected here");
    }

    private SourcesFileException error(Entry entry, String detail) {
        return new SourcesFileException(file, entry.line(), entry.key(), detail);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private record Entry(String key, int line, Node value) {}

    /** The keys that the format has. */
    private static final class Key {

        static final Set<String> TOP = Set.of("sources");
        static final Set<String> SOURCE = Set.of(
                "id", "name", "country", "zone", "feeds", "hosts", "allow-private-addresses", "interval", "hints");
    }
}
