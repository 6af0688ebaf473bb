package io.communique.local.process;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.Source;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.topic.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Files as they would come from ingest. */
public final class Documents {

    private static final String SOURCE = "files";

    private Documents() {}

    /**
     * Reads a file as a fetched document; {@code .gz} is unpacked.
     *
     * @param name the path as given
     * @param mediaType what it is; null for what its suffix says
     * @throws StatementRejectedException if it is larger than the line takes, or not gzip though its name says so
     * @throws IOException if it cannot be read; the message says why
     */
    public static RawStatement read(String name, @Nullable String mediaType) throws IOException {
        return new RawStatement(
                StatementId.ofName(SOURCE, name),
                new Source(SOURCE, null, null),
                null,
                null,
                name,
                OffsetDateTime.now(ZoneOffset.UTC),
                mediaType == null ? MediaTypes.of(name) : mediaType,
                null,
                null,
                null,
                false,
                bytes(name));
    }

    /** The bytes of a file, unpacked, as far as the line takes them. */
    public static byte[] bytes(String name) throws IOException {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw new IOException("it is a folder");
        }
        try (InputStream file = Files.newInputStream(path);
                InputStream unpacked = MediaTypes.isGzip(name) ? new GZIPInputStream(file) : file) {
            byte[] bytes = unpacked.readNBytes(Topic.MAX_DOCUMENT_BYTES + 1);
            if (bytes.length > Topic.MAX_DOCUMENT_BYTES) {
                throw new StatementRejectedException(
                        Rejection.LIMIT_EXCEEDED, "the document has more than " + Topic.MAX_DOCUMENT_BYTES + " bytes");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new IOException("there is no such file", e);
        } catch (ZipException | java.io.EOFException e) {
            throw new StatementRejectedException(Rejection.UNDECODABLE, "not gzip: " + e.getMessage(), e);
        }
    }
}
