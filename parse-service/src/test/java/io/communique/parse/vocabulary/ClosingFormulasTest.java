package io.communique.parse.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingFormulasTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DONE at Strelsau on 3 March.",
                "Fait à Strelsau, le 3 mars.",
                "Hecho en Strelsau el 3 de marzo.",
                "Feito em Strelsau.",
                "Geschehen zu Strelsau am 3. März.",
                "Совершено в Стрельсау 3 марта.",
                "حرر في ستريلساو.",
                "签署于斯特雷尔绍",
                "(End)"
            })
    void beginsTheEndOfAStatement(String text) {
        assertThat(ClosingFormulas.begin(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Signed into law, the act",
                "The bridge was adopted in May.",
                "Принято считать, что мост стар.",
                ""
            })
    void beginsSomethingElse(String text) {
        assertThat(ClosingFormulas.begin(text)).isFalse();
    }
}
