package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HanOrganFinderTest {

    @Test
    void organsWithoutACountryAreChinasWhereTheTextSpeaksOfIt() {
        assertThat(Names.written("zh", "中方已表明立场，外交部和商务部均有回应，国家疾控局发布指南。"))
                .containsExactly(
                        "中方 -> country:CN",
                        "外交部 -> org:chinese-mfa",
                        "商务部 -> org:china-trade-ministry",
                        "国家疾控局 -> org:国家疾控局");
    }

    @Test
    void elsewhereTheyAreNobodysThatIsKnown() {
        assertThat(Names.written("zh", "外交部今日发表声明。")).containsExactly("外交部 -> org:外交部");
        assertThat(Names.written("zh", "外交部關注中國言論。")).containsExactly("外交部 -> org:外交部", "中國 -> country:CN");
    }

    @Test
    void organsBehindOneOfAnotherStateAreThatStates() {
        assertThat(Names.written("zh", "中方向智利外交部和国防部提出交涉。"))
                .containsExactly("中方 -> country:CN", "智利外交部 -> org:chile-foreign-ministry", "国防部 -> org:国防部");
    }

    @Test
    void commonNounsAndOtherWordsAreNoOrgans() {
        assertThat(Names.written("zh", "中方认为，两国外交部、各省教育部门和商务部长应合作，外交部署有力。")).containsExactly("中方 -> country:CN");
    }

    @Test
    void departmentsBelongToTheirMinistry() {
        assertThat(Names.written("zh", "中方代表曾在外交部亚洲司和新闻司工作，新闻司长、非洲司长讲话。"))
                .containsExactly("中方 -> country:CN", "外交部亚洲司 -> org:外交部亚洲司", "新闻司 -> org:新闻司", "非洲 -> place:africa");
    }

    @Test
    void taiwansOrgansStandInTraditionalCharacters() {
        assertThat(Names.written("zh", "訪團拜會衛生福利部、陸委會及立法院，經濟部長出席。"))
                .containsExactly("衛生福利部 -> org:卫生福利部", "陸委會 -> org:陆委会", "立法院 -> org:立法院");
        assertThat(Names.written("zh", "各国立法院士开会。")).isEmpty();
    }

    @Test
    void commissionsBelongToTheirYuan() {
        assertThat(Names.written("zh", "行政院大陸委員會發布新聞稿。")).containsExactly("行政院大陸委員會 -> org:行政院大陆委员会");
    }

    @Test
    void chambersOfOtherParliamentsAreNotChinas() {
        assertThat(Names.written("zh", "中方注意到众议院和国民会议代表院的决定，各国众议院意见不一。"))
                .containsExactly("中方 -> country:CN", "众议院 -> org:众议院", "国民会议代表院 -> org:国民会议代表院");
    }

    @Test
    void hongKongsOrgansStandInTraditionalCharacters() {
        assertThat(Names.written("zh", "律政司與立法會發聲明，警務處長到場。")).containsExactly("律政司 -> org:律政司", "立法會 -> org:legco");
    }

    @Test
    void departmentsBelongToTheMinistryOfTheCatalogueToo() {
        assertThat(Names.written("zh", "中国外交部军控司司长到会，智利外交部新闻司通报情况。"))
                .containsExactly("中国外交部军控司 -> org:中国外交部军控司", "智利外交部新闻司 -> org:智利外交部新闻司");
    }
}
