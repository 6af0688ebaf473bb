package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

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
}
