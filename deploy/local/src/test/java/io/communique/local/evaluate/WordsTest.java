package io.communique.local.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsAreRunsOfLettersNumbersAndUnderscores() {
        assertThat(Words.of("Don't stop_ here: 3½ été, год!"))
                .containsExactly("Don", "t", "stop_", "here", "3½", "été", "год");
    }

    @Test
    void eachHanCharacterMayBeAWord() {
        assertThat(Words.andCharacters("在2024年 talks")).containsExactly("在", "2024", "年", "talks");
        assertThat(Words.of("在2024年 talks")).containsExactly("在2024年", "talks");
    }

    @Test
    void foldingDropsSoftHyphensAndKeepsSingleSpaces() {
        assertThat(Words.folded(" Zu\u00adsammen\u00a0\n  arbeit ")).isEqualTo("Zusammen arbeit");
    }

    @Test
    void lettersAreWhatBreaksOfLinesDoNotChange() {
        assertThat(Words.letters("self-determi-\nnation, 2nd")).isEqualTo(Words.letters("self-determination, 2nd"));
    }
}
