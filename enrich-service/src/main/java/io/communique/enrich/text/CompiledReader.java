package io.communique.enrich.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CompiledWriter} wrote, array by array in the same order. */
public final class CompiledReader {

    private final String name;
    private final ByteBuffer bytes;

    /**
     * Starts at the first array behind the format's name.
     *
     * @param name to name it by where something is wrong
     * @param format what it was written as
     * @throws IllegalStateException if it is of another format
     */
    public CompiledReader(String name, byte[] bytes, String format) {
        this.name = name;
        this.bytes = ByteBuffer.wrap(bytes);
        String found = new String(bytes(), StandardCharsets.US_ASCII);
        if (!found.equals(format)) {
            throw wrong("its format is not \"" + format + "\"");
        }
    }

    /**
     * Opens a resource that the build has compiled. What lies in a directory does not count: there the text files may be
     * newer, as in an editor's build; a jar has both from one build.
     *
     * @param owner the class beside which the resource lies
     * @return null if there is none in a jar: the text files are to be read
     */
    public static @Nullable CompiledReader open(Class<?> owner, String name, String format) {
        URL resource = owner.getResource(name);
        if (resource == null || resource.getProtocol().equals("file")) {
            return null;
        }
        try (InputStream in = resource.openStream()) {
            return new CompiledReader(name, in.readAllBytes(), format);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    public byte[] bytes() {
        byte[] array = new byte[length(Byte.BYTES)];
        bytes.get(array);
        return array;
    }

    public char[] chars() {
        char[] array = new char[length(Character.BYTES)];
        bytes.asCharBuffer().get(array);
        skip(array.length * Character.BYTES);
        return array;
    }

    public int[] ints() {
        int[] array = new int[length(Integer.BYTES)];
        bytes.asIntBuffer().get(array);
        skip(array.length * Integer.BYTES);
        return array;
    }

    public long[] longs() {
        long[] array = new long[length(Long.BYTES)];
        bytes.asLongBuffer().get(array);
        skip(array.length * Long.BYTES);
        return array;
    }

    public String[] strings() {
        char[] lengths = chars();
        char[] chars = chars();
        String[] strings = new String[lengths.length];
        int from = 0;
        for (int i = 0; i < strings.length; i++) {
            if (from + lengths[i] > chars.length) {
                throw wrong("strings are longer than their chars");
            }
            strings[i] = new String(chars, from, lengths[i]);
            from += lengths[i];
        }
        return strings;
    }

    /** Call when all is read. */
    public void end() {
        if (bytes.hasRemaining()) {
            throw wrong(bytes.remaining() + " bytes are left");
        }
    }

    /** What to throw when an array is not as it should be. */
    public IllegalStateException wrong(String reason) {
        return new IllegalStateException(name + " was not compiled by this version: " + reason);
    }

    private int length(int size) {
        int length = bytes.remaining() < Integer.BYTES ? -1 : bytes.getInt();
        if (length < 0 || length > bytes.remaining() / size) {
            throw wrong("an array has no place at byte " + bytes.position());
        }
        return length;
    }

    private void skip(int length) {
        bytes.position(bytes.position() + length);
    }
}
