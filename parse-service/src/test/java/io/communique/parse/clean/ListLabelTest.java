package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListLabelTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17. Juni 2020",
                "17. června 2020 ve Strelsau",
                "3. maj 2021 i Strelsau",
                "20°C were measured at the bridge"
            })
    void aNumberThatBelongsToItsTextIsNoLabel(String text) {
        assertThat(ListLabel.of(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "17. Die Minister kommen 2020 zusammen|17.|Die Minister kommen 2020 zusammen",
                "—¿Cuándo se abre?|—|¿Cuándo se abre?",
                "—Mañana mismo.|—|Mañana mismo.",
                "― Demain.|―|Demain.",
                "1° De abrir el puente|1°|De abrir el puente",
                "2º Que se cierre|2º|Que se cierre",
                "A) The bridge|A)|The bridge",
                "(aa) the bridge|(aa)|the bridge"
            },
            delimiter = '|')
    void whatStandsBeforeAnItemIsItsLabel(String text, String label, String rest) {
        assertThat(ListLabel.of(text)).isEqualTo(new ListLabel(label, rest));
    }

    @Test
    void aDashWithinAWordIsNoLabel() {
        assertThat(ListLabel.of("-the bridge, which is long")).isNull();
    }
}
