package io.communique.parse.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "development of trade; and",
                "de développer le commerce ; et",
                "desarrollar el comercio; y",
                "развитие торговли; и",
                "den Handel zu fördern, und",
                "تطوير التجارة؛ و"
            })
    void anItemEndsInAnyLanguageBeforeTheLastOne(String text) {
        assertThat(Prose.endsItem(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trade and", "Trade; transport", "et", ""})
    void aLineEndsNoItem(String text) {
        assertThat(Prose.endsItem(text)).isFalse();
    }
}
