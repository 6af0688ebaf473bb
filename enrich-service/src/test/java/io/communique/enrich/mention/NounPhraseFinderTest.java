package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounPhraseFinderTest {

    /** The bodies, meetings, instruments and places of a clause, without their ids. */
    private static List<String> names(String language, String clause) {
        return Names.written(language, clause).stream()
                .filter(name -> !name.contains("-> country:") && !name.contains("-> person:"))
                .map(name -> name.substring(0, name.indexOf(" -> ")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Il renvoie au ministère des Forêts. | ministère des Forêts
        Le ministère béninois de l'Intérieur a répondu. | ministère béninois de l'Intérieur
        La Commission nationale des droits de l'homme du Tchad siège. | Commission nationale des droits de l'homme du Tchad
        Elle préside le Tribunal spécial pour le Liban. | Tribunal spécial pour le Liban
        La Conférence internationale sur le reboisement aura lieu. | Conférence internationale sur le reboisement
        Le sommet d'Orlat est clos. | sommet d'Orlat
        Il a tenu une Conférence de Presse de la Mission. | ""
        L'opération Alizé continue. | opération Alizé
        Ils citent l'accord d'Alger pour la paix. | accord d'Alger
        Une réunion du conseil a eu lieu. | ""
        Ils ont signé la Déclaration conjointe. | ""
        Le Parti congolais du travail et la Coordination des mouvements. | Parti congolais du travail
        """)
    void frenchNamesRunOnInSmallLetters(String clause, String name) {
        assertThat(names("fr", clause)).isEqualTo(name.isEmpty() ? List.of() : List.of(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        La Ley de Aguas Interiores entra en vigor. | Ley de Aguas Interiores
        Presentó el Informe de Pesca al Consejo. | Informe de Pesca
        Creó el Grupo de Apoyo al Diálogo, según dijo. | Grupo de Apoyo al Diálogo
        El Ministerio de Bosques, Pesca y Riego informó. | Ministerio de Bosques, Pesca y Riego
        La Comisión Mixta de Pesca y la XV Reunión Plenaria. | Comisión Mixta de Pesca
        La Fiscalía General de Chile investiga. | Fiscalía General de Chile
        Ambas partes firmaron una Declaración Conjunta. | ""
        Hubo una Declaración de Chile. | ""
        La Estrategia de Pesca 2021-2024 sigue. | Estrategia de Pesca 2021-2024
        El Acuerdo de Cooperación en materia de Riego rige. | Acuerdo de Cooperación en materia de Riego
        La Ley de Riego de 1985 sigue. | Ley de Riego de 1985
        Lo informó el diario El Faro Norteño. | El Faro Norteño
        El titular del Palacio San Orlando habló. | Palacio San Orlando
        """)
    void spanishNamesRunThroughSmallWords(String clause, String name) {
        assertThat(names("es", clause)).isEqualTo(name.isEmpty() ? List.of() : List.of(name));
    }

    @Test
    void spanishListsOfNamesStayApart() {
        assertThat(names("es", "La Ley de Tránsito y la Ley de Riego, y el Reglamento de la Carrera Forestal"))
                .containsExactly("Ley de Tránsito", "Ley de Riego", "Reglamento de la Carrera Forestal");
    }

    @Test
    void portugueseBodiesBelongToTheirCountry() {
        assertThat(Names.written("pt", "O Ministério das Florestas do Brasil e a Agência Brasileira de Pesca"))
                .containsExactly(
                        "Ministério das Florestas do Brasil -> org:br-ministerio-das-florestas",
                        "Agência Brasileira de Pesca -> org:br-agencia-de-pesca");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Er reist zum EU-CARICOM-Gipfel nach Berlin. | EU-CARICOM-Gipfel
        Heute tagt die Astana-Gruppe. | Astana-Gruppe
        Das Bundesamt für Wald und Fischerei hilft. | Bundesamt für Wald und Fischerei
        Das Bundesministerium für ländliche Räume und Fischerei hilft. | Bundesministerium für ländliche Räume und Fischerei
        Sie spricht mit der Ständigen Vertretung der Republik Moldau. | Ständigen Vertretung der Republik Moldau
        Das moldauische Forstministerium antwortet. | moldauische Forstministerium
        Sie nennt das Prunauer Abkommen. | Prunauer Abkommen
        Die Regierung plant ein Abkommen über Fischerei. | ""
        Die Kommission und der Rat haben eine Gemeinsame Erklärung beschlossen. | ""
        Der Rat tagt, der Ausschuss berät. | ""
        Sie wohnt in der Stadt Orlbach. | Orlbach
        Sie arbeitet beim Deutsch-Französischen Forstwerk. | Deutsch-Französischen Forstwerk
        """)
    void germanHeadsNeedAnAttribute(String clause, String name) {
        List<String> names = names("de", clause).stream()
                .filter(found -> !found.equals("Berlin"))
                .toList();
        assertThat(names).isEqualTo(name.isEmpty() ? List.of() : List.of(name));
    }

    @Test
    void germanBodiesInTheirCasesAreOne() {
        assertThat(Names.written("de", "Das Urteil des Obersten Forstgerichts; sie rief das Oberste Forstgericht an"))
                .containsExactly(
                        "Obersten Forstgerichts -> org:oberste-forstgericht",
                        "Oberste Forstgericht -> org:oberste-forstgericht");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Об этом сообщила Северная контактная группа. | Северная контактная группа
        Письмо Министерству обороны Чили передано. | Министерству обороны Чили
        Он выступил в Фонде поддержки дипломатии им. П.О.Орлова вчера. | Фонде поддержки дипломатии им. П.О.Орлова
        Встреча прошла в рамках форума «Орловские встречи» в мае. | Орловские встречи
        Это решение комиссии по торговле. | ""
        Очередная комиссия собралась. | ""
        Они плыли через Орловский пролив. | Орловский пролив
        """)
    void russianNamesBeginWithTheirCapital(String clause, String name) {
        assertThat(names("ru", clause)).isEqualTo(name.isEmpty() ? List.of() : List.of(name));
    }

    @Test
    void russianNamesInTheirCasesAreOne() {
        assertThat(Names.written("ru", "Об этом сообщили Северной контактной группе, когда Северная контактная группа"))
                .containsExactly(
                        "Северной контактной группе -> org:северная-контактная-группа",
                        "Северная контактная группа -> org:северная-контактная-группа");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        أعلنت وزارة الري بيانا | وزارة الري
        وقال لوزارة التجارة والصناعة أمس | وزارة التجارة والصناعة
        تفعيل مجلس التنسيق الأعلى بين البلدين | مجلس التنسيق الأعلى
        قائد الحرس الوطني حول القضايا | الحرس الوطني
        مجلس جديد في البلد | ""
        بحث اللجنة مع الوفد | ""
        """)
    void arabicNamesAreKnownByTheirWords(String clause, String name) {
        assertThat(names("ar", clause)).isEqualTo(name.isEmpty() ? List.of() : List.of(name));
    }

    @Test
    void arabicBodiesBelongToTheirCountry() {
        assertThat(Names.written("ar", "وزارة الصحة الفلسطينية"))
                .containsExactly("وزارة الصحة الفلسطينية -> org:ps-وزارة-الصحة");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        es | Habló ayer con la Embajada de Chile en Lima. | Embajada de Chile en Lima | org:cl-embajada-en-lima
        fr | Elle a saisi l'Ambassade de Suisse à Paris. | Ambassade de Suisse à Paris | org:ch-ambassade-a-paris
        pt | Visitou a Embaixada de Angola em Lisboa. | Embaixada de Angola em Lisboa | org:ao-embaixada-em-lisboa
        ru | О работе Посольства Чили в Бельгии. | Посольства Чили в Бельгии | org:cl-посольство-в-бельгии
        de | Sie rief die Botschaft der Ukraine in Berlin an. | Botschaft der Ukraine in Berlin | org:ua-botschaft-in-berlin
        """)
    void aMissionsSeatBelongsToItsName(String language, String clause, String name, String id) {
        assertThat(Names.written(language, clause)).containsExactly(name + " -> " + id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | Abrió el II Foro de Ríos y Montes. | II Foro de Ríos y Montes | event:ii-foro-de-rios-y-montes
        es | Abrió el Foro de Ríos y Montes. | Foro de Ríos y Montes | org:foro-de-rios-y-montes
        es | en la 79° Asamblea General de Naciones Unidas. | 79° Asamblea General de Naciones Unidas | event:79-asamblea-general-de-naciones-unidas
        """)
    void aNumberBeforeABodyMakesItAMeeting(String language, String clause, String name, String id) {
        assertThat(Names.written(language, clause)).containsExactly(name + " -> " + id);
    }

    @Test
    void aLatinAmericanForeignMinistryIsKnownByItsNounAlone() {
        assertThat(names("es", "Así lo informó la Cancillería ayer.")).containsExactly("Cancillería");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Заседание коллегии прошло; заявил МИД Чили. | МИД Чили
        Прошла встреча Коллегии МИД Чили. | Коллегии МИД Чили
        Об этом сообщил МИД. | ""
        В работе участвовал Аппарат Президента Чили. | Аппарат Президента Чили
        Сообщает Министерство рыболовства страны. | ""
        """)
    void russianMinistriesAreKnownByTheirAcronyms(String clause, String name) {
        assertThat(names("ru", clause)).isEqualTo(name.isEmpty() ? List.of() : List.of(name));
    }

    @Test
    void aResolutionsTitleInQuotationMarksBelongsToIt() {
        assertThat(Names.written("ru", "со статьей 33 Резолюции № 61/51-POL \"О рыболовстве в Чили\" и далее"))
                .containsExactly(
                        "Резолюции № 61/51-POL \"О рыболовстве в Чили\"" + " -> instrument:resolution-61-51-pol");
    }
}
