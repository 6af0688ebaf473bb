package io.communique.parse.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
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
        17 JUNE 2020                | 2020-06-17 |
        JUNE 17TH, 2020             | 2020-06-17 |
        17June2020                  | 2020-06-17 |
        17-Jun-2020 20:57           | 2020-06-17 | 20:57
        20:57, 17 June 2020         | 2020-06-17 | 20:57
        16-17 June 2020             | 2020-06-17 |
        17 VI 2020                  | 2020-06-17 |
        17.VI.2020                  | 2020-06-17 |
        17 czerwca 2020 r., godz. 20:57 | 2020-06-17 | 20:57
        17 листопада 2020 року      | 2020-11-17 |
        17 юни 2020 г. 20:57        | 2020-06-17 | 20:57
        17. lipnja 2020. u 20:57    | 2020-06-17 | 20:57
        17. јун 2020.               | 2020-06-17 |
        17. června 2020             | 2020-06-17 |
        17. 6. 2020                 | 2020-06-17 |
        17 iunie 2020               | 2020-06-17 |
        2020. június 17.            | 2020-06-17 |
        17 juni 2020 kl. 20.57      | 2020-06-17 | 20:57
        17. kesäkuuta 2020 klo 20.57 | 2020-06-17 | 20:57
        17 Ιουνίου 2020             | 2020-06-17 |
        17 يونيو/حزيران 2020        | 2020-06-17 |
        ١٧ يونيو ٢٠٢٠               | 2020-06-17 |
        17 جوان 2020                | 2020-06-17 |
        ۱۷ ژوئن ۲۰۲۰                | 2020-06-17 |
        17 ביוני 2020               | 2020-06-17 |
        17 Juni 2020                | 2020-06-17 |
        Ngày 17 tháng 6 năm 2020    | 2020-06-17 |
        2020년 6월 17일 오후 8:57   | 2020-06-17 | 20:57
        2020. 6. 17.                | 2020-06-17 |
        令和2年6月17日              | 2020-06-17 |
        2020年6月17日 20時57分      | 2020-06-17 | 20:57
        民國109年6月17日 20時57分   | 2020-06-17 | 20:57
        2020 m. birželio 17 d.      | 2020-06-17 |
        2020. gada 17. jūnijs       | 2020-06-17 |
        17 d’abril de 2020          | 2020-04-17 |
        3 KASIM 2020                | 2020-11-03 |
        1º de junho de 2020 às 20h57 | 2020-06-01 | 20:57
        """)
    void readsADate(String text, String date, String time) {
        assertThat(WrittenDates.find(text, false)).singleElement().satisfies(found -> {
            assertThat(found.date()).hasToString(date);
            assertThat(found.time() == null ? null : found.time().toString()).isEqualTo(time);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "31 June 2020",
        "17 people 2020",
        "3/2/1",
        "+7 495 783-27-27",
        "Room 17 2020",
        "1399/03/28",
        "27 شوال 1441",
        "in 2020 12 people",
        "June 2020"
    })
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
    void aNameThatLanguagesDoNotAgreeOnNeedsTheLanguage() {
        String text = "17 listopada 2020";
        assertThat(WrittenDates.find(text, false, "pl").getFirst().date()).hasToString("2020-11-17");
        assertThat(WrittenDates.find(text, false, "hr").getFirst().date()).hasToString("2020-10-17");
        assertThat(WrittenDates.find(text, false)).isEmpty();
    }

    @Test
    void twoFiguresAreAYearOnlyWhereTheyMayBe() {
        assertThat(WrittenDates.find("17.06.20", false)).isEmpty();
        assertThat(WrittenDates.findShort("17.06.20 | News", false, null)
                        .getFirst()
                        .date())
                .hasToString("2020-06-17");
        assertThat(WrittenDates.findShort("Version 1.2.20", false, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "17 June 2020 20:57 UTC, Z",
        "17 June 2020 20:57 (CEST), +02:00",
        "17 June 2020 20:57 GMT+8, +08:00",
        "2020-06-17T20:57:13+03:00, +03:00",
        "17 June 2020 20:57 -0500, -05:00",
        "17 June 2020 8:57 p.m. EDT, -04:00"
    })
    void aZoneBehindTheTimeTellsTheOffset(String text, String offset) {
        WrittenDate date = WrittenDates.find(text, false).getFirst();
        assertThat(date.time()).hasToString("20:57");
        assertThat(date.offset()).hasToString(offset);
        assertThat(date.end()).isEqualTo(text.length());
    }

    @Test
    void aTimeAloneIsATime() {
        assertThat(WrittenDates.time("18:25")).isEqualTo(new WrittenTime(LocalTime.of(18, 25), null));
        assertThat(WrittenDates.time("8:24 P.M.")).isEqualTo(new WrittenTime(LocalTime.of(20, 24), null));
        assertThat(WrittenDates.time("18:25 guests")).isNull();
    }
}
