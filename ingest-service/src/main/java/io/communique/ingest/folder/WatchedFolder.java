package io.communique.ingest.folder;

import io.communique.ingest.submission.MediaTypes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder in which people and programs lay documents, with its subfolders. A file counts once two looks in a row find
 * the same size and time; hidden files and the temporary names of copiers and browsers do not count. Nothing is moved,
 * changed or deleted.
 */
public final class WatchedFolder {

    private static final int DEEPEST = 32;

    private final Path root;
    private final int maxBytes;
    private final Map<String, FileStamp> settled;
    private Map<String, FileStamp> lastLook = Map.of();

    /**
     * @param maxBytes size of the largest file that is read
     * @param settled files that were taken or refused before, with their stamps then
     */
    public WatchedFolder(Path root, int maxBytes, Map<String, FileStamp> settled) {
        this.root = root;
        this.maxBytes = maxBytes;
        this.settled = new ConcurrentHashMap<>(settled);
    }

    /**
     * Files that are new or changed since they were settled and have stopped growing, oldest first.
     *
     * @throws IOException if the folder itself cannot be read
     */
    public synchronized List<FolderFile> look() throws IOException {
        Map<String, FileStamp> now = new HashMap<>();
        List<FolderFile> ready = new ArrayList<>();
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(root)
                                && UnfinishedNames.isUnfinished(
                                        folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!attributes.isDirectory()
                        && !UnfinishedNames.isUnfinished(file.getFileName().toString())) {
                    String name = name(file);
                    FileStamp stamp = FileStamp.of(attributes);
                    now.put(name, stamp);
                    if (stamp.equals(lastLook.get(name)) && !stamp.equals(settled.get(name))) {
                        ready.add(new FolderFile(name, file, stamp));
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (file.equals(root)) {
                    throw failure;
                }
                return FileVisitResult.CONTINUE; // gone since it was listed, a loop of links, or a closed subfolder
            }
        });
        lastLook = now;
        settled.keySet().retainAll(now.keySet());
        ready.sort(Comparator.comparing((FolderFile file) -> file.stamp().modified())
                .thenComparing(FolderFile::name));
        return ready;
    }

    /** Remembers that a file was taken or refused: it is not ready again until it changes. */
    public void settle(FolderFile file) {
        settled.put(file.name(), file.stamp());
    }

    /** The content of a file. */
    public FileContent read(FolderFile file) {
        if (file.stamp().bytes() > maxBytes) {
            return new FileContent.Refused(
                    "has " + file.stamp().bytes() + " bytes, more than the limit of " + maxBytes);
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(file.path(), BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return new FileContent.Refused("is no regular file");
            }
            byte[] body;
            try (InputStream content = Files.newInputStream(file.path())) {
                body = content.readNBytes(maxBytes + 1);
            }
            if (!FileStamp.of(Files.readAttributes(file.path(), BasicFileAttributes.class))
                    .equals(file.stamp())) {
                return new FileContent.Moving();
            }
            return body.length == 0
                    ? new FileContent.Refused("is empty")
                    : new FileContent.Document(MediaTypes.of(file.name(), body), body);
        } catch (NoSuchFileException e) {
            return Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS)
                    ? new FileContent.Refused("is a link to a file that does not exist")
                    : new FileContent.Moving();
        } catch (IOException e) {
            return new FileContent.Refused("cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private String name(Path file) {
        List<String> segments = new ArrayList<>();
        root.relativize(file).forEach(segment -> segments.add(segment.toString()));
        return String.join("/", segments);
    }
}
