package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLinesTest {

    private static final FoldedLines HEADINGS = FoldedLines.read(PieceFeatures.class, "chrome-headings.txt");

    @ParameterizedTest
    @ValueSource(strings = {"Related news", "RELATED NEWS:", "» Related news (12)", "related news"})
    void findsALineInWhicheverCaseAndMarks(String line) {
        assertThat(HEADINGS.has(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "Related newt", "Related news of the ministry", "elated news"})
    void findsNoOther(String line) {
        assertThat(HEADINGS.has(line)).isFalse();
    }

    @Test
    void findsALetterThatIsTwoInLowerCase() {
        assertThat(FoldedLines.of(Set.of("i\u0307lgili haberler")).has("\u0130lgili haberler"))
                .isTrue();
    }
}
