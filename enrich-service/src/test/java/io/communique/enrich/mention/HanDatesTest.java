package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HanDatesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2025, 6, 3);

    private static List<String> dates(String clause) {
        return Names.writtenOn(TUESDAY, "zh", clause);
    }

    @Test
    void aDayWithoutItsMonthIsTheNearest() {
        assertThat(dates("部长28日上午表示，会议5日举行。")).containsExactly("28日 -> date:2025-05-28", "5日 -> date:2025-06-05");
    }

    @Test
    void aDayThatWillComeIsTheNextOne() {
        assertThat(dates("代表团将于28日访问。")).containsExactly("28日 -> date:2025-06-28");
    }

    @Test
    void aDayBehindAnotherDateIsOfItsMonth() {
        assertThat(dates("2月10日会议开幕，12日闭幕。")).containsExactly("2月10日 -> date:2025-02-10", "12日 -> date:2025-02-12");
        assertThat(dates("今年1至4月贸易增长，2日公布。"))
                .containsExactly("今年1至4月 -> date:2025-01/2025-04", "2日 -> date:2025-06-02");
    }

    @Test
    void daysOfARange() {
        assertThat(dates("本月10日至12日，另于30日至2日休会。"))
                .containsExactly("本月10日至12日 -> date:2025-06-10/2025-06-12", "30日至2日 -> date:2025-06-30/2025-07-02");
    }

    @Test
    void spansAndSumsAreNoDays() {
        assertThat(dates("为期3日，5日内完成，连续7日，三日游。")).isEmpty();
    }

    @Test
    void daysOfTheWeek() {
        assertThat(dates("上周五、周一和本周三开会，周边国家一周三次。"))
                .containsExactly("上周五 -> date:2025-05-30", "周一 -> date:2025-06-02", "本周三 -> date:2025-06-04");
    }

    @Test
    void aMonthStandsAlone() {
        assertThat(dates("选举5月开始，为期3个月。")).containsExactly("5月 -> date:2025-05");
    }

    @Test
    void daysAreWrittenInCharacters() {
        assertThat(dates("會議於六月十五日舉行，十月革命。")).containsExactly("六月十五日 -> date:2025-06-15");
    }

    @Test
    void daysByTheirNumber() {
        assertThat(dates("访问于8号至10号进行，5号上午会见，8号线通车，8号文件。"))
                .containsExactly("8号至10号 -> date:2025-06-08/2025-06-10", "5号 -> date:2025-06-05");
    }

    @Test
    void timesAgo() {
        assertThat(dates("两年前签署，一个月前生效，几年前开始，一年前后。")).containsExactly("两年前 -> date:2023", "一个月前 -> date:2025-05");
    }

    @Test
    void sumsWithMore() {
        assertThat(dates("捐款100多万美元和43000镑，数十亿美元。")).hasSize(2);
    }
}
