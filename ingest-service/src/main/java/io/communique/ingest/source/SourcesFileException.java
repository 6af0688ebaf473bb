package io.communique.ingest.source;

import java.nio.file.Path;

/** {@code sources.yaml} cannot be used; the message names file, line and key. */
public final class SourcesFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SourcesFileException(Path file, String detail) {
        super(file + ": " + detail);
    }

    SourcesFileException(Path file, int line, String detail) {
        super(file + ", line " + line + ": " + detail);
    }

    SourcesFileException(Path file, int line, String key, String detail) {
        super(file + ", line " + line + ", key " + key + ": " + detail);
    }
}
