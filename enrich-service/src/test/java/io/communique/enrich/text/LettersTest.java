package io.communique.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void kindsAreThoseOfTheJdk() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertThat(Letters.isLetter(c)).isEqualTo(Character.isLetter(c));
            assertThat(Letters.isLetterOrDigit(c)).isEqualTo(Character.isLetterOrDigit(c));
            assertThat(Letters.isUpperCase(c)).isEqualTo(Character.isUpperCase(c));
            assertThat(Letters.isLowerCase(c)).isEqualTo(Character.isLowerCase(c));
        }
    }

    @Test
    void namesEndWithWordsAndAroundIdeographs() {
        assertThat(Letters.isBoundary('a', ' ')).isTrue();
        assertThat(Letters.isBoundary('a', 'b')).isFalse();
        assertThat(Letters.isBoundary('中', '国')).isTrue();
        assertThat(Letters.isBoundary('ع', 'ر')).isFalse();
    }
}
