package io.communique.local;

import io.communique.local.process.MediaTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The project's own statements, of invented ministries, to look at first. */
public final class Samples {

    private static final String FOLDER = "samples/";

    private Samples() {}

    /** A statement of the project's own. */
    @SuppressWarnings("ArrayRecordComponent") // passed along, never compared
    public record Sample(String name, String contentType, byte[] body) {}

    public static List<Sample> all() {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(name -> new Sample(name, MediaTypes.of(name) + "; charset=utf-8", bytes(name)))
                .toList();
    }

    private static byte[] bytes(String name) {
        try (InputStream file = Samples.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("the sample " + name + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sample " + name, e);
        }
    }
}
