package io.communique.parse.clean;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** A charset of one byte a character, from a table: ASCII, and what the table has behind it. */
final class TableCharset extends Charset {

    private static final int FIRST = 0x80;

    private final char[] upper;

    /** @param table the code points of the bytes 80 to ff in hexadecimal, a space between two */
    TableCharset(String name, String table) {
        super(name, new String[0]);
        String[] codes = table.split(" ", -1);
        if (codes.length != FIRST) {
            throw new IllegalStateException(name + " has " + codes.length + " code points, not " + FIRST);
        }
        upper = new char[FIRST];
        for (int i = 0; i < FIRST; i++) {
            upper[i] = (char) Integer.parseInt(codes[i], 16);
        }
    }

    @Override
    public boolean contains(Charset other) {
        return equals(other);
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new CharsetDecoder(this, 1, 1) {
            @Override
            protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
                while (in.hasRemaining()) {
                    if (!out.hasRemaining()) {
                        return CoderResult.OVERFLOW;
                    }
                    byte b = in.get();
                    out.put(b >= 0 ? (char) b : upper[b & 0x7f]);
                }
                return CoderResult.UNDERFLOW;
            }
        };
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException(name() + " is only read");
    }
}
