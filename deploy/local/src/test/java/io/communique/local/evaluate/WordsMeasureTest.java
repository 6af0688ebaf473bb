package io.communique.local.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsMeasureTest {

    @Test
    void wordsCountAsOftenAsTheyStandAndInAnyCase() {
        // two words in common, of three and two
        assertThat(WordsMeasure.f1("The talks, the", "the Talks")).isEqualTo(.8);
    }

    @Test
    void noTextScoresNothingUnlessNoneIsWanted() {
        assertThat(WordsMeasure.f1("", "talks")).isZero();
        assertThat(WordsMeasure.f1("", "")).isEqualTo(1);
    }
}
