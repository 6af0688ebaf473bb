package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HanNameFinderTest {

    @Test
    void aMinistryBehindACountryIsPartOfTheName() {
        assertThat(Names.written("zh", "智利经济部昨日发表声明。")).containsExactly("智利经济部 -> org:智利经济部");
        assertThat(Names.written("zh", "秘鲁国家统计局公布了数字。")).containsExactly("秘鲁国家统计局 -> org:秘鲁国家统计局");
    }

    @Test
    void otherNounsBehindACountryAreNot() {
        assertThat(Names.written("zh", "智利政府、智利企业和智利人民"))
                .containsExactly("智利 -> country:CL", "智利 -> country:CL", "智利 -> country:CL");
        assertThat(Names.written("zh", "智利局势令人关切，智利外交部长将访问秘鲁，智利公司得到贷款。"))
                .containsExactly("智利 -> country:CL", "智利 -> country:CL", "秘鲁 -> country:PE", "智利 -> country:CL");
        assertThat(Names.written("zh", "智利将加入委员会，智利向世界银行提出申请。"))
                .containsExactly("智利 -> country:CL", "智利 -> country:CL", "世界银行 -> org:world-bank");
    }

    @Test
    void eventsBetweenTwo() {
        assertThat(Names.written("zh", "第二届智利—非洲峰会下月举行。")).containsExactly("第二届智利—非洲峰会 -> event:第二届智利-非洲峰会");
        assertThat(Names.written("zh", "出席智利—东盟关于渔业问题特别外长会，第3届秘鲁—非洲博览会和《智利—秘鲁自由贸易协定》。"))
                .containsExactly(
                        "智利—东盟关于渔业问题特别外长会 -> event:智利-东盟关于渔业问题特别外长会",
                        "第3届秘鲁—非洲博览会 -> event:第3届秘鲁-非洲博览会",
                        "智利—秘鲁自由贸易协定 -> instrument:智利-秘鲁自由贸易协定");
        assertThat(Names.written("zh", "智利—秘鲁边界")).containsExactly("智利 -> country:CL", "秘鲁 -> country:PE");
    }

    @Test
    void meetingsOfLeaders() {
        assertThat(Names.written("zh", "阿盟领导人峰会和中国国务院新闻办公室"))
                .containsExactly("阿盟领导人峰会 -> event:阿盟领导人峰会", "中国国务院新闻办公室 -> org:中国国务院新闻办公室");
    }

    @Test
    void theConferenceOfATreatyIsOneEvent() {
        assertThat(Names.written("zh", "《武器贸易条约》第九次缔约国大会"))
                .containsExactly("《武器贸易条约》第九次缔约国大会 -> event:武器贸易条约-第九次缔约国大会");
    }

    @Test
    void resolutionsHaveTheirBody() {
        assertThat(Names.written("zh", "执行安理会第1540号决议，即第1540号决议"))
                .containsExactly(
                        "安理会第1540号决议 -> instrument:un-security-council-resolution-1540",
                        "第1540号决议 -> instrument:un-security-council-resolution-1540");
    }

    @Test
    void titlesBetweenMarksAreWhole() {
        assertThat(Names.written("zh", "据《智利时报》报道，“利马倡议”受到欢迎。"))
                .containsExactly("智利时报 -> org:智利时报", "利马倡议 -> instrument:利马倡议");
        assertThat(Names.written("zh", "所谓“智利威胁”不存在。")).containsExactly("智利 -> country:CL");
    }

    @Test
    void charactersOfAnotherWordAreNoCountry() {
        assertThat(Names.written("zh", "广大发展中国家")).isEmpty();
        assertThat(Names.written("zh", "美国务院和美国防部"))
                .containsExactly("美国务院 -> org:us-state-department", "美国防部 -> org:us-dod");
        assertThat(Names.written("zh", "新中国成立以来")).containsExactly("新中国 -> country:CN");
    }

    @Test
    void agenciesAndMedia() {
        assertThat(Names.written("zh", "美国中情局、路透社、日本防卫省和联合国2030可持续发展议程"))
                .containsExactly(
                        "美国中情局 -> org:cia",
                        "路透社 -> org:reuters",
                        "日本防卫省 -> org:japan-defence-ministry",
                        "联合国2030可持续发展议程 -> instrument:agenda-2030");
    }

    @Test
    void anEmbassyIsNamedWithTheCountryThatHasIt() {
        assertThat(Names.written("zh", "智利驻秘鲁大使馆发布通知。")).containsExactly("智利驻秘鲁大使馆 -> org:智利驻秘鲁大使馆");
    }

    @Test
    void plainCompaniesAndSidesInTalksAreNoNames() {
        assertThat(Names.written("zh", "智利航空公司，智利相关银行，中方后续行动委员会"))
                .containsExactly("智利 -> country:CL", "智利 -> country:CL", "中方 -> country:CN");
        assertThat(Names.written("zh", "伊斯兰国家的合作")).isEmpty();
    }

    @Test
    void lawsAndPapersStandBetweenMarks() {
        assertThat(Names.written("zh", "根据《海岛保护法》和《关于深化渔业合作的谅解备忘录》，《南岸信使报》报道了《新的工作方法》。"))
                .containsExactly(
                        "海岛保护法 -> instrument:海岛保护法",
                        "关于深化渔业合作的谅解备忘录 -> instrument:关于深化渔业合作的谅解备忘录",
                        "南岸信使报 -> org:南岸信使报");
    }

    @Test
    void meetingsHaveTheirNumberInTheirName() {
        assertThat(Names.written("zh", "阿盟领导人第31次会晤和利马博览会开幕，东盟外长会议结束。"))
                .containsExactly("阿盟领导人第31次会晤 -> event:阿盟领导人第31次会晤", "利马博览会 -> event:利马博览会", "东盟外长会议 -> event:东盟外长会议");
    }

    @Test
    void wordsThatCityNamesRunIntoAreNoCities() {
        assertThat(Names.written("zh", "扩大连接，形成都市圈，打通出海口。大连和成都")).hasSize(2);
    }

    @Test
    void firmsAndWarsAreKnown() {
        assertThat(Names.written("zh", "微软公司、谷歌和波音发表声明，朝鲜战争结束，海湾战争爆发。"))
                .containsExactly(
                        "微软公司 -> org:microsoft",
                        "谷歌 -> org:google",
                        "波音 -> org:boeing",
                        "朝鲜战争 -> event:korean-war",
                        "海湾战争 -> event:gulf-war");
    }

    @Test
    void officesOfACityAreWholeNames() {
        assertThat(Names.written("zh", "成都市应急管理局和成都市地震监测中心发出通知。"))
                .containsExactly("成都市应急管理局 -> org:成都市应急管理局", "成都市地震监测中心 -> org:成都市地震监测中心");
    }

    @Test
    void chambersOfAParliamentBelongToTheCountry() {
        assertThat(Names.written("zh", "智利国会众院外委会主席来访。")).containsExactly("智利国会众院外委会 -> org:智利国会众院外委会");
    }

    @Test
    void aWhitePaperIsWhatStandsBetweenTheMarks() {
        assertThat(Names.written("zh", "政府发表《智利的海洋》白皮书。")).containsExactly("智利的海洋 -> instrument:智利的海洋");
    }

    @Test
    void aCountryBelongsToTheNameOfItsOwnOrganisation() {
        assertThat(Names.written("zh", "中国全国人大常委会和俄罗斯国家杜马举行会议，美国白宫没有回应。"))
                .containsExactly(
                        "中国全国人大常委会 -> org:npc-standing",
                        "俄罗斯国家杜马 -> org:state-duma",
                        "美国 -> country:US",
                        "白宫 -> org:white-house");
        assertThat(Names.written("zh", "智利外交通商部长官和秘鲁外交暨国际合作部官员到访。"))
                .containsExactly("智利外交通商部 -> org:智利外交通商部", "秘鲁外交暨国际合作部 -> org:秘鲁外交暨国际合作部");
    }

    @Test
    void foundationsAndOfficesOfTaiwanAreWholeNames() {
        assertThat(Names.written("zh", "訪團拜會財團法人漁業發展基金會、智利經貿辦事處及中華民國對外貿易協會。"))
                .containsExactly(
                        "財團法人漁業發展基金會 -> org:财团法人渔业发展基金会", "智利經貿辦事處 -> org:智利经贸办事处", "中華民國對外貿易協會 -> org:中华民国对外贸易协会");
    }

    @Test
    void lawsOfACountryNeedNoMarks() {
        assertThat(Names.written("zh", "智利宪法和秘鲁国家安全法规定，智利宪法律师和秘鲁国家安全法律专家不同意。"))
                .containsExactly(
                        "智利宪法 -> instrument:智利宪法",
                        "秘鲁国家安全法 -> instrument:秘鲁国家安全法",
                        "智利 -> country:CL",
                        "秘鲁 -> country:PE");
        assertThat(Names.written("zh", "香港国安法和香港国安法律。"))
                .containsExactly("香港国安法 -> instrument:hk-national-security-law", "香港 -> country:HK");
    }

    @Test
    void marksAreNotOfTheName() {
        assertThat(Names.written("zh", "落实《巴黎协定》，发表《智利问题年度报告》。"))
                .containsExactly("巴黎协定 -> instrument:paris-agreement", "智利问题年度报告 -> instrument:智利问题年度报告");
    }

    @Test
    void countriesAsTaiwanWritesThem() {
        assertThat(Names.written("zh", "瓜地馬拉、貝南和卡達代表出席，貝南是友邦。"))
                .containsExactly("瓜地馬拉 -> country:GT", "貝南 -> country:BJ", "卡達 -> country:QA", "貝南 -> country:BJ");
        assertThat(Names.written("zh", "宝贝南方玩具，参加彭女士的展览。")).isEmpty();
    }

    @Test
    void mechanismsOfTwoCountriesAreOneName() {
        assertThat(Names.written("zh", "共同主持智利秘鲁高级别对话机制。")).containsExactly("智利秘鲁高级别对话机制 -> org:智利秘鲁高级别对话机制");
    }

    @Test
    void congressesOfThePartyAreKnownByTheirNumber() {
        assertThat(Names.written("zh", "中共二十大召开，十九大以来取得成就，全球二十大经济体增长。"))
                .containsExactly("中共二十大 -> event:cpc-congress-20", "十九大 -> event:cpc-congress-19");
    }

    @Test
    void agenciesAndPapersOfManyCountriesAreKnown() {
        assertThat(Names.written("zh", "国家运输安全委员会、白宫国安会、加拿大广播公司和俄罗斯《消息报》"))
                .containsExactly(
                        "国家运输安全委员会 -> org:ntsb",
                        "白宫国安会 -> org:us-nsc",
                        "加拿大广播公司 -> org:cbc",
                        "俄罗斯 -> country:RU",
                        "消息报 -> org:消息报");
    }

    @Test
    void missionsAndOfficesAbroadAreNamedWithTheirCountry() {
        assertThat(Names.written("zh", "智利常驻联合国代表团和智利驻秘鲁代表处发布通知，智利代表团到会。"))
                .containsExactly("智利常驻联合国代表团 -> org:智利常驻联合国代表团", "智利驻秘鲁代表处 -> org:智利驻秘鲁代表处", "智利 -> country:CL");
    }

    @Test
    void whatIsInsideACountryIsNotOfItsName() {
        assertThat(Names.written("zh", "美国表态，日本国内民众反对，美国内多数人支持，中国内政不容干涉。"))
                .containsExactly("美国 -> country:US", "日本 -> country:JP", "美 -> country:US", "中国 -> country:CN");
    }

    @Test
    void eventsGoOnWithTheirMeetings() {
        assertThat(Names.written("zh", "中非合作论坛第九届部长级会议和博鳌亚洲论坛2022年年会，第六届进博会，十二届全国人大常委会第五次会议。"))
                .containsExactly(
                        "中非合作论坛第九届部长级会议 -> event:中非合作论坛第九届部长级会议",
                        "博鳌亚洲论坛2022年年会 -> event:boao-forum",
                        "第六届进博会 -> event:ciie",
                        "十二届全国人大常委会第五次会议 -> event:十二届全国人大常委会第五次会议");
    }

    @Test
    void meetingsAreNamedByTheirPlaceToo() {
        assertThat(Names.written("zh", "出席中非合作论坛达喀尔部长级会议和上合组织比什凯克峰会，在万象会见代表。"))
                .containsExactly(
                        "中非合作论坛达喀尔部长级会议 -> event:中非合作论坛达喀尔部长级会议",
                        "上合组织比什凯克峰会 -> event:上合组织比什凯克峰会",
                        "万象 -> place:vientiane");
    }

    @Test
    void instrumentsStandBetweenOtherMarksWhereTheySayWhatTheyAreAbout() {
        assertThat(Names.written("zh", "雙方簽署「關於促進漁業合作聯合聲明」，就“关于渔业的问题”交换意见。"))
                .containsExactly("關於促進漁業合作聯合聲明 -> instrument:关于促进渔业合作联合声明");
    }

    @Test
    void plenumsOfTheParty() {
        assertThat(Names.written("zh", "党的二十届三中全会闭幕，十九届六中全会通过决议，其中全会议程不变。"))
                .containsExactly("党的二十届三中全会 -> event:二十届三中全会", "十九届六中全会 -> event:十九届六中全会");
    }

    @Test
    void hallsAndChannelsBehindAPlace() {
        assertThat(Names.written("zh", "深圳卫视记者到上海国际会议中心采访。"))
                .containsExactly("深圳卫视 -> org:深圳卫视", "上海国际会议中心 -> place:上海国际会议中心");
    }

    @Test
    void meetingsOfThoseWhoseTitleGoesOnInNames() {
        assertThat(Names.written("zh", "出席东盟安全事务高级代表会议，并会见东盟安全事务高级代表。"))
                .containsExactly("东盟安全事务高级代表会议 -> event:东盟安全事务高级代表会议", "东盟 -> org:asean");
    }
}
