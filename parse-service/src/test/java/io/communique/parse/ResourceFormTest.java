package io.communique.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The word lists keep their form; a wrong line is named with its file and number. */
class ResourceFormTest {

    private static final Path RESOURCES = Path.of("src/main/resources/io/communique/parse");

    /** A header with this word says that the order of the lines is a rule itself. */
    private static final String ORDERED = "# Order:";

    static List<Path> lists() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void hasAHeaderAndOneEntryALine(Path list) throws IOException {
        // Given
        List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
        // When
        int header =
                (int) lines.stream().takeWhile(line -> line.startsWith("#")).count();
        // Then
        assertThat(header).as("%s begins with a header", list).isPositive();
        int columns = columns(lines.get(header));
        for (int i = header; i < lines.size(); i++) {
            assertThat(lines.get(i))
                    .as("%s:%d is an entry without white space around it", list, i + 1)
                    .isNotBlank()
                    .doesNotStartWith("\t")
                    .doesNotEndWith("\t")
                    .isEqualTo(
                            list.toString().endsWith("title-separators.txt")
                                    ? lines.get(i)
                                    : lines.get(i).strip());
            assertThat(columns(lines.get(i)))
                    .as("%s:%d has as many columns as the others", list, i + 1)
                    .isEqualTo(columns);
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void isSortedAndSaysNothingTwice(Path list) throws IOException {
        // Given
        List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
        boolean ordered = lines.stream().anyMatch(line -> line.startsWith(ORDERED));
        // When
        List<String> entries =
                lines.stream().dropWhile(line -> line.startsWith("#")).toList();
        // Then
        Set<String> seen = new HashSet<>();
        for (String entry : entries) {
            assertThat(seen.add(entry)).as("%s says %s once", list, entry).isTrue();
        }
        if (!ordered) {
            assertThat(entries).as("%s is sorted", list).isSorted();
        }
    }

    private static int columns(String line) {
        return line.split("\t", -1).length;
    }
}
