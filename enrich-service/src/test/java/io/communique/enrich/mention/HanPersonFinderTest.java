package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HanPersonFinderTest {

    @Test
    void leadersOfTheCatalogueStandAnywhere() {
        assertThat(Names.written("zh", "王毅会见拉夫罗夫，古特雷斯和安东尼·布林肯也在场。"))
                .containsExactly(
                        "王毅 -> person:wang-yi",
                        "拉夫罗夫 -> person:sergey-lavrov",
                        "古特雷斯 -> person:antonio-guterres",
                        "安东尼·布林肯 -> person:antony-blinken");
    }

    @Test
    void chineseNamesStandBesideTitles() {
        assertThat(Names.written("zh", "副部长周建平于下午抵达，陈晓女士陪同。")).containsExactly("周建平 -> person:周建平", "陈晓 -> person:陈晓");
    }

    @Test
    void foreignNamesStandBesideTitles() {
        assertThat(Names.written("zh", "外长科斯塔里尼将来访；欢迎卡梅尔·托雷斯总统、贝拉米外长。"))
                .containsExactly("科斯塔里尼 -> person:科斯塔里尼", "卡梅尔·托雷斯 -> person:卡梅尔-托雷斯", "贝拉米 -> person:贝拉米");
    }

    @Test
    void nameOnceFoundStandsEverywhere() {
        assertThat(Names.written("zh", "特使卡梅尔·托雷斯表示欢迎。托雷斯还说，谈判顺利。"))
                .containsExactly("卡梅尔·托雷斯 -> person:卡梅尔-托雷斯", "托雷斯 -> person:卡梅尔-托雷斯");
    }

    @Test
    void otherWordsBesideTitlesAreNoNames() {
        assertThat(Names.written("zh", "主席庄严宣告，主席高度评价合作，总理应邀访问，部长级会议和总统府发言人安排就绪，文化部长、金融大臣出席。"))
                .isEmpty();
        assertThat(Names.written("zh", "英法德外长发表声明。")).noneMatch(name -> name.contains("person:"));
    }

    @Test
    void countryBeforeAVerbIsNoLeader() {
        assertThat(Names.written("zh", "美韩正在磋商。")).noneMatch(name -> name.contains("person:"));
    }

    @Test
    void nameThatBeginsLikeALeadersIsAnother() {
        assertThat(Names.written("zh", "部长埃奥同埃尔多安会谈。"))
                .containsExactly("埃奥 -> person:埃奥", "埃尔多安 -> person:recep-tayyip-erdogan");
    }

    @Test
    void japaneseIsNotRead() {
        assertThat(Names.written("ja", "部长周建平")).isEmpty();
    }

    @Test
    void namesWithADotNeedNoTitle() {
        assertThat(Names.written("zh", "对此，马蒂尔达·格伦都说了，古巴罗德里格斯·帕里拉不同意；总统埃马纽埃尔·贝纳德来访。"))
                .containsExactly(
                        "马蒂尔达·格伦 -> person:马蒂尔达-格伦",
                        "古巴 -> country:CU",
                        "罗德里格斯·帕里拉 -> person:罗德里格斯-帕里拉",
                        "埃马纽埃尔·贝纳德 -> person:埃马纽埃尔-贝纳德");
    }

    @Test
    void officersExpertsAndHeadsOfAgenciesHaveTitles() {
        assertThat(Names.written("zh", "首席专家周建平说，高级专员蒂尔贝里呼吁，贝拉米州长和陈晓大校出席。"))
                .containsExactly("周建平 -> person:周建平", "蒂尔贝里 -> person:蒂尔贝里", "贝拉米 -> person:贝拉米", "陈晓 -> person:陈晓");
    }

    @Test
    void aSurnameStandsBeforeATitleOnceThePersonIsNamed() {
        assertThat(Names.written("zh", "特使孙晓平抵达利马，孙特使表示满意。马小平大使出席，马总统致辞。"))
                .containsExactly("孙晓平 -> person:孙晓平", "利马 -> place:lima", "孙 -> person:孙晓平", "马小平 -> person:马小平");
        assertThat(Names.written("zh", "特使孙晓平和大使孙立新在场，孙先生、钱先生讲话。"))
                .containsExactly("孙晓平 -> person:孙晓平", "孙立新 -> person:孙立新");
    }

    @Test
    void namesInLatinLettersStandInBrackets() {
        assertThat(Names.written("zh", "議長阿雷賀達(Jorge Arejada de León)來訪，阿雷賀達表示欢迎；总裁贝拉米（Jo Bellamy）在场。"))
                .containsExactly(
                        "阿雷賀達 -> person:阿雷贺达",
                        "Jorge Arejada de León -> person:阿雷贺达",
                        "阿雷賀達 -> person:阿雷贺达",
                        "贝拉米 -> person:贝拉米",
                        "Jo Bellamy -> person:贝拉米");
        assertThat(Names.written("zh", "總統卡蕬林達閣下（H.E. Carla Selinda）"))
                .containsExactly("卡蕬林達 -> person:卡蕬林达", "Carla Selinda -> person:卡蕬林达");
        assertThat(Names.written("zh", "主席团会议（Annual Meeting），会议（Annual Meeting）。"))
                .isEmpty();
    }

    @Test
    void otherDotsStandBetweenNamesToo() {
        assertThat(Names.written("zh", "总理卡梅尔•托雷斯和马蒂尔达‧格伦到会。"))
                .containsExactly("卡梅尔•托雷斯 -> person:卡梅尔-托雷斯", "马蒂尔达‧格伦 -> person:马蒂尔达-格伦");
    }

    @Test
    void governorsAndFirstDeputiesHaveTitles() {
        assertThat(Names.written("zh", "贝拉米总督接见第一副议长科斯塔里尼。"))
                .containsExactly("贝拉米 -> person:贝拉米", "科斯塔里尼 -> person:科斯塔里尼");
    }

    @Test
    void namesOfJapanMayBeLonger() {
        assertThat(Names.written("zh", "日本官房长官小野寺次郎称，外务大臣青木真理子表示，清水健一大使离任。"))
                .containsExactly(
                        "日本 -> country:JP", "小野寺次郎 -> person:小野寺次郎", "青木真理子 -> person:青木真理子", "清水健一 -> person:清水健一");
    }

    @Test
    void someCharactersWriteSoundsOnlyBetweenOthers() {
        assertThat(Names.written("zh", "国防部长特奥多里通话，总统马克里多次表示。"))
                .containsExactly("特奥多里 -> person:特奥多里", "马克里 -> person:马克里");
    }

    @Test
    void namesWithADotStandBehindNounsOfPersons() {
        assertThat(Names.written("zh", "高官恩里科·莫雷（Enrico More）和资深成员迪克·庞森致辞。"))
                .containsExactly("恩里科·莫雷 -> person:恩里科-莫雷", "Enrico More -> person:恩里科-莫雷", "迪克·庞森 -> person:迪克-庞森");
    }

    @Test
    void inTaiwanTheTitleStandsInTheName() {
        assertThat(Names.written("zh", "吳部長啟明表示歡迎，田次長中平陪同，吳部長表示感謝。"))
                .containsExactly("吳部長啟明 -> person:吴启明", "田次長中平 -> person:田中平", "吳 -> person:吴启明");
    }

    @Test
    void namesHaveHyphens() {
        assertThat(Names.written("zh", "总统德尼·莫雷-恩登阁下会见部长让-伊夫·莫雷里。"))
                .containsExactly("德尼·莫雷-恩登 -> person:德尼-莫雷-恩登", "让-伊夫·莫雷里 -> person:让-伊夫-莫雷里");
    }

    @Test
    void charactersThatSeldomWriteSoundsOpenLongNames() {
        assertThat(Names.written("zh", "总统多斯坎托斯、外长来访，部长当日离开。")).containsExactly("多斯坎托斯 -> person:多斯坎托斯");
    }

    @Test
    void aSurnameStandsBehindMoreVerbs() {
        assertThat(Names.written("zh", "总理温立平到访，请记者了解温总理行程，并介绍温总理讲话。"))
                .containsExactly("温立平 -> person:温立平", "温 -> person:温立平", "温 -> person:温立平");
    }

    @Test
    void presidentsOfTaiwanStandWithTheirSurname() {
        assertThat(Names.written("zh", "賴總統接見訪團，蕭副總統陪同。"))
                .containsExactly("賴 -> person:lai-ching-te", "蕭 -> person:hsiao-bi-khim");
        assertThat(Names.written("zh", "赖总统讲话。")).isEmpty();
    }
}
