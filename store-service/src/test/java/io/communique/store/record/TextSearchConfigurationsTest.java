package io.communique.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TextSearchConfigurationsTest {

    private final TextSearchConfigurations configurations = TextSearchConfigurations.load();

    @Test
    void theResourceIsSortedAndEachLineHasALanguageAndAConfiguration() throws IOException {
        // Given
        List<String> lines;
        try (InputStream resource = Objects.requireNonNull(
                TextSearchConfigurations.class.getResourceAsStream(TextSearchConfigurations.RESOURCE))) {
            lines = new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        // When
        List<String> entries =
                lines.stream().filter(line -> !line.startsWith("#")).toList();
        // Then
        assertThat(lines.getFirst()).startsWith("# ");
        assertThat(entries).isSorted().doesNotHaveDuplicates().allMatch(line -> line.matches("[a-z]{2}\t[a-z]+"));
    }

    @Test
    void thePrimarySubtagDecides() {
        assertThat(configurations.of("en-GB")).isEqualTo("english");
        assertThat(configurations.of("RU")).isEqualTo("russian");
    }

    @Test
    void otherLanguagesAreNotStemmed() {
        assertThat(configurations.of("zh-Hans")).isEqualTo("simple");
        assertThat(configurations.of(null)).isEqualTo("simple");
    }
}
