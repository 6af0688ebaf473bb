package io.communique.contracts.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The sample events of every version, by file name: the event's type, a hyphen and what it shows. Headers and key
 * stand beside the value.
 */
final class SampleEvents {

    private static final Path FOLDER = Path.of("src/test/resources/events");
    private static final String HEADERS = ".headers.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private SampleEvents() {}

    /**
     * A committed event.
     *
     * @param value empty for a page that is gone
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sample(String name, EventType type, String key, RecordHeaders headers, byte[] value) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(HEADERS))
                    .sorted()
                    .map(SampleEvents::read)
                    .toList();
        }
    }

    private static Sample read(Path headersFile) {
        String fileName = headersFile.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - HEADERS.length());
        try (Stream<Path> files = Files.list(headersFile.getParent())) {
            JsonNode record = JSON.readTree(headersFile.toFile());
            RecordHeaders headers = new RecordHeaders();
            record.get("headers")
                    .properties()
                    .forEach(header -> EventHeaders.put(
                            headers, header.getKey(), header.getValue().textValue()));
            List<Path> values = files.filter(
                            file -> file.getFileName().toString().startsWith(name + ".") && !file.equals(headersFile))
                    .toList();
            return new Sample(
                    FOLDER.relativize(headersFile.resolveSibling(name)).toString(),
                    EventType.valueOf(name.substring(0, name.indexOf('-')).toUpperCase(Locale.ROOT)),
                    record.get("key").textValue(),
                    headers,
                    values.isEmpty() ? new byte[0] : Files.readAllBytes(values.getFirst()));
        } catch (IOException e) {
            throw new IllegalStateException(headersFile + " cannot be read", e);
        }
    }
}
