package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
