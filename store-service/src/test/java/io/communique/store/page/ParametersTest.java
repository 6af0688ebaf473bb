package io.communique.store.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.communique.contracts.statement.StatementKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @Test
    void anUnknownParameterIsNamed() {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> new Parameters(Map.of("sorce", List.of("x")), List.of("source")))
                .withMessage("The parameter sorce is not known here.")
                .returns("one of source", ParameterException::allowed);
    }

    @Test
    void aParameterStandsOnce() {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> new Parameters(Map.of("q", List.of("x", "y")), List.of("q")))
                .returns("q", ParameterException::parameter);
    }

    @Test
    void anEnumerationIsReadInAnyCase() {
        assertThat(parameters("kind", "press_release").oneOf("kind", StatementKind.class))
                .contains(StatementKind.PRESS_RELEASE);
    }

    @Test
    void whatAnEnumerationAllowsIsListed() {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> parameters("kind", "poem").oneOf("kind", StatementKind.class))
                .satisfies(e -> assertThat(e.allowed()).contains("JOINT_STATEMENT, DECLARATION"));
    }

    @Test
    void aDateIsADay() {
        assertThat(parameters("from", "2020-06-17").date("from")).contains(LocalDate.of(2020, 6, 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17.06.2020", "2020-06-31", "+20200-01-01", "-0001-01-01"})
    void whatIsNoDateIsRefused(String value) {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> parameters("from", value).date("from"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "ten", "", "99999999999"})
    void aLimitHasItsRange(String value) {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> parameters("limit", value).limit())
                .returns("a number from 1 to 200", ParameterException::allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "four words are too long", "a\u0000b"})
    void aTextHasItsForm(String value) {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> parameters("q", value).requiredText("q", 10))
                .returns("q", ParameterException::parameter);
    }

    @Test
    void aTextThatMustBeThereIsMissed() {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> new Parameters(Map.of(), List.of("q")).requiredText("q", 10))
                .withMessage("The parameter q is missing.");
    }

    @Test
    void aCursorComesBackAsItWas() {
        // Given
        Cursor cursor = new Cursor("entities", List.of("Côte d’Ivoire", "country:CI"));
        // When
        var read = parameters("cursor", cursor.encode()).cursor("entities", 2, found -> found);
        // Then
        assertThat(read).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "bm90aGluZw", "_____w"})
    void whatIsNoCursorIsRefused(String value) {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> parameters("cursor", value).cursor("statements", 2, found -> found))
                .withMessage("The parameter cursor is not one that this list gave.");
    }

    @Test
    void aCursorIsGoodForItsListAlone() {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> parameters("cursor", new Cursor("entities", List.of("a", "b")).encode())
                        .cursor("statements", 2, found -> found));
    }

    private static Parameters parameters(String name, String value) {
        return new Parameters(Map.of(name, List.of(value)), List.of(name));
    }
}
