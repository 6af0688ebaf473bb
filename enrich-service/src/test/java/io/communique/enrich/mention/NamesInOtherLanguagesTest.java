package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesInOtherLanguagesTest {

    @Test
    void russianNamesStandInTheirCases() {
        assertThat(Names.written("ru", "Переговоры с Россией, Саудовской Аравией и Китаем прошли в Женеве."))
                .containsExactly(
                        "Россией -> country:RU",
                        "Саудовской Аравией -> country:SA",
                        "Китаем -> country:CN",
                        "Женеве -> place:geneva");
        assertThat(Names.written("ru", "Совета Безопасности ООН и Всемирной организации здравоохранения"))
                .containsExactly(
                        "Совета Безопасности ООН -> org:un-security-council",
                        "Всемирной организации здравоохранения -> org:who");
    }

    @Test
    void russianDemonymsNameTheirCountryAndLanguagesDoNot() {
        assertThat(Names.written("ru", "российского и китайскими; на русском языке, на русском и английском языках"))
                .containsExactly("российского -> country:RU", "китайскими -> country:CN");
    }

    @Test
    void frenchNamesAndDemonyms() {
        assertThat(Names.written(
                        "fr", "Les autorités chinoises et l'Allemagne saluent l'Union européenne et l'ONU à Pékin."))
                .containsExactly(
                        "chinoises -> country:CN",
                        "Allemagne -> country:DE",
                        "Union européenne -> org:eu",
                        "ONU -> org:un",
                        "Pékin -> place:beijing");
        assertThat(Names.written("fr", "Le texte en langue française et en anglais fait foi."))
                .isEmpty();
    }

    @Test
    void spanishNamesAndDemonyms() {
        assertThat(Names.written(
                        "es",
                        "La canciller alemana visitó EE. UU. y la Santa Sede; la OEA y la Carta de las"
                                + " Naciones Unidas"))
                .containsExactly(
                        "alemana -> country:DE",
                        "EE. UU. -> country:US",
                        "Santa Sede -> country:VA",
                        "OEA -> org:oas",
                        "Carta de las Naciones Unidas -> instrument:un-charter");
    }

    @Test
    void portugueseNamesAndDemonyms() {
        assertThat(Names.written("pt", "O governo japonês e a Grã-Bretanha apoiam o Acordo de Paris e o Mercosul."))
                .containsExactly(
                        "japonês -> country:JP",
                        "Grã-Bretanha -> country:GB",
                        "Acordo de Paris -> instrument:paris-agreement",
                        "Mercosul -> org:mercosur");
        assertThat(Names.written("pt", "O peru é uma ave.")).isEmpty();
    }

    @Test
    void germanNamesStandInTheirCases() {
        assertThat(Names.written(
                        "de", "Die Partner Russlands und der Vereinigten Staaten trafen die russischen Vertreter."))
                .containsExactly(
                        "Russlands -> country:RU", "Vereinigten Staaten -> country:US", "russischen -> country:RU");
        assertThat(Names.written("de", "im Rahmen der Europäischen Union und des Internationalen Währungsfonds"))
                .containsExactly("Europäischen Union -> org:eu", "Internationalen Währungsfonds -> org:imf");
    }

    @Test
    void arabicNamesFollowPrefixes() {
        assertThat(Names.written("ar", "التقى وزير الخارجية وروسيا وبفرنسا والوفد الصيني في الأمم المتحدة"))
                .containsExactly(
                        "روسيا -> country:RU",
                        "فرنسا -> country:FR",
                        "الصيني -> country:CN",
                        "الأمم المتحدة -> org:un");
    }

    @Test
    void anArabicNameMayFollowAnotherNamesStart() {
        assertThat(Names.written("ar", "الخارجية بالأمم المتحدة")).containsExactly("الأمم المتحدة -> org:un");
    }

    @Test
    void theArabicArticleIsShortAfterFor() {
        assertThat(Names.written("ar", "دعمه للصين")).containsExactly("للصين -> country:CN");
    }

    @Test
    void anArabicNameInsideOfAWordIsNone() {
        assertThat(Names.written("ar", "ابروسيا")).isEmpty();
    }

    @Test
    void chineseNamesNeedNoSpaces() {
        assertThat(Names.written("zh", "中方支持联合国安理会在日内瓦讨论巴勒斯坦问题，美方和印度尼西亚出席"))
                .containsExactly(
                        "中方 -> country:CN",
                        "联合国安理会 -> org:un-security-council",
                        "日内瓦 -> place:geneva",
                        "巴勒斯坦 -> country:PS",
                        "美方 -> country:US",
                        "印度尼西亚 -> country:ID");
    }

    @Test
    void aChinesePhraseWithTheSignsOfANameIsNone() {
        assertThat(Names.written("zh", "沿海地区和立法方面")).isEmpty();
    }

    @Test
    void aNameOfOneLanguageMayBeAWordOfAnother() {
        // "EU" in a Portuguese headline, "german" as a Spanish given name, "Essen" in German
        assertThat(Names.written("pt", "EU NÃO SEI")).isEmpty();
        assertThat(Names.written("pt", "Como se vê, a República cresce.")).isEmpty();
        assertThat(Names.written("es", "Llegó Germán.")).isEmpty();
        assertThat(Names.written("de", "Beim Essen sprach man in der EU.")).containsExactly("EU -> org:eu");
        assertThat(Names.written("en", "We polish the china in Chile.")).containsExactly("Chile -> country:CL");
    }

    @Test
    void aTextInAnUnknownLanguageHasCountriesDatesAndAcronyms() {
        assertThat(Names.written(null, "Deutschland, Russie, Россия, 中国 and the WHO, 2020-06-17"))
                .contains(
                        "Deutschland -> country:DE",
                        "Russie -> country:RU",
                        "Россия -> country:RU",
                        "中国 -> country:CN",
                        "WHO -> org:who",
                        "2020-06-17 -> date:2020-06-17");
    }

    @Test
    void englishRulesAreNotForOtherLanguages() {
        assertThat(Names.written("de", "Der Minister Sagte in Vrodsk der Großen Kommission Agency guten Tag."))
                .isEmpty();
    }

    @Test
    void diseasesInitiativesAndProvincesInChinese() {
        assertThat(Names.written("zh", "新冠肺炎期间，贵州省支持“一带一路”。"))
                .containsExactly(
                        "新冠肺炎 -> disease:covid-19", "贵州省 -> place:guizhou", "一带一路 -> instrument:belt-and-road");
    }

    @Test
    void wordsThatEnglishLacksAreNoGivenNamesElsewhere() {
        assertThat(Names.saidIn("de", "Torbenko", "Herr Torbenko dankte Frau Torbenko."))
                .containsExactly("Torbenko -> person:torbenko", "Torbenko -> person:torbenko");
    }
}
