package io.communique.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseTextTest {

    @Test
    void wordsAndGapsAreToldApart() {
        assertThat(cut("Russia’s ASEAN-led, Ministers’ Da'esh (EAS) W&O Mr. X"))
                .containsExactly(
                        "russia POSSESSIVE",
                        "asean HYPHEN",
                        "led COMMA",
                        "ministers PLURAL_POSSESSIVE",
                        "da'esh OPEN",
                        "eas BREAK",
                        "w JOINT",
                        "o SPACE",
                        "mr STOP",
                        "x BREAK");
    }

    @Test
    void aPossessiveMayEndTheText() {
        assertThat(cut("of Russia's")).containsExactly("of SPACE", "russia BREAK");
        assertThat(cut("of Russia's, and")).containsExactly("of SPACE", "russia BREAK", "and BREAK");
    }

    @Test
    void aLineBreakEndsAName() {
        assertThat(cut("Boris\nA")).containsExactly("boris BREAK", "a BREAK");
    }

    @Test
    void anEmptyTextHasNoWords() {
        assertThat(cut("")).isEmpty();
        assertThat(cut(" … ")).isEmpty();
    }

    @Test
    void aWordThatManyTextsHaveIsMadeOnce() {
        ClauseText one = new ClauseText(1, "of Charters");
        ClauseText other = new ClauseText(2, "the charters");
        assertThat(one.word(1)).isEqualTo("charters").isSameAs(other.word(1));
    }

    @Test
    void aBoundaryIsWhereAWordMayStartOrEnd() {
        // Given
        String text = "L\u2019Union, 2 \u4E2D\u56FD " + "a".repeat(70) + " b";
        ClauseText clause = new ClauseText(1, text);
        // When
        List<Integer> boundaries = new ArrayList<>();
        for (int at = clause.boundaryFrom(0); at < text.length(); at = clause.boundaryFrom(at + 1)) {
            boundaries.add(at);
        }
        // Then
        assertThat(boundaries).containsExactly(0, 1, 2, 7, 8, 9, 10, 11, 12, 13, 14, 84, 85);
        assertThat(clause.isBoundary(text.length())).isTrue();
        assertThat(clause.boundaryFrom(text.length())).isEqualTo(text.length());
    }

    private static List<String> cut(String text) {
        ClauseText clause = new ClauseText(1, text);
        List<String> words = new ArrayList<>();
        for (int w = 0; w < clause.count(); w++) {
            words.add(clause.word(w) + " " + clause.after(w));
        }
        return words;
    }
}
