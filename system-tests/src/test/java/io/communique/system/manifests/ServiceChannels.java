package io.communique.system.manifests;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service reads, writes and calls its consumer groups, by its own configuration.
 *
 * @param reads topics of its incoming channels
 * @param writes topics of its outgoing channels, and where its incoming channels send dead letters
 * @param groups ids of its consumer groups
 */
record ServiceChannels(Set<String> reads, Set<String> writes, Set<String> groups) {

    private static final Pattern CHANNEL =
            Pattern.compile("mp\\.messaging\\.(incoming|outgoing)\\.([^.]+)\\.connector");
    private static final Pattern WITH_DEFAULT = Pattern.compile("\\$\\{[^:}]+:([^}]*)}");
    private static final String STRATEGY = "failure-strategy";

    /** Reads a service's {@code application.properties}. */
    static ServiceChannels of(String service) {
        Path file = RepositoryFiles.module(service).resolve("src/main/resources/application.properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ServiceChannels channels = new ServiceChannels(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (String name : properties.stringPropertyNames()) {
            Matcher matcher = CHANNEL.matcher(name);
            if (matcher.matches()) {
                String prefix = name.substring(0, name.length() - "connector".length());
                channels.add(properties, matcher.group(1), matcher.group(2), prefix);
            }
        }
        return channels;
    }

    private void add(Properties properties, String direction, String channel, String prefix) {
        String named = properties.getProperty(prefix + "topics", properties.getProperty(prefix + "topic", channel));
        Set<String> topics = new TreeSet<>();
        Arrays.stream(named.split(",", -1)).map(topic -> value(topic.strip())).forEach(topics::add);
        if (direction.equals("outgoing")) {
            writes.addAll(topics);
            return;
        }
        reads.addAll(topics);
        groups.add(value(properties.getProperty(prefix + "group.id", "")));
        if (properties.getProperty(prefix + STRATEGY, "dead-letter-queue").equals("dead-letter-queue")) {
            writes.add(
                    value(properties.getProperty(prefix + "dead-letter-queue.topic", "dead-letter-topic-" + channel)));
        }
    }

    private static String value(String configured) {
        return WITH_DEFAULT.matcher(configured).replaceAll("$1");
    }
}
