package io.communique.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SourcesFileTest {

    @TempDir
    private Path folder;

    @Test
    void everyKeyIsRead() throws IOException {
        // Given
        Path file = file("""
                # the ministries that we follow
                sources:
                  - id: ruritania-mfa
                    name: Ministry of Foreign Affairs of Ruritania
                    country: NO
                    zone: Europe/Oslo
                    feeds:
                      - https://Ministry.example/feed.xml
                      - https://ministry.example/en/atom
                    hosts: [www.ministry.example]
                    allow-private-addresses: true
                    interval: 15m
                    hints:
                      title: h1.page
                      remove: [".share", ".related"]
                      dates: {dayFirst: true}
                  - id: second
                    hosts: [second.example]
                """);
        // When
        Sources sources = SourcesFile.read(file);
        // Then
        assertThat(sources.all())
                .containsExactly(
                        new MonitoredSource(
                                "ruritania-mfa",
                                "Ministry of Foreign Affairs of Ruritania",
                                "NO",
                                ZoneId.of("Europe/Oslo"),
                                List.of(
                                        URI.create("https://Ministry.example/feed.xml"),
                                        URI.create("https://ministry.example/en/atom")),
                                Set.of("ministry.example", "www.ministry.example"),
                                true,
                                Duration.ofMinutes(15),
                                "{\"title\":\"h1.page\",\"remove\":[\".share\",\".related\"],"
                                        + "\"dates\":{\"dayFirst\":true}}"),
                        new MonitoredSource(
                                "second", null, null, null, List.of(), Set.of("second.example"), false, null, null));
        assertThat(sources.privateHosts()).containsExactlyInAnyOrder("ministry.example", "www.ministry.example");
        assertThat(sources.ofHost(URI.create("https://WWW.ministry.example/a")))
                .map(MonitoredSource::id)
                .contains("ruritania-mfa");
        assertThat(sources.ofHost(URI.create("https://other.example/a"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"30s, PT30S", "15m, PT15M", "2h, PT2H", "1d, PT24H", "PT90S, PT90S"})
    void anIntervalIsShortOrIso(String written, Duration interval) throws IOException {
        Path file = file("sources: [{id: a, hosts: [a.example], interval: " + written + "}]");
        assertThat(SourcesFile.read(file).named("a").interval()).isEqualTo(interval);
    }

    @Test
    void anEmptyFileHasNoSources() throws IOException {
        assertThat(SourcesFile.read(file("# none yet\n")).all()).isEmpty();
        assertThat(SourcesFile.read(file("sources: []\n")).all()).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("source: []", ", line 1, key source: unknown; known are sources"),
                Arguments.of("- id: a", ", line 1, key sources: a mapping is expected here"),
                Arguments.of("sources: a", ", line 1, key sources: a list is expected here"),
                Arguments.of("sources:\n  - a", ", line 2, key sources: a mapping is expected here"),
                Arguments.of("sources:\n  - name: A", ", line 2, key id: is missing"),
                Arguments.of(
                        "sources:\n  - id: a\n    contry: NZ",
                        ", line 3, key contry: unknown; known are allow-private-addresses, country, feeds, hints,"
                                + " hosts, id, interval, name, zone"),
                Arguments.of("sources:\n  - id: a\n    id: b", ", line 3, key id: is given twice"),
                Arguments.of(
                        "sources:\n  - id: A b",
                        ", line 2, key id: \"A b\" is no id: lower-case letters, digits and single hyphens, at most"
                                + " 64, and none of folder, uploads, web"),
                Arguments.of(
                        "sources:\n  - id: web",
                        ", line 2, key id: \"web\" is no id: lower-case letters, digits and single hyphens, at most"
                                + " 64, and none of folder, uploads, web"),
                Arguments.of(
                        "sources:\n  - id: a", ", line 2, key feeds: is missing, and so is hosts: give one of them"),
                Arguments.of(
                        "sources:\n  - id: a\n    feeds: https://a.example/",
                        ", line 3, key feeds: a list is expected here"),
                Arguments.of(
                        "sources:\n  - id: a\n    feeds:\n      - a.example/feed",
                        ", line 4, key feeds: \"a.example/feed\" is no http or https address"),
                Arguments.of(
                        "sources:\n  - id: a\n    hosts: [https://a.example/]",
                        ", line 3, key hosts: \"https://a.example/\" is no host name"),
                Arguments.of(
                        "sources:\n  - id: a\n    hosts: [a.example]\n    country: Norway",
                        ", line 4, key country: \"Norway\" is no country code of ISO 3166-1 alpha-2, such as NZ"),
                Arguments.of(
                        "sources:\n  - id: a\n    hosts: [a.example]\n    zone: Oslo",
                        ", line 4, key zone: \"Oslo\" is no time zone, such as Pacific/Auckland"),
                Arguments.of(
                        "sources:\n  - id: a\n    hosts: [a.example]\n    interval: often",
                        ", line 4, key interval: \"often\" is no duration, such as 15m or PT15M"),
                Arguments.of(
                        "sources:\n  - id: a\n    hosts: [a.example]\n    interval: PT0S",
                        ", line 4, key interval: \"PT0S\" is shorter than a second"),
                Arguments.of(
                        "sources:\n  - id: a\n    hosts: [a.example]\n    allow-private-addresses: yes",
                        ", line 4, key allow-private-addresses: \"yes\" is neither true nor false"),
                Arguments.of(
                        "sources:\n  - id: a\n    hosts: [a.example]\n    hints: [h1]",
                        ", line 4, key hints: is no mapping"),
                Arguments.of(
                        "sources:\n  - id: a\n    hosts: [a.example]\n    name:",
                        ", line 4, key name: one value is expected here"),
                Arguments.of(
                        "sources:\n  - {id: a, hosts: [a.example]}\n  - {id: a, hosts: [b.example]}",
                        ", line 3, key id: \"a\" is the id of the source in line 2"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsNamedWithFileLineAndKey(String yaml, String message) throws IOException {
        Path file = file(yaml);
        assertThatThrownBy(() -> SourcesFile.read(file))
                .isInstanceOf(SourcesFileException.class)
                .hasMessage(file + message);
    }

    @Test
    void whatIsNoYamlIsNamedWithItsLine() throws IOException {
        Path file = file("sources:\n  - id: \"a");
        assertThatThrownBy(() -> SourcesFile.read(file))
                .isInstanceOf(SourcesFileException.class)
                .hasMessageStartingWith(file + ", line 2: no YAML: ");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path file = folder.resolve("nowhere.yaml");
        assertThatThrownBy(() -> SourcesFile.read(file)).hasMessage(file + ": there is no such file");
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("sources.yaml"), yaml);
    }
}
