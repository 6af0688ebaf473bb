package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhitespaceTest {

    @ParameterizedTest
    @ValueSource(chars = {'\u061c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'})
    void marksOfDirectionAreTakenOut(char mark) {
        assertThat(Whitespace.fold(mark + "1." + mark + " The bridge")).isEqualTo("1. The bridge");
    }
}
