package io.communique.enrich.text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes what the build makes of text files, for {@link CompiledReader}: arrays of numbers and chars, each behind its
 * length, all big-endian. The first array is the name of the format in ASCII, its version in it. The same arrays give
 * the same bytes.
 */
public final class CompiledWriter {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(written);

    /** @param format what the reader must ask for */
    public CompiledWriter(String format) {
        bytes(format.getBytes(StandardCharsets.US_ASCII));
    }

    /** All that was written. */
    public byte[] toByteArray() {
        return written.toByteArray();
    }

    public void bytes(byte[] array) {
        write(array.length, i -> out.writeByte(array[i]));
    }

    public void chars(char[] array) {
        write(array.length, i -> out.writeChar(array[i]));
    }

    public void ints(int[] array) {
        write(array.length, i -> out.writeInt(array[i]));
    }

    public void longs(long[] array) {
        write(array.length, i -> out.writeLong(array[i]));
    }

    /** Strings as the lengths of all of them and the chars of all of them. */
    public void strings(List<String> strings) {
        char[] lengths = new char[strings.size()];
        for (int i = 0; i < lengths.length; i++) {
            int length = strings.get(i).length();
            if (length > Character.MAX_VALUE) {
                throw new IllegalArgumentException("too long: " + strings.get(i));
            }
            lengths[i] = (char) length;
        }
        chars(lengths);
        chars(String.join("", strings).toCharArray());
    }

    @FunctionalInterface
    private interface Element {

        void write(int index) throws IOException;
    }

    private void write(int length, Element element) {
        try {
            out.writeInt(length);
            for (int i = 0; i < length; i++) {
                element.write(i);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
