package io.communique.parse.clean;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks what is packed in a PDF once, counting only, before the library does it into memory. Pictures are left out:
 * nobody unpacks them here.
 */
final class PdfStreams {

    /** The text of a thousand pages is a few megabytes. */
    private static final int MOST_UNPACKED = 48 << 20;

    /** Each costs a look at its dictionary and an attempt; the longest reports have a tenth of them. */
    private static final int MOST_STREAMS = 50_000;

    /** How far a stream's dictionary may stand before it. */
    private static final int DICTIONARY = 1_024;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

    private PdfStreams() {}

    /** @throws StatementRejectedException if they are too many or unpack to more than the limit; the message names where */
    static void refuseBombs(byte[] body) {
        Inflater inflater = new Inflater();
        try {
            refuseBombs(body, inflater);
        } finally {
            inflater.end();
        }
    }

    private static void refuseBombs(byte[] body, Inflater inflater) {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        int streams = 0;
        for (int at = Bytes.indexOf(body, STREAM, 0); at >= 0; at = Bytes.indexOf(body, STREAM, at + STREAM.length)) {
            boolean end = at >= 3 && body[at - 1] == 'd' && body[at - 2] == 'n' && body[at - 3] == 'e';
            if (end) {
                continue;
            }
            if (++streams > MOST_STREAMS) {
                throw new StatementRejectedException(
                        Rejection.LIMIT_EXCEEDED,
                        "the PDF has more than " + MOST_STREAMS + " streams, the next at offset " + at);
            }
            if (!isPackedText(body, at)) {
                continue;
            }
            int start = at + STREAM.length;
            while (start < body.length && (body[start] == '\r' || body[start] == '\n')) {
                start++;
            }
            inflater.reset();
            inflater.setInput(body, start, body.length - start);
            total += unpacked(inflater, buffer, MOST_UNPACKED - total);
            if (total >= MOST_UNPACKED) {
                throw new StatementRejectedException(
                        Rejection.LIMIT_EXCEEDED,
                        "the PDF unpacks to more than " + MOST_UNPACKED + " bytes, in the stream at offset " + at);
            }
        }
    }

    private static boolean isPackedText(byte[] body, int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        String before = new String(body, from, stream - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/Fl") && !dictionary.contains("/Image");
    }

    private static long unpacked(Inflater inflater, byte[] buffer, long most) {
        long length = 0;
        try {
            while (length < most) {
                int count = inflater.inflate(buffer);
                if (count == 0) {
                    break;
                }
                length += count;
            }
        } catch (DataFormatException e) {
            // not packed in this way, encrypted or broken: the library keeps what stands before
        }
        return length;
    }
}
