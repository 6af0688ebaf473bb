package io.communique.parse.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {

    @Test
    void aWordIsFoundByItsPlaceInTheText() {
        // Given
        WordTable<Integer> table = new WordTable<>(Map.of("bridge", 1, "l'été", 2));
        Words words = Words.inLowerCase("The BRIDGE of L'Été.", 10);
        // When
        Integer[] found = {table.get(words, 0), table.get(words, 1), table.get(words, 2), table.get(words, 3)};
        // Then
        assertThat(found).containsExactly(null, 1, null, 2);
    }

    @Test
    void wordsThatShareASlotAreToldApart() {
        // Given
        Map<String, String> known = new HashMap<>();
        for (int i = 0; i < 1_000; i++) {
            known.put("a" + i, "a" + i);
        }
        known.put("Aa", "Aa");
        known.put("BB", "BB"); // the same hash
        WordTable<String> table = new WordTable<>(known);
        // When
        Words words = Words.in(String.join(" ", known.keySet()), known.size());
        // Then
        int index = 0;
        for (String word : known.keySet()) {
            assertThat(table.get(words, index++)).isEqualTo(word);
        }
    }

    @Test
    void anEmptyTableKnowsNothing() {
        assertThat(new WordTable<String>(Map.of()).get(Words.in("word", 1), 0)).isNull();
    }
}
