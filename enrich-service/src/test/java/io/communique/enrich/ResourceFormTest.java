package io.communique.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResourceFormTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources", "io", "communique", "enrich");

    static Stream<Path> lists() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListHasAHeaderAndSortedLinesOnceEach(Path list) {
        List<String> wrong = new ArrayList<>();
        List<String> lines = read(list);
        if (lines.isEmpty() || !lines.getFirst().startsWith("# ")) {
            wrong.add(list + ", line 1: a header expected");
        }
        String previous = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String where = list + ", line " + (i + 1) + ": ";
            if (line.startsWith("#")) {
                continue;
            }
            String key = line.split("\\|", 2)[0].strip();
            boolean keyed = line.indexOf('|') >= 0 && !list.endsWith("head-nouns.en.txt");
            String sortedBy = keyed ? key : line;
            if (line.isBlank() || (!line.equals(line.strip()) && !list.endsWith("countries.en.txt"))) {
                wrong.add(where + "blank or with white space around it");
            } else if (sortedBy.compareTo(previous) <= 0) {
                wrong.add(where + "\"" + sortedBy + "\" does not come after \"" + previous + "\"");
            }
            previous = sortedBy;
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> read(Path list) {
        try {
            return Files.readAllLines(list, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(list.toString(), e);
        }
    }
}
