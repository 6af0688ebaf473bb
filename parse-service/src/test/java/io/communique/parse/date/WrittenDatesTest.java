package io.communique.parse.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    17 June 202020:57           | 2020-06-17 | 20:57
                    17 June 2020                | 2020-06-17 |
                    June 17, 2020, 8:05 p.m.    | 2020-06-17 | 20:05
                    the 3rd of March 2021       | 2021-03-03 |
                    17 июня 2020 года           | 2020-06-17 |
                    17 juin 2020 à 20h57        | 2020-06-17 | 20:57
                    1er août 2021               | 2021-08-01 |
                    17 de junio de 2020         | 2020-06-17 |
                    17. Juni 2020               | 2020-06-17 |
                    17 de março de 2020         | 2020-03-17 |
                    17 giugno 2020              | 2020-06-17 |
                    17 Haziran 2020             | 2020-06-17 |
                    2020-06-17T20:57            | 2020-06-17 | 20:57
                    17.06.2020 20:57            | 2020-06-17 | 20:57
                    2020年6月17日               | 2020-06-17 |
                    """)
    void readsADate(String text, String date, String time) {
        assertThat(WrittenDates.find(text, false)).singleElement().satisfies(found -> {
            assertThat(found.date()).hasToString(date);
            assertThat(found.time() == null ? null : found.time().toString()).isEqualTo(time);
        });
    }

    @ParameterizedTest
    @CsvSource({"31 June 2020", "17 people 2020", "3/2/1", "+7 495 783-27-27", "Room 17 2020"})
    void readsNoDateWhereNoneIs(String text) {
        assertThat(WrittenDates.find(text, false)).isEmpty();
    }

    @Test
    void theOrderOfSlashedDatesIsTheCountrysUnlessOnlyOneFits() {
        assertThat(WrittenDates.find("05/03/2021", true).getFirst().date()).hasToString("2021-05-03");
        assertThat(WrittenDates.find("05/03/2021", false).getFirst().date()).hasToString("2021-03-05");
        assertThat(WrittenDates.find("25/03/2021", true).getFirst().date()).hasToString("2021-03-25");
        assertThat(WrittenDates.find("03/25/2021", false).getFirst().date()).hasToString("2021-03-25");
    }

    @Test
    void aTimeAloneIsATime() {
        assertThat(WrittenDates.time("18:25")).hasToString("18:25");
        assertThat(WrittenDates.time("8:24 P.M.")).hasToString("20:24");
        assertThat(WrittenDates.time("18:25 guests")).isNull();
    }
}
