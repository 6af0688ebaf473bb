package io.communique.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.communique.store.page.ParameterException;
import io.communique.store.page.Parameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementFilterTest {

    @Test
    void nothingGivenRestrictsNothing() {
        assertThat(of(Map.of())).isEqualTo(new StatementFilter(null, null, null, null, null, null));
    }

    @Test
    void languagesAreComparedInLowerCase() {
        assertThat(of(Map.of("language", "zh-Hans")).language()).isEqualTo("zh-hans");
    }

    @Test
    void aLanguageHasTheFormOfBcp47() {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> of(Map.of("language", "english!")))
                .returns("language", ParameterException::parameter);
    }

    @Test
    void aRangeDoesNotEndBeforeItBegins() {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> of(Map.of("from", "2020-06-17", "to", "2020-06-16")))
                .returns("to", ParameterException::parameter)
                .returns("a date from 2020-06-17 on", ParameterException::allowed);
    }

    private static StatementFilter of(Map<String, String> values) {
        Map<String, List<String>> given = new HashMap<>();
        values.forEach((name, value) -> given.put(name, List.of(value)));
        return StatementFilter.of(new Parameters(given, StatementFilter.PARAMETERS));
    }
}
