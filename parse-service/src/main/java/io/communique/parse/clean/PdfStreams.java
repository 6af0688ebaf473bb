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

    /** How far a stream's dictionary may stand before it. */
    private static final int DICTIONARY = 1_024;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

    private PdfStreams() {}

    /** @throws StatementRejectedException if a stream unpacks to more than the limit; the message names where it is */
    static void refuseBombs(byte[] body) {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int at = Bytes.indexOf(body, STREAM, 0); at >= 0; at = Bytes.indexOf(body, STREAM, at + STREAM.length)) {
            boolean end = at >= 3 && body[at - 1] == 'd' && body[at - 2] == 'n' && body[at - 3] == 'e';
            if (end || !isPackedText(body, at)) {
                continue;
            }
            int start = at + STREAM.length;
            while (start < body.length && (body[start] == '\r' || body[start] == '\n')) {
                start++;
            }
            total += unpacked(body, start, buffer, MOST_UNPACKED - total);
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

    private static long unpacked(byte[] body, int start, byte[] buffer, long most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(body, start, body.length - start);
            long length = 0;
            while (length < most) {
                int count = inflater.inflate(buffer);
                if (count == 0) {
                    return length;
                }
                length += count;
            }
            return length;
        } catch (DataFormatException e) {
            return 0; // not packed in this way, or encrypted
        } finally {
            inflater.end();
        }
    }
}
