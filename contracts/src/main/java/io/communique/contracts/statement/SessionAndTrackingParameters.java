package io.communique.contracts.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of the parameters of an address that do not choose what the page says. */
final class SessionAndTrackingParameters {

    static final String RESOURCE = "session-and-tracking-parameters.txt";

    private static final List<String> LINES = lines();
    private static final List<String> BEGINNINGS = LINES.stream()
            .filter(line -> line.endsWith("*"))
            .map(line -> line.substring(0, line.length() - 1))
            .toList();
    private static final Set<String> NAMES =
            LINES.stream().filter(line -> !line.endsWith("*")).collect(Collectors.toUnmodifiableSet());

    private SessionAndTrackingParameters() {}

    static boolean contain(String parameterName) {
        String name = parameterName.toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || BEGINNINGS.stream().anyMatch(name::startsWith);
    }

    private static List<String> lines() {
        InputStream resource = SessionAndTrackingParameters.class.getResourceAsStream(RESOURCE);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
