package io.communique.contracts.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionAndTrackingParametersTest {

    @Test
    void theResourceHasAHeaderThenSortedNames() throws IOException {
        // Given
        List<String> lines;
        try (var resource =
                SessionAndTrackingParameters.class.getResourceAsStream(SessionAndTrackingParameters.RESOURCE)) {
            lines = new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        // When
        List<String> names =
                lines.stream().dropWhile(line -> line.startsWith("#")).toList();
        // Then
        assertThat(lines.getFirst()).startsWith("# ");
        assertThat(names).isSorted().doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9_]{3,}\\*?"));
    }
}
