package io.communique.local.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    @Test
    void runsOfFourWordsAreCounted() {
        // Given two runs each, of which "a b c d" is in both, and one run more than was found
        PrecisionRecall score = Shingles.compare("a b c d f", "a, b, c, d, e, g");
        // Then
        assertThat(score.precision()).isEqualTo(1 / 2.0);
        assertThat(score.recall()).isEqualTo(1 / 3.0);
        assertThat(score.f1()).isEqualTo(.4, within(1e-9));
    }

    @Test
    void aTextOfFewerWordsIsOneRun() {
        assertThat(Shingles.compare("a b", "a b")).isEqualTo(new PrecisionRecall(1, 1));
        assertThat(Shingles.compare("a b", "a c")).isEqualTo(new PrecisionRecall(0, 0));
    }

    @Test
    void nothingFoundIsNothingRightUnlessNothingIsWanted() {
        assertThat(Shingles.compare("", "a b c d")).isEqualTo(new PrecisionRecall(0, 0));
        assertThat(Shingles.compare("", "")).isEqualTo(new PrecisionRecall(1, 1));
    }

    @Test
    void precisionAndRecallAreMeansOfThePagesOwn() {
        // When
        PrecisionRecall mean = PrecisionRecall.mean(List.of(new PrecisionRecall(1, .5), new PrecisionRecall(.5, .5)));
        // Then 2 * .75 * .5 / 1.25
        assertThat(mean.f1()).isEqualTo(.6, within(1e-9));
    }
}
