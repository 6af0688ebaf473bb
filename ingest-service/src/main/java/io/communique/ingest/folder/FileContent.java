package io.communique.ingest.folder;

/** What reading a file gave. */
public sealed interface FileContent {

    /** @param mediaType by its suffix, else by its first bytes */
    @SuppressWarnings("ArrayRecordComponent") // documents are passed along, never compared
    record Document(String mediaType, byte[] body) implements FileContent {}

    /** @param reason what is wrong with the file, without its name */
    record Refused(String reason) implements FileContent {}

    /** The file has gone or has changed while it was read; the next look decides. */
    record Moving() implements FileContent {}
}
