package io.communique.parse.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every seed of a fuzz target, and everything that fuzzing has found, goes through its target. */
class SeedsAndFindingsTest {

    private static final Path SEEDS = Path.of("src/test/resources/fuzz");

    static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.walk(SEEDS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void goesThroughItsTarget(Path seed) throws IOException {
        byte[] data = Files.readAllBytes(seed);
        String target = seed.getParent().getFileName().toString();
        Consumer<byte[]> fuzzer =
                switch (target) {
                    case "HtmlFuzzer" -> HtmlFuzzer::fuzzerTestOneInput;
                    case "PlainTextFuzzer" -> PlainTextFuzzer::fuzzerTestOneInput;
                    case "PdfFuzzer" -> PdfFuzzer::fuzzerTestOneInput;
                    case "DocxFuzzer" -> DocxFuzzer::fuzzerTestOneInput;
                    case "HintsFuzzer" -> bytes -> HintsFuzzer.run(new String(bytes, StandardCharsets.UTF_8));
                    default -> throw new IllegalStateException(target + " is no target");
                };
        assertThatCode(() -> fuzzer.accept(data)).doesNotThrowAnyException();
    }
}
