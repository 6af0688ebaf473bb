package io.communique.enrich.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForcesTest {

    private static final Path OPENERS =
            Path.of("..", "parse-service", "src", "main", "resources", "io", "communique", "parse", "structure");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "es", "fr", "pt", "ru", "zh"})
    void everyVerbThatOpensAnOperativeClauseHasItsLine(String language) throws IOException {
        Set<String> known = Grammar.of(language).forces().lemmas();
        Set<String> missing = new TreeSet<>();
        for (String line : Files.readAllLines(OPENERS.resolve("openers-" + language + ".tsv"))) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 3 && fields[2].equals("OPERATIVE") && !known.contains(fields[1])) {
                missing.add(fields[1]);
            }
        }
        assertThat(missing).isEmpty();
    }
}
