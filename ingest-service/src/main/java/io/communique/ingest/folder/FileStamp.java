package io.communique.ingest.folder;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What tells that a file has changed without reading it.
 *
 * @param bytes its size
 * @param modified when it was last written, in microseconds
 */
public record FileStamp(long bytes, Instant modified) {

    public FileStamp {
        modified = modified.truncatedTo(ChronoUnit.MICROS);
    }

    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(attributes.size(), attributes.lastModifiedTime().toInstant());
    }
}
