package io.communique.parse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        take note of it    | 9
        Takes note         | -1
        TAKE the bridge    | 4
        take-off           | -1
        take'away          | -1
        take               | 4
        beschließt nun     | 10
        BESCHLIESST NUN    | 11
        décidé             | 6
        decide             | 6
        всё же             | 3
        все же             | 3
        إِذ تشير           | 3
        双方同意           | 2
        """)
    void theLongestWholePhraseCounts(String text, int end) {
        // Given
        Phrases.Builder<Boolean> builder = new Phrases.Builder<>();
        for (String phrase : new String[] {"take", "take note", "beschließt", "décidé", "всё", "إذ", "双方"}) {
            builder.add(phrase, true);
        }
        // When
        int found = builder.build().end(text, 0);
        // Then
        assertThat(found).isEqualTo(end);
    }

    @Test
    void anAdverbMayStandBetweenItsWords() {
        // Given
        Phrases<String> verbs =
                new Phrases.Builder<String>().add("have agreed", "agree").build();
        Phrases<Boolean> adverbs =
                new Phrases.Builder<Boolean>().add("also", true).build();
        // When
        Phrases.Match<String> match = verbs.longest("We have also agreed", 3, adverbs);
        // Then
        assertThat(match).isEqualTo(new Phrases.Match<>("agree", 19));
        assertThat(verbs.longest("We have also agreed", 3, null)).isNull();
    }

    @Test
    void anAccentThatTellsTwoPhrasesApartCounts() {
        // Given
        Phrases<String> verbs = new Phrases.Builder<String>()
                .add("décidé", "participle")
                .add("decide", "verb")
                .build();
        // Then
        assertThat(verbs.longest("decide", 0, null)).isEqualTo(new Phrases.Match<>("verb", 6));
        assertThat(verbs.longest("décidé", 0, null)).isEqualTo(new Phrases.Match<>("participle", 6));
    }
}
