package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NameAutomatonTest {

    @Test
    void keysInsideOfKeysAreFound() {
        assertThat(scan(List.of("bank", "dev bank", "world bank", "world bank group"), "a world bank group"))
                .containsExactlyInAnyOrder("world bank@12", "bank@12", "world bank group@18");
    }

    @Test
    void aKeyStartsWhereAWordDoes() {
        assertThat(scan(List.of("he", "hers"), "ushers, hers")).containsExactlyInAnyOrder("he@10", "hers@12");
    }

    @Test
    void anIdeographIsAWordOfItsOwn() {
        assertThat(scan(List.of("中国", "国务院"), "由中国国务院")).containsExactlyInAnyOrder("中国@3", "国务院@6");
    }

    @Test
    void aKeyThatTheTextBeginsOnlyIsNotFound() {
        assertThat(scan(List.of("world bank group", "world trade"), "the world bank"))
                .isEmpty();
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
                keys.add("abc".charAt(random.nextInt(3)) + letters(random, random.nextInt(7)));
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
                if (at == 0 || Letters.isBoundary(text.charAt(at - 1), text.charAt(at))) {
                    found.add(key + "@" + (at + key.length()));
                }
            }
        }
        return found;
    }

    private static List<String> scan(List<String> keys, String text) {
        List<String> found = new ArrayList<>();
        new NameAutomaton(keys.toArray(String[]::new)).scan(new ClauseText(0, text), at -> true, (key, start, end) -> {
            assertThat(text.substring(start, end)).isEqualTo(keys.get(key));
            found.add(keys.get(key) + "@" + end);
        });
        return found;
    }

    private static String letters(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("ab c".charAt(random.nextInt(4)));
        }
        return text.toString();
    }
}
