package io.communique.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/communique/local/samples");

    @Test
    void theIndexHasAHeaderThenEveryFileSorted() throws IOException {
        // Given
        List<String> lines = Files.readAllLines(FOLDER.resolve("index.txt"));
        // When
        List<String> names =
                lines.stream().dropWhile(line -> line.startsWith("#")).toList();
        // Then
        assertThat(lines.getFirst()).startsWith("# ");
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(names)
                    .isSorted()
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals("index.txt"))
                                    .sorted()
                                    .toList());
        }
    }

    @Test
    void eachIsReadWithItsMediaType() {
        assertThat(Samples.all()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(sample -> {
            assertThat(sample.body()).hasSizeGreaterThan(2_000);
            assertThat(sample.contentType())
                    .isEqualTo(
                            sample.name().endsWith(".html") ? "text/html; charset=utf-8" : "text/plain; charset=utf-8");
        });
    }
}
