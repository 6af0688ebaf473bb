package io.communique.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text files beside the classes. */
final class TextFile {

    private TextFile() {}

    static String read(String name) {
        try (InputStream file = TextFile.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The lines without the header. */
    static List<String> lines(String name) {
        return read(name).lines().filter(line -> !line.startsWith("#")).toList();
    }
}
