package io.communique.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordMapTest {

    @Test
    void aWordHasItsOwnMeaningAmongManyOthers() {
        WordMap<Integer> map = new WordMap<>();
        for (int i = 0; i < 1000; i++) {
            map.put("word" + i, i);
        }
        ClauseText clause = new ClauseText(0, "Word7, word1000, word999");
        assertThat(map.at(clause, 0)).isEqualTo(7);
        assertThat(map.at(clause, 1)).isNull();
        assertThat(map.at(clause, 2)).isEqualTo(999);
        assertThat(map.get("word500")).isEqualTo(500);
    }

    @Test
    void wordsOfOneHashAreTwo() {
        assertThat("fa".hashCode()).isEqualTo("gB".hashCode());
        WordMap<String> map = new WordMap<>();
        map.put("fa", "first");
        map.put("gB", "second");
        assertThat(map.get("fa")).isEqualTo("first");
        assertThat(map.get("gB")).isEqualTo("second");
        assertThat(map.put("fa", "third")).isEqualTo("first");
        assertThat(map.at(new ClauseText(0, "fa"), 0)).isEqualTo("third");
    }
}
