package io.communique.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/** The media type that a file's suffix says. */
public final class MediaTypes {

    /** What is said of a file whose suffix says nothing; the reader then looks at the bytes. */
    public static final String UNKNOWN = "application/octet-stream";

    private static final Properties BY_SUFFIX = load();

    private MediaTypes() {}

    /** The media type of a file of this name; a {@code .gz} at its end does not count. */
    public static String of(String name) {
        String plain = isGzip(name) ? name.substring(0, name.length() - ".gz".length()) : name;
        String suffix = plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_SUFFIX.getProperty(suffix, UNKNOWN);
    }

    static boolean isGzip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    private static Properties load() {
        try (InputStream file = MediaTypes.class.getResourceAsStream("media-types.properties")) {
            Properties types = new Properties();
            types.load(file);
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read media-types.properties", e);
        }
    }
}
