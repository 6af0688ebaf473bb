package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.PublicationTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundDateTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Istanbul, Z, 2021-06-03T12:00Z",
        "Europe/Istanbul, +03:00, 2021-06-03T12:00+03:00",
        "Europe/Paris, +01:00, 2021-06-03T12:00+02:00",
        "Europe/Paris, , 2021-06-03T12:00+02:00"
    })
    void aPrintedZoneThatIsNotTheSourcesCounts(String zone, String printed, String moment) {
        // Given
        ZoneOffset offset = printed == null ? null : ZoneOffset.of(printed);
        FoundDate found = new FoundDate(LocalDate.of(2021, 6, 3), LocalTime.NOON, null, offset);
        // When
        PublicationTime time = found.in(ZoneId.of(zone), true);
        // Then
        assertThat(time)
                .hasToString(PublicationTime.of(OffsetDateTime.parse(moment)).toString());
    }
}
