package io.communique.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraditionalCharactersTest {

    @Test
    void textIsReadAsTheMainlandWritesIt() {
        assertThat(TraditionalCharacters.simplified("國務院臺灣事務辦公室於會後說明")).isEqualTo("国务院台湾事务办公室于会后说明");
    }

    @Test
    void simplifiedTextStaysTheSame() {
        String text = "乾隆年间的著名公报，Paris 2024";
        assertThat(TraditionalCharacters.simplified(text)).isSameAs(text);
    }
}
