package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NameAutomatonTest {

    @Test
    void keysInsideOfKeysAreFound() {
        assertThat(scan(List.of("he", "hers", "his", "she"), "ushers"))
                .containsExactlyInAnyOrder("she@4", "he@4", "hers@6");
    }

    @Test
    void anAutomatonWithoutKeysFindsNothing() {
        assertThat(scan(List.of(), "anything")).isEmpty();
    }

    @Test
    void itFindsWhatASearchForEachKeyFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            // Given
            TreeSet<String> keys = new TreeSet<>();
            for (int k = 0; k < 30; k++) {
                keys.add(letters(random, 1 + random.nextInt(5)));
            }
            String text = letters(random, 300);
            // When
            List<String> found = scan(List.copyOf(keys), text);
            // Then
            assertThat(found).containsExactlyInAnyOrderElementsOf(oneByOne(keys, text));
        }
    }

    private static List<String> oneByOne(Iterable<String> keys, String text) {
        List<String> found = new ArrayList<>();
        for (String key : keys) {
            for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
                found.add(key + "@" + (at + key.length()));
            }
        }
        return found;
    }

    private static List<String> scan(List<String> keys, String text) {
        List<String> found = new ArrayList<>();
        new NameAutomaton(keys).scan(text.toCharArray(), (key, end) -> found.add(keys.get(key) + "@" + end));
        return found;
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(3)));
        }
        return text.toString();
    }
}
