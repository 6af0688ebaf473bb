package io.communique.ingest.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.communique.ingest.vocabulary.WordList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedFolderTest {

    private static final int MAX_BYTES = 1_000;

    @TempDir
    private Path root;

    @Test
    void aFileCountsOnceTwoLooksFindItTheSame() throws IOException {
        // Given
        WatchedFolder folder = folder();
        write("a.txt", "half");
        // When
        List<FolderFile> first = folder.look();
        Files.writeString(root.resolve("a.txt"), " and half", StandardOpenOption.APPEND);
        List<FolderFile> grown = folder.look();
        List<FolderFile> settled = folder.look();
        // Then
        assertThat(first).isEmpty();
        assertThat(grown).isEmpty();
        assertThat(settled).extracting(FolderFile::name).containsExactly("a.txt");
    }

    @Test
    void aFileComesAgainUntilItIsSettledAndThenWhenItChanges() throws IOException {
        // Given
        WatchedFolder folder = folder();
        write("a.txt", "one");
        List<FolderFile> ready = lookTwice(folder);
        // When
        List<FolderFile> unsettled = folder.look();
        folder.settle(ready.getFirst());
        List<FolderFile> afterwards = folder.look();
        Files.setLastModifiedTime(write("a.txt", "two"), FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        List<FolderFile> changed = lookTwice(folder);
        // Then
        assertThat(unsettled).isEqualTo(ready);
        assertThat(afterwards).isEmpty();
        assertThat(changed).extracting(FolderFile::name).containsExactly("a.txt");
    }

    @Test
    void whatWasSettledBeforeTheStartIsNotReadAgain() throws IOException {
        // Given
        write("a.txt", "one");
        FolderFile known = lookTwice(folder()).getFirst();
        // When
        List<FolderFile> ready = lookTwice(new WatchedFolder(root, MAX_BYTES, Map.of(known.name(), known.stamp())));
        // Then
        assertThat(ready).isEmpty();
    }

    @Test
    void filesOfSubfoldersComeOldestFirst() throws IOException {
        // Given
        Files.createDirectories(root.resolve("sub/deep"));
        Files.setLastModifiedTime(write("sub/deep/b.html", "b"), FileTime.from(Instant.parse("2020-01-02T00:00:00Z")));
        Files.setLastModifiedTime(write("c.html", "c"), FileTime.from(Instant.parse("2020-01-03T00:00:00Z")));
        Files.setLastModifiedTime(write("sub/a.html", "a"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        // When
        List<FolderFile> ready = lookTwice(folder());
        // Then
        assertThat(ready).extracting(FolderFile::name).containsExactly("sub/a.html", "sub/deep/b.html", "c.html");
    }

    @Test
    void hiddenAndUnfinishedFilesDoNotCount() throws IOException {
        // Given
        Files.createDirectories(root.resolve(".git"));
        for (String name : List.of(".hidden", ".git/a.txt", "a.html.part", "b.tmp", "c.txt~", "d.html.crdownload")) {
            write(name, "x");
        }
        // When
        List<FolderFile> ready = lookTwice(folder());
        // Then
        assertThat(ready).isEmpty();
    }

    @Test
    void aDocumentComesWithItsMediaType() throws IOException {
        // Given
        write("a", "<!DOCTYPE html><p>x");
        WatchedFolder folder = folder();
        // When
        FileContent content = folder.read(lookTwice(folder).getFirst());
        // Then
        assertThat(content)
                .isInstanceOfSatisfying(FileContent.Document.class, document -> assertThat(document.mediaType())
                        .isEqualTo("text/html"));
    }

    @Test
    void whatCannotBeTakenHasAReason() throws IOException {
        // Given
        write("empty.txt", "");
        write("large.txt", "x".repeat(MAX_BYTES + 1));
        Files.createSymbolicLink(root.resolve("link.txt"), root.resolve("missing.txt"));
        WatchedFolder folder = folder();
        // When
        List<FolderFile> ready = lookTwice(folder);
        // Then
        assertThat(ready)
                .extracting(FolderFile::name, folder::read)
                .containsExactlyInAnyOrder(
                        tuple("empty.txt", new FileContent.Refused("is empty")),
                        tuple("large.txt", new FileContent.Refused("has 1001 bytes, more than the limit of 1000")),
                        tuple("link.txt", new FileContent.Refused("is a link to a file that does not exist")));
    }

    @Test
    void aFileThatChangesWhileItIsReadIsLeftForTheNextLook() throws IOException {
        // Given
        write("a.txt", "one");
        write("b.txt", "two");
        WatchedFolder folder = folder();
        List<FolderFile> ready = lookTwice(folder);
        write("a.txt", "more than one");
        Files.delete(root.resolve("b.txt"));
        // When, Then
        assertThat(ready).extracting(folder::read).containsOnly(new FileContent.Moving());
    }

    @Test
    void aFolderThatIsNotThereIsAnError() {
        WatchedFolder folder = new WatchedFolder(root.resolve("nowhere"), MAX_BYTES, Map.of());
        assertThatThrownBy(folder::look).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void theListOfUnfinishedNamesIsSorted() {
        assertThat(WordList.lines(UnfinishedNames.class, "unfinished-suffixes.txt"))
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches("\\.[a-z]+|~"));
    }

    private WatchedFolder folder() {
        return new WatchedFolder(root, MAX_BYTES, Map.of());
    }

    private static List<FolderFile> lookTwice(WatchedFolder folder) throws IOException {
        folder.look();
        return folder.look();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(root.resolve(name), text);
    }
}
