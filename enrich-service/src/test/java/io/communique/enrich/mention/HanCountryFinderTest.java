package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HanCountryFinderTest {

    @Test
    void countriesStandTogether() {
        assertThat(Names.written("zh", "中法关系稳定，美日韩合作，中欧建交，中非友谊长存，俄乌冲突持续。"))
                .containsExactly(
                        "中 -> country:CN",
                        "法 -> country:FR",
                        "美 -> country:US",
                        "日 -> country:JP",
                        "韩 -> country:KR",
                        "中 -> country:CN",
                        "欧 -> org:eu",
                        "中 -> country:CN",
                        "非 -> place:africa",
                        "俄 -> country:RU",
                        "乌 -> country:UA");
    }

    @Test
    void countryStandsBehindVerbsOfGoing() {
        assertThat(Names.written("zh", "首相下周访华，驻俄大使回国，援助对华出口。"))
                .containsExactly("华 -> country:CN", "俄 -> country:RU", "华 -> country:CN");
    }

    @Test
    void countryStandsBeforeArmiesAndOffices() {
        assertThat(Names.written("zh", "美军撤离，俄领导人讲话，日媒报道，英首相辞职。"))
                .containsExactly("美 -> country:US", "俄 -> country:RU", "日 -> country:JP", "英 -> country:GB");
    }

    @Test
    void unclearCharacterIsTheCountryThatTheStatementNames() {
        assertThat(Names.written("zh", "巴基斯坦人民勤劳，中巴关系密切，感谢巴方。"))
                .containsExactly("巴基斯坦 -> country:PK", "中 -> country:CN", "巴 -> country:PK", "巴方 -> country:PK");
        assertThat(Names.written("zh", "中巴关系密切，感谢巴方。")).isEmpty();
        assertThat(Names.written("zh", "巴基斯坦、巴西代表到会，感谢巴方。")).containsExactly("巴基斯坦 -> country:PK", "巴西 -> country:BR");
    }

    @Test
    void longerNamesKeepTheirWords() {
        assertThat(Names.written("zh", "中国和美国，中方，中东。"))
                .containsExactly("中国 -> country:CN", "美国 -> country:US", "中方 -> country:CN", "中东 -> place:middle-east");
    }

    @Test
    void charactersInOtherWordsAreNoCountries() {
        assertThat(Names.written("zh", "美丽的法律，德行高尚，改变日期，英雄在中心集合，集中日常事务，越来越美好。")).isEmpty();
        assertThat(Names.written("zh", "韩先生对法律和日益严重的反法西斯问题、立法中英勇的人感兴趣。")).isEmpty();
        assertThat(Names.written("zh", "以色列代表以便利方式，以方便旅客。")).containsExactly("以色列 -> country:IL");
    }

    @Test
    void chinaAbroadNeedsNoWordBehindIt() {
        assertThat(Names.written("zh", "记者来华报道，企业在华依法经营，专家返华，他在华盛顿。"))
                .containsExactly("华 -> country:CN", "华 -> country:CN", "华 -> country:CN", "华盛顿 -> place:washington");
    }

    @Test
    void aWordOfItsOwnIsTheCountryThatTheStatementNames() {
        assertThat(Names.written("zh", "美国众议员代表团抵达，彰显美对台民主的支持，各方不要随美起舞。"))
                .containsExactly("美国 -> country:US", "美 -> country:US", "台 -> country:TW", "美 -> country:US");
        assertThat(Names.written("zh", "阿富汗人民受苦，制裁阻碍阿当局恢复生活，本属于阿人民的资产被冻结。"))
                .containsExactly("阿富汗 -> country:AF", "阿 -> country:AF", "阿 -> country:AF");
        assertThat(Names.written("zh", "制裁阻碍阿当局恢复生活。")).isEmpty();
    }

    @Test
    void wordsAreCutByWhatIsLikely() {
        assertThat(Names.written("zh", "举行中美元首会晤，对美发动网络攻击。美国美元走强，美发行业复苏。"))
                .containsExactly("中 -> country:CN", "美 -> country:US", "美 -> country:US", "美国 -> country:US");
    }

    @Test
    void unknownForeignNamesAreNoCountries() {
        assertThat(Names.written("zh", "德国、伊朗和巴西代表说，弗洛伊德们不能呼吸，热拉尔·阿罗同意，石伊恩不服。"))
                .containsExactly("德国 -> country:DE", "伊朗 -> country:IR", "巴西 -> country:BR", "热拉尔·阿罗 -> person:热拉尔-阿罗");
    }

    @Test
    void unclearCharacterIsTheCountryNamedLast() {
        assertThat(Names.in("zh", List.of("加拿大外长讲话，加方表示遗憾。", "加纳代表发言，感谢加方。", "中方支持加方。")))
                .containsExactly(
                        "加拿大 -> country:CA",
                        "加方 -> country:CA",
                        "加纳 -> country:GH",
                        "加方 -> country:GH",
                        "中方 -> country:CN",
                        "加方 -> country:GH");
    }

    @Test
    void everyCountryHasItsCharacter() {
        assertThat(Names.written("zh", "汤加首相盛赞汤中友谊，斐济总理来访，中方同斐方保持沟通。"))
                .containsExactly(
                        "汤加 -> country:TO",
                        "汤 -> country:TO",
                        "中 -> country:CN",
                        "斐济 -> country:FJ",
                        "中方 -> country:CN",
                        "斐方 -> country:FJ");
    }

    @Test
    void partsOfChinaBehindVerbs() {
        assertThat(Names.written("zh", "涉港、涉疆、涉藏问题是内政，代表团昨在京会谈。港口繁忙，藏书丰富。"))
                .containsExactly("港 -> country:HK", "疆 -> place:xinjiang", "藏 -> place:tibet", "京 -> place:beijing");
    }

    @Test
    void traditionalCharactersAreReadAsSimplifiedOnes() {
        assertThat(Names.written("zh", "美國國務院重申臺海和平，聯合國與中國關係密切，韓國和俄羅斯都關注韓俄關係。"))
                .containsExactly(
                        "美國國務院 -> org:us-state-department",
                        "臺海 -> place:taiwan-strait",
                        "聯合國 -> org:un",
                        "中國 -> country:CN",
                        "韓國 -> country:KR",
                        "俄羅斯 -> country:RU",
                        "韓 -> country:KR",
                        "俄 -> country:RU");
    }

    @Test
    void countriesStandInLists() {
        assertThat(Names.written("zh", "俄罗斯表示，中、俄同意合作。"))
                .containsExactly("俄罗斯 -> country:RU", "中 -> country:CN", "俄 -> country:RU");
        assertThat(Names.written("zh", "美国、加拿大表态，敦促美、加不要干涉。"))
                .containsExactly("美国 -> country:US", "加拿大 -> country:CA", "美 -> country:US", "加 -> country:CA");
    }

    @Test
    void theArabStatesTogetherAreNoCountry() {
        assertThat(Names.written("zh", "中国同阿拉伯国家友好，阿富汗外交部发表声明，中阿合作前景广阔，感谢阿方。"))
                .containsExactly("中国 -> country:CN", "阿富汗外交部 -> org:afghanistan-foreign-ministry");
    }

    @Test
    void placesThatAreTheSubjectNeedNoWordBehindThem() {
        assertThat(Names.written("zh", "利用涉疆谎言抹黑，炒作涉藏议题。")).hasSize(2);
    }

    @Test
    void anOrganisationBehindTheCharacterIsOneNameWithIt() {
        assertThat(Names.written("zh", "菲外交部和缅红十字会发表声明，中方向菲外交部长致意。"))
                .containsExactly(
                        "菲外交部 -> org:philippines-foreign-ministry",
                        "缅红十字会 -> org:缅红十字会",
                        "中方 -> country:CN",
                        "菲 -> country:PH");
    }

    @Test
    void taiwanWritesCountryBehindTheCharacter() {
        assertThat(Names.written("zh", "宏都拉斯總統來訪，臺灣感謝宏國政府，臺宏邦誼篤睦。"))
                .containsExactly(
                        "宏都拉斯 -> country:HN",
                        "臺灣 -> country:TW",
                        "宏國 -> country:HN",
                        "臺 -> country:TW",
                        "宏 -> country:HN");
    }

    @Test
    void meetingsAndTreatiesOfSeveralAreOneName() {
        assertThat(Names.written("zh", "第十次中日韩外长会召开，中澳自贸协定生效，中美对话重启。"))
                .containsExactly(
                        "第十次中日韩外长会 -> event:第十次中日韩外长会",
                        "中澳自贸协定 -> instrument:中澳自贸协定",
                        "中 -> country:CN",
                        "美 -> country:US");
    }

    @Test
    void charactersInFreeUse() {
        assertThat(Names.written("zh", "非洲欢迎对非经贸合作，反对非军事用途。香港实行港人治港。涉日游行结束，涉法问题。"))
                .containsExactly(
                        "非洲 -> place:africa",
                        "非 -> place:africa",
                        "香港 -> country:HK",
                        "港 -> country:HK",
                        "港 -> country:HK",
                        "日 -> country:JP");
    }

    @Test
    void aNameBehindTheCharacterIsCutByNoWord() {
        assertThat(Names.written("zh", "美国表示，美联邦航空管理局展开调查，中国驻加大使和加拿大官员会面。"))
                .containsExactly(
                        "美国 -> country:US",
                        "美联邦航空管理局 -> org:faa",
                        "中国 -> country:CN",
                        "加 -> country:CA",
                        "加拿大 -> country:CA");
    }

    @Test
    void severalInARowNeedNoWordBehindThem() {
        assertThat(Names.written("zh", "美国、日本和韩国表态，美日韩续推演习。尼泊尔总理来访，推动中尼面向未来。弗洛伊德之死。"))
                .containsExactly(
                        "美国 -> country:US",
                        "日本 -> country:JP",
                        "韩国 -> country:KR",
                        "美 -> country:US",
                        "日 -> country:JP",
                        "韩 -> country:KR",
                        "尼泊尔 -> country:NP",
                        "中 -> country:CN",
                        "尼 -> country:NP");
    }

    @Test
    void hongKongAndMacaoStandTogether() {
        assertThat(Names.written("zh", "港澳同胞和港澳台居民。"))
                .containsExactly(
                        "港 -> country:HK", "澳 -> country:MO", "港 -> country:HK", "澳 -> country:MO", "台 -> country:TW");
    }

    @Test
    void officialNamesAreWhole() {
        assertThat(Names.written("zh", "赞比亚共和国总统和科摩罗联盟总统到会，乍得共和国代表发言。"))
                .containsExactly("赞比亚共和国 -> country:ZM", "科摩罗联盟 -> country:KM", "乍得共和国 -> country:TD");
    }

    @Test
    void moreWordsStandBehindCountries() {
        assertThat(Names.written("zh", "哈萨克斯坦代表表示，两国在哈共建工厂，中哈高水平互信。"))
                .containsExactly("哈萨克斯坦 -> country:KZ", "哈 -> country:KZ", "中 -> country:CN", "哈 -> country:KZ");
    }
}
