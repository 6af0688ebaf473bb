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
    void aDayOfTheMonthThatIsOverStandsInIt() {
        assertThat(Names.writtenOn(LocalDate.of(2025, 6, 29), "zh", "代表团7日抵达，将于7日返回。"))
                .containsExactly("7日 -> date:2025-06-07", "7日 -> date:2025-07-07");
        assertThat(Names.writtenOn(LocalDate.of(2025, 6, 29), "zh", "訪團將於7日抵達。"))
                .containsExactly("7日 -> date:2025-07-07");
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
        assertThat(dates("會議於六月十五日舉行，十月怀胎。")).containsExactly("六月十五日 -> date:2025-06-15");
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

    @Test
    void yearsAreWrittenInCharacters() {
        assertThat(dates("一九九二年一月二十日建交，二○○○年七月二十五日至二十七日訪問，二〇二三年底結束。"))
                .containsExactly(
                        "一九九二年一月二十日 -> date:1992-01-20",
                        "二○○○年七月二十五日至二十七日 -> date:2000-07-25/2000-07-27",
                        "二〇二三年底 -> date:2023");
    }

    @Test
    void bareDaysAreWrittenInCharacters() {
        assertThat(dates("主席於二十五日至二十七日訪問，三日游和十日内完成。")).containsExactly("二十五日至二十七日 -> date:2025-05-25/2025-05-27");
    }

    @Test
    void partsOfMonthsAndWeeks() {
        assertThat(dates("5月下旬开会，本月底结束，上周末休会，4月初步达成。"))
                .containsExactly(
                        "5月下旬 -> date:2025-05-21/2025-05-31",
                        "本月底 -> date:2025-06",
                        "上周末 -> date:2025-05-31/2025-06-01",
                        "4月 -> date:2025-04");
    }

    @Test
    void aMonthThatNothingSaysIsToComeIsOver() {
        assertThat(Names.writtenOn(LocalDate.of(2026, 1, 20), "zh", "去年3月建交，5月互访，7月签约。"))
                .containsExactly("去年3月 -> date:2025-03", "5月 -> date:2025-05", "7月 -> date:2025-07");
        assertThat(Names.writtenOn(LocalDate.of(2026, 1, 20), "zh", "会议将于7月举行。"))
                .containsExactly("7月 -> date:2026-07");
    }

    @Test
    void yearsOfTaiwan() {
        assertThat(dates("民國108年3月11日簽署，114年8月5日生效，本(114)年6月2日至4日訪問，上(113)年結束，本（6）月5日來訪。"))
                .containsExactly(
                        "民國108年3月11日 -> date:2019-03-11",
                        "114年8月5日 -> date:2025-08-05",
                        "本(114)年6月2日至4日 -> date:2025-06-02/2025-06-04",
                        "上(113)年 -> date:2024",
                        "本（6）月5日 -> date:2025-06-05");
        assertThat(dates("公司有108年历史，本（一）条。")).isEmpty();
    }

    @Test
    void spacesStandBesideTheSigns() {
        assertThat(dates("2024 年 11 月 3 日至 5 日开会，2022 年11 月签约。"))
                .containsExactly("2024 年 11 月 3 日至 5 日 -> date:2024-11-03/2024-11-05", "2022 年11 月 -> date:2022-11");
        assertThat(dates("为期 3 日，建交 30 周年。")).isEmpty();
    }

    @Test
    void aYearInBracketsNeedsNoDateOfTheStatement() {
        assertThat(Names.written("zh", "大會於今(2025)年10月3日閉幕。")).containsExactly("今(2025)年10月3日 -> date:2025-10-03");
    }

    @Test
    void papersWriteYesterdayWithOneCharacter() {
        assertThat(dates("网站昨刊登文章，昨晚发布声明。")).containsExactly("昨 -> date:2025-06-02", "昨晚 -> date:2025-06-02");
    }
}
