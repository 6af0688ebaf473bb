package io.communique.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void caseDiacriticsAndApostrophesAreTakenOff() {
        assertThat(Folding.fold("Mevlüt ÇAVUŞOĞLU’s Łódź")).isEqualTo("mevlut cavusoglu's lodz");
    }

    @Test
    void everyCharacterBecomesOne() {
        StringBuilder all = new StringBuilder();
        for (char c = 1; c < Character.MAX_VALUE; c++) {
            all.append(c);
        }
        assertThat(Folding.fold(all.toString())).hasSameSizeAs(all);
    }
}
