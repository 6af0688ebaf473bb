package io.communique.parse.clean;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The archive that a DOCX is. It is unpacked once, counting only, before the library does it into memory: what an
 * archive says of its own sizes is not believed.
 */
final class DocxPackage {

    private static final int MOST_PARTS = 4_000;
    private static final long MOST_UNPACKED = 64L << 20;

    /** What the library keeps as a tree, which takes ten times as much memory. A page of text is 10 KB of it. */
    private static final long MOST_XML = 12L << 20;

    /** An XML declaration and a document type stand before the first element. */
    private static final int PROLOG = 1_024;

    private DocxPackage() {}

    /** True if the archive's directory names a text of Word. */
    static boolean isDocx(byte[] body) {
        return Bytes.contains(body, "word/document".getBytes(StandardCharsets.US_ASCII))
                && Bytes.contains(body, "[Content_Types].xml".getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws StatementRejectedException if it is no archive or beyond the limits; the message names the part */
    static void check(byte[] body) {
        byte[] buffer = new byte[1 << 16];
        int parts = 0;
        long unpacked = 0;
        long xml = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (++parts > MOST_PARTS) {
                    throw limit("has more than " + MOST_PARTS + " parts");
                }
                boolean text = name.endsWith(".xml") || name.endsWith(".rels");
                int length = zip.readNBytes(buffer, 0, buffer.length);
                if (text && declaresType(buffer, Math.min(length, PROLOG))) {
                    throw limit("declares entities in " + name);
                }
                while (length > 0) {
                    unpacked += length;
                    xml += text ? length : 0;
                    if (unpacked > MOST_UNPACKED || xml > MOST_XML) {
                        throw limit("unpacks to more than " + (xml > MOST_XML ? MOST_XML : MOST_UNPACKED)
                                + (xml > MOST_XML ? " bytes of text" : " bytes") + ", in " + name);
                    }
                    length = zip.readNBytes(buffer, 0, buffer.length);
                }
            }
        } catch (IOException
                | IllegalArgumentException e) { // a name that is not in UTF-8 is an IllegalArgumentException
            throw new StatementRejectedException(
                    Rejection.UNDECODABLE,
                    "the DOCX of " + body.length + " bytes is broken in part " + (parts + 1) + ": " + e.getMessage(),
                    e);
        }
        if (parts == 0) {
            throw new StatementRejectedException(
                    Rejection.UNDECODABLE, "the DOCX of " + body.length + " bytes is broken: it has no part");
        }
    }

    private static boolean declaresType(byte[] start, int length) {
        return new String(start, 0, length, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .contains("<!DOCTYPE");
    }

    private static StatementRejectedException limit(String what) {
        return new StatementRejectedException(Rejection.LIMIT_EXCEEDED, "the DOCX " + what);
    }
}
