package io.communique.store.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of PostgreSQL's text search configurations reads a language. */
public final class TextSearchConfigurations {

    /** For languages that no configuration knows: words as they are. */
    static final String SIMPLE = "simple";

    static final String RESOURCE = "configurations.txt";

    private final Map<String, String> byLanguage;

    private TextSearchConfigurations(Map<String, String> byLanguage) {
        this.byLanguage = byLanguage;
    }

    public static TextSearchConfigurations load() {
        try (InputStream resource =
                        Objects.requireNonNull(TextSearchConfigurations.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return new TextSearchConfigurations(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(fields -> fields[0], fields -> fields[1])));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** The configuration for a BCP 47 language; the one that does not stem where it is unknown. */
    public String of(@Nullable String language) {
        if (language == null) {
            return SIMPLE;
        }
        int subtag = language.indexOf('-');
        String primary = (subtag < 0 ? language : language.substring(0, subtag)).toLowerCase(Locale.ROOT);
        return byLanguage.getOrDefault(primary, SIMPLE);
    }

    /** Every configuration that {@link #of} can give, sorted. */
    public List<String> all() {
        return Stream.concat(byLanguage.values().stream(), Stream.of(SIMPLE))
                .distinct()
                .sorted()
                .toList();
    }
}
