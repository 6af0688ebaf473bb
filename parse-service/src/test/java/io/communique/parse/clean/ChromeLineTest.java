package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChromeLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"Budget 2020-2021", "Budget 2020-21", "Session 2019/2020", "2018 2019 2020 2021"})
    void yearsAreNoTelephone(String line) {
        assertThat(ChromeLine.is(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tel. 555 20 20", "+36 1 2020 2021", "Phone 2020-2"})
    void otherFiguresAreOne(String line) {
        assertThat(ChromeLine.is(line)).isTrue();
    }
}
