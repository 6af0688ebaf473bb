package io.communique.enrich.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.enrich.commitment.Sentences.Sentence;
import io.communique.enrich.text.ClauseText;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void aFullStopBeforeACapitalEndsASentence() {
        assertThat(Sentences.of(new ClauseText(1, "No. We wait. Do you?")))
                .containsExactly(new Sentence(0, 0, false), new Sentence(1, 2, false), new Sentence(3, 4, true));
    }

    @Test
    void abbreviationsInitialsAndNumbersEndNone() {
        assertThat(Sentences.of(new ClauseText(1, "Mr. A. Torbenko read No. 5 of 3.5 pages")))
                .hasSize(1);
    }
}
