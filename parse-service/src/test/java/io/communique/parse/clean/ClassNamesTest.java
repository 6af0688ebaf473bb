package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassNamesTest {

    @Test
    void namesArePartedAtSignsAndAtCapitals() {
        assertThat(ClassNames.parts("entry-date publishedAt H1_title"))
                .containsExactly("entry", "date", "published", "at", "h", "title");
        assertThat(ClassNames.parts("")).isEmpty();
    }

    @Test
    void oneWordOfSeveralIsEnough() {
        // Given
        Set<String> words = Set.of("title", "headline");
        // Then
        assertThat(ClassNames.haveAny("page articleHeadline", words)).isTrue();
        assertThat(ClassNames.haveAny("subtitle", words)).isFalse();
    }

    @Test
    void namesWithoutEndAreReadInPart() {
        assertThat(ClassNames.parts("a ".repeat(100_000))).hasSize(500);
    }
}
