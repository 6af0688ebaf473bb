package io.communique.ingest.folder;

import java.nio.file.Path;

/**
 * A file of the watched folder that has stopped growing.
 *
 * @param name its path below the folder, with slashes
 * @param stamp its size and time when it was seen
 */
public record FolderFile(String name, Path path, FileStamp stamp) {}
