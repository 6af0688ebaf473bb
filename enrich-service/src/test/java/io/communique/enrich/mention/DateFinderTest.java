package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        17 June 2020 | 2020-06-17
        June 17, 2020 | 2020-06-17
        17th of June 2020 | 2020-06-17
        Monday 19 December 2016 | 2016-12-19
        Wednesday, 17 June 2020 | 2020-06-17
        18-19 May 2020 | 2020-05-18/2020-05-19
        18–19 May 2020 | 2020-05-18/2020-05-19
        18 and 19 May 2020 | 2020-05-18/2020-05-19
        May 18-19, 2020 | 2020-05-18/2020-05-19
        30 May - 2 June 2020 | 2020-05-30/2020-06-02
        30 December to 2 January 2021 | 2020-12-30/2021-01-02
        October 31–November 3, 2025 | 2025-10-31/2025-11-03
        December 2019 | 2019-12
        Sept. 2019 | 2019-09
        2020-06-17 | 2020-06-17
        17.06.2020 | 2020-06-17
        """)
    void absoluteDatesBecomeIso(String date, String iso) {
        assertThat(Names.in("They met on " + date + " as planned.")).containsExactly(date + " -> date:" + iso);
    }

    @Test
    void aYearIsADateAfterAWordOfTime() {
        assertThat(Names.in("Founded in 1967, it met 2020 experts and ends by 2030."))
                .containsExactly("1967 -> date:1967", "2030 -> date:2030");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        nesta terça-feira (29), em Lima | terça-feira (29) -> date:2014-07-29
        na segunda-feira (5/1) | segunda-feira (5/1) -> date:2015-01-05
        marcada para quinta-feira | quinta-feira -> date:2014-07-31
        na segunda reunião da comissão | ""
        """)
    void aPortugueseWeekdayMayHaveItsDayInBrackets(String clause, String date) {
        List<String> dates = Names.writtenOn(LocalDate.of(2014, 7, 31), "pt", clause).stream()
                .filter(name -> name.contains("date:"))
                .toList();
        assertThat(dates).isEqualTo(date.isEmpty() ? List.of() : List.of(date));
    }

    @Test
    void aDayWithoutYearIsInTheNearestYear() {
        assertThat(Names.on(LocalDate.of(2017, 1, 4), "announced on 29 December"))
                .containsExactly("29 December -> date:2016-12-29");
    }

    @Test
    void aDayWithoutYearOrStatementDateHasNoYear() {
        assertThat(Names.in("announced on 29 December")).containsExactly("29 December -> date:--12-29");
    }

    @Test
    void aDayThatNoCalendarHasIsNoDate() {
        assertThat(Names.in("on 31 February 2020")).doesNotContain("31 February 2020 -> date:2020-02-31");
    }

    @Test
    void aMonthAloneIsNoDate() {
        assertThat(Names.in("They may march in May and in March.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        2020-06-17T08:30 | 2020-06-17T08 | 2020-06-17
        17/06/2020 | 17/06/2020 | 2020-06-17
        06/17/2020 | 06/17/2020 | 2020-06-17
        1.6.2020 | 1.6.2020 | 2020-06-01
        from 3 to 5 May 2024 | 3 to 5 May 2024 | 2024-05-03/2024-05-05
        3, 4 and 5 May 2024 | 3, 4 and 5 May 2024 | 2024-05-03/2024-05-05
        17 – 18 June 2020 | 17 – 18 June 2020 | 2020-06-17/2020-06-18
        from 30 December 2019 to 2 January 2020 | 30 December 2019 to 2 January 2020 | 2019-12-30/2020-01-02
        May to July 2023 | May to July 2023 | 2023-05/2023-07
        2021-2025 | 2021-2025 | 2021/2025
        between 2015 and 2020 | 2015 and 2020 | 2015/2020
        the 1990s | 1990s | 1990/1999
        the first quarter of 2021 | first quarter of 2021 | 2021-01/2021-03
        Q3 2021 | Q3 2021 | 2021-07/2021-09
        the second half of 2021 | second half of 2021 | 2021-07/2021-12
        fiscal year 2021 | fiscal year 2021 | 2021
        FY 2020-21 | FY 2020-21 | 2020/2021
        in early 2021 | early 2021 | 2021
        in mid-2021 | mid-2021 | 2021
        the end of 2021 | end of 2021 | 2021
        in late May 2021 | late May 2021 | 2021-05
        le 1er mars 2021 | 1er mars 2021 | 2021-03-01
        du 3 au 5 mai 2021 | 3 au 5 mai 2021 | 2021-05-03/2021-05-05
        en juin 2021 | juin 2021 | 2021-06
        el 17 de junio de 2020 | 17 de junio de 2020 | 2020-06-17
        del 3 al 5 de mayo de 2021 | 3 al 5 de mayo de 2021 | 2021-05-03/2021-05-05
        quarta-feira, 17 de junho de 2020 | quarta-feira, 17 de junho de 2020 | 2020-06-17
        am 17. Juni 2020 | 17. Juni 2020 | 2020-06-17
        am Mittwoch, den 17. Juni 2020 | Mittwoch, den 17. Juni 2020 | 2020-06-17
        am Mittwoch (17.6.) und | 17.6. | --06-17
        vom 17.6. an | 17.6. | --06-17
        в первое полугодие 2016 года | первое полугодие 2016 года | 2016-01/2016-06
        во второй половине 2016 года | второй половине 2016 года | 2016-07/2016-12
        en la segunda mitad de 2016 | segunda mitad de 2016 | 2016-07/2016-12
        am 17. und 18. Juni 2020 | 17. und 18. Juni 2020 | 2020-06-17/2020-06-18
        im Jahr 2019 | 2019 | 2019
        17 июня 2020 года | 17 июня 2020 года | 2020-06-17
        с 3 по 5 мая 2021 года | 3 по 5 мая 2021 года | 2021-05-03/2021-05-05
        в ноябре 2020 г. | ноябре 2020 г. | 2020-11
        в 2019 году | 2019 году | 2019
        в 1998 г., после | 1998 г. | 1998
        17 يونيو 2020م | 17 يونيو 2020م | 2020-06-17
        17 يونيو 2020 م | 17 يونيو 2020 م | 2020-06-17
        17 يونيو 2020 | 17 يونيو 2020 | 2020-06-17
        ١٧ حزيران/يونيو ٢٠٢٠ | ١٧ حزيران/يونيو ٢٠٢٠ | 2020-06-17
        3 كانون الثاني 2021 | 3 كانون الثاني 2021 | 2021-01-03
        عام 2019 | 2019 | 2019
        于2020年6月17日在 | 2020年6月17日 | 2020-06-17
        2020年6月17日至18日 | 2020年6月17日至18日 | 2020-06-17/2020-06-18
        2021至2025年 | 2021至2025年 | 2021/2025
        2020年 | 2020年 | 2020
        2021年上半年 | 2021年上半年 | 2021-01/2021-06
        """)
    void datesOfManyFormsAndLanguagesBecomeIso(String text, String date, String iso) {
        assertThat(dates(text, null)).containsExactly(date + " -> date:" + iso);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        They met yesterday. | yesterday | 2024-05-14
        They will meet tomorrow. | tomorrow | 2024-05-16
        They met on Monday. | Monday | 2024-05-13
        They will meet on Monday. | Monday | 2024-05-20
        They met last Friday. | last Friday | 2024-05-10
        They will meet next November. | next November | 2024-11
        They met last November. | last November | 2023-11
        The talks were held in November. | November | 2023-11
        The talks will be held in November. | November | 2024-11
        The talks will be held on 2 February. | 2 February | 2025-02-02
        The deal of 2 February will be kept. | 2 February | 2024-02-02
        They met last year. | last year | 2023
        They met earlier this week. | earlier this week | 2024-05-13/2024-05-19
        They will meet next month. | next month | 2024-06
        They will stop at the end of the year. | end of the year | 2024
        They will stop at the end of next month. | end of next month | 2024-06
        They met three days ago. | three days ago | 2024-05-12
        They met two years ago. | two years ago | 2022
        Ils se sont vus hier à la mairie. | hier | 2024-05-14
        Ils se sont vus l'année dernière. | l'année dernière | 2023
        Se vieron el año pasado. | año pasado | 2023
        Se vieron ayer. | ayer | 2024-05-14
        Eles viram-se ontem. | ontem | 2024-05-14
        Sie trafen sich gestern. | gestern | 2024-05-14
        Sie treffen sich morgen in der Botschaft. | morgen | 2024-05-16
        Ils se sont vus le 14 septembre dernier. | 14 septembre dernier | 2023-09-14
        Se verán el 3 de junio próximo. | 3 de junio próximo | 2024-06-03
        Sie trafen sich im letzten Jahr. | letzten Jahr | 2023
        Они встретились вчера. | вчера | 2024-05-14
        Они встретились в прошлом году. | прошлом году | 2023
        Они встретились 3 мая с.г. | 3 мая с.г. | 2024-05-03
        التقوا أمس في القصر. | أمس | 2024-05-14
        التقوا العام الماضي. | العام الماضي | 2023
        他们昨天会面。 | 昨天 | 2024-05-14
        他们去年11月会面。 | 去年11月 | 2023-11
        他们3月5日会面。 | 3月5日 | 2024-03-05
        他们本月27日会面。 | 本月27日 | 2024-05-27
        今年1至4月增长。 | 今年1至4月 | 2024-01/2024-04
        今年下半年举行。 | 今年下半年 | 2024-07/2024-12
        今年十一月举行。 | 今年十一月 | 2024-11
        去年底举行。 | 去年底 | 2023
        2022年底前举行。 | 2022年底 | 2022
        2024年初步统计。 | 2024年 | 2024
        今年十月十五日举行。 | 今年十月十五日 | 2024-10-15
        今年一至四月增长。 | 今年一至四月 | 2024-01/2024-04
        从12月1日至1月8日举行。 | 12月1日至1月8日 | 2023-12-01/2024-01-08
        """)
    void datesCountFromTheStatements(String text, String date, String iso) {
        assertThat(dates(text, LocalDate.of(2024, 5, 15))).containsExactly(date + " -> date:" + iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They speak today and now, over the last year and for the next five years.",
                "Sie sind hier im Hause der Stadt.",
                "On the road to Sunday Market they may march.",
                "He read the Times of 1234 pages, 17 of them twice, on page 3.4.",
                "They sent 2020 experts and 2,000 tents by day 3 of the month.",
                "Marco Orlov and Augusto Vega spoke of mars and mayors.",
            })
    void whatIsNoDateIsNotFound(String text) {
        assertThat(dates(text, LocalDate.of(2024, 5, 15))).isEmpty();
    }

    @Test
    void relativeDatesNeedTheStatementsDate() {
        assertThat(dates("They met yesterday, on Monday and last year.", null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        They met in the fall of 2022 there.        | fall of 2022           | 2022-09/2022-11
        It will be hard next winter for them.      | next winter            | 2024-12/2025-02
        Since last spring they have met.           | last spring            | 2023-03/2023-05
        They spoke last night by phone.            | last night             | 2024-05-14
        They met a year and a half ago in Bern.    | a year and a half ago  | 2022-11
        They met two and a half years ago in Bern. | two and a half years ago | 2021-11
        In the last quarter of 2024 it grew.       | last quarter of 2024   | 2024-10/2024-12
        The funds are those of FY2025.             | FY2025                 | 2025
        The plan runs until at least 2030.         | 2030                   | 2030
        early next year they meet                  | early next year        | 2025
        Im Herbst 2023 trafen sie sich.            | Herbst 2023            | 2023-09/2023-11
        Весной 2023 года они встретились.          | Весной 2023 года       | 2023-03/2023-05
        """)
    void seasonsNightsAndHalves(String text, String date, String iso) {
        assertThat(dates(text, LocalDate.of(2024, 5, 15))).containsExactly(date + " -> date:" + iso);
    }

    @Test
    void aWinterBelongsToTheYearInWhichItStarts() {
        assertThat(dates("It was hard this winter for them.", LocalDate.of(2024, 2, 15)))
                .containsExactly("this winter -> date:2023-12/2024-02");
    }

    @Test
    void aSeasonWithoutItsYearIsNoDate() {
        assertThat(dates(
                        "The fall of the wall, a spring of water and at least 2000 people.", LocalDate.of(2024, 5, 15)))
                .isEmpty();
    }

    private static List<String> dates(String text, @Nullable LocalDate date) {
        return Names.on(date, text).stream()
                .filter(name -> name.contains(" -> date:"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        They met in July last year there.              | July last year           | 2023-07
        They met in July of this year there.           | July of this year        | 2024-07
        They met on 3 March last year there.           | 3 March last year        | 2023-03-03
        They met in July - August last year.           | July - August last year  | 2023-07/2023-08
        Se vieron en julio del año pasado.             | julio del año pasado     | 2023-07
        They met on 14 September last in Bern.         | 14 September last        | 2023-09-14
        They met on 16/17 April 2024 in Bern.          | 16/17 April 2024         | 2024-04-16/2024-04-17
        They came between 1 Jan.-12 March 2024.        | 1 Jan.-12 March 2024     | 2024-01-01/2024-03-12
        They were friends as early as 2015.            | 2015                     | 2015
        It grew by half compared with 2015.            | 2015                     | 2015
        Since that Friday they have met.               | Friday                   | 2024-05-10
        The minister said Thursday that they had met.  | Thursday                 | 2024-05-09
        They met from the 3rd to the 5th of May.       | 3rd to the 5th of May    | 2024-05-03/2024-05-05
        They met on 29 Feb. - 2 March 2024 in Bern.    | 29 Feb. - 2 March 2024   | 2024-02-29/2024-03-02
        They rested last weekend.                      | last weekend             | 2024-05-11/2024-05-12
        They met throughout 2023.                      | 2023                     | 2023
        They met in the year 2000 in Bern.             | 2000                     | 2000
        After the 2022 elections they met.             | 2022                     | 2022
        At Monday's meeting they agreed.               | Monday                   | 2024-05-13
        """)
    void datesInOtherWords(String text, String date, String iso) {
        assertThat(dates(text, LocalDate.of(2024, 5, 15))).containsExactly(date + " -> date:" + iso);
    }

    @Test
    void twoDaysOfTheWeekAreTwoDates() {
        LocalDate wednesday = LocalDate.of(2024, 5, 15);
        assertThat(dates("They met on Monday and Tuesday.", wednesday))
                .containsExactly("Monday -> date:2024-05-13", "Tuesday -> date:2024-05-14");
        assertThat(dates("Open for the Monday and Tuesday courses.", wednesday)).isEmpty();
    }

    @Test
    void lastBelongsToTheUnitBehindIt() {
        assertThat(dates("On 5 May last week was over.", LocalDate.of(2024, 5, 15)))
                .containsExactly("5 May -> date:2024-05-05", "last week -> date:2024-05-06/2024-05-12");
    }

    @Test
    void withoutAStatementDateADayIsOfTheOnlyYearThatIsNamed() {
        assertThat(Names.in("They met from 4-8 September at the Lakeland Conference 2016."))
                .contains("4-8 September -> date:2016-09-04/2016-09-08");
        assertThat(Names.in("They met on 4 September, at the Lakeland Conference 2016 and in 2017."))
                .contains("4 September -> date:--09-04");
        assertThat(Names.in("They met on 4 September as they do since 1945.")).contains("4 September -> date:--09-04");
    }

    @Test
    void betweenADayAndAYearAMonthNeedsNoCapital() {
        assertThat(Names.in("on 8 november 2023 they may 2000 times"))
                .containsExactly("8 november 2023 -> date:2023-11-08");
    }
}
