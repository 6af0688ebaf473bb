package io.communique.contracts.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2020-06-17", "2020-06-17T20:57:00+03:00", "2020-06-17T00:00:00Z", "2020-06-17T23:59:59.5-09:30"
            })
    void itIsPrintedAsItIsRead(String text) {
        assertThat(PublicationTime.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"2020-06-17T20:57+03:00, 2020-06-17T20:57:00+03:00", "2020-06-17T20:57:00+00:00, 2020-06-17T20:57:00Z"})
    void itIsPrintedByRfc3339(String text, String printed) {
        assertThat(PublicationTime.parse(text)).hasToString(printed);
    }

    @Test
    void theDayIsTheOneAtTheSource() {
        // Given
        OffsetDateTime time = OffsetDateTime.parse("2020-06-17T01:30:00+03:00");
        // When
        PublicationTime published = PublicationTime.of(time);
        // Then
        assertThat(published.date()).isEqualTo(LocalDate.of(2020, 6, 17));
        assertThat(published.time()).isEqualTo(time);
    }

    @Test
    void aDateAloneHasNoTime() {
        assertThat(PublicationTime.of(LocalDate.of(2020, 6, 17)).time()).isNull();
    }

    @Test
    void aTimeOnAnotherDayIsRefused() {
        // Given
        OffsetDateTime time = OffsetDateTime.parse("2020-06-17T01:30:00+03:00");
        // When, then
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicationTime(LocalDate.of(2020, 6, 16), time))
                .withMessage("2020-06-17T01:30+03:00 is not on 2020-06-16");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "17 June 2020", "2020-02-30", "2020-06-17T20:57:00", "2020-06-17 20:57:00+03:00"
            })
    void anotherFormIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublicationTime.parse(text))
                .withMessage("neither a date nor an RFC 3339 time: " + text);
    }
}
