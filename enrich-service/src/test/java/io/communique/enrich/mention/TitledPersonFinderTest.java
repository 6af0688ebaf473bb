package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitledPersonFinderTest {

    private static List<String> persons(String language, String clause) {
        return Names.written(language, clause).stream()
                .filter(name -> name.contains("-> person:"))
                .toList();
    }

    @Test
    void frenchNamesStandBehindTitleAndOffice() {
        assertThat(persons(
                        "fr",
                        "Le ministre des Affaires étrangères Loïc Tarnaud a reçu Mme Odile Verrand, ministre de la"
                                + " Culture, et le Premier ministre Ousmane Kelfa."))
                .containsExactly(
                        "Loïc Tarnaud -> person:loic-tarnaud",
                        "Odile Verrand -> person:odile-verrand",
                        "Ousmane Kelfa -> person:ousmane-kelfa");
        assertThat(persons("fr", "Le ministre de l'Europe et des Affaires étrangères, Loïc Tarnaud, a parlé."))
                .containsExactly("Loïc Tarnaud -> person:loic-tarnaud");
        assertThat(persons(
                        "fr", "A l'invitation de S.E. M. Loïc Tarnaud, le ministre de la Défense a visité Notre Dame."))
                .containsExactly("Loïc Tarnaud -> person:loic-tarnaud");
    }

    @Test
    void spanishNamesStandBehindCommasAndUnknownCountries() {
        assertThat(persons(
                        "es",
                        "El ministro de Asuntos Exteriores, Unión Europea y Cooperación, Julio Taberna Ruiz, y la"
                                + " ministra de Relaciones Exteriores de Costa Serena, Inés Olmar."))
                .containsExactly("Julio Taberna Ruiz -> person:julio-taberna-ruiz", "Inés Olmar -> person:ines-olmar");
        assertThat(persons("es", "Señor ministro, la organización Puentes Abiertos pregunta."))
                .isEmpty();
    }

    @Test
    void portugueseSurnamesMayBeNamesOfCountries() {
        assertThat(persons("pt", "O primeiro-ministro Luís Montenegro e a primeira-dama Joana da Serra viajaram."))
                .containsExactly(
                        "Luís Montenegro -> person:luis-montenegro", "Joana da Serra -> person:joana-da-serra");
    }

    @Test
    void germanTitlesAreKnownByTheirEnd() {
        assertThat(persons("de", "Verkehrsministerin Jana Tormann und Frau Dr. Elke Lohr trafen sich."))
                .containsExactly("Jana Tormann -> person:jana-tormann", "Elke Lohr -> person:elke-lohr");
        assertThat(persons("de", "Am Montag führt der Verkehrsminister Gespräche."))
                .isEmpty();
    }

    @Test
    void russianInitialsAndCasesMeetInOnePerson() {
        assertThat(persons("ru", "Министр иностранных дел П.Н.Торбенков принял посла. А.Н.Корсакову вручена нота."))
                .containsExactly("П.Н.Торбенков -> person:п-торбенков", "А.Н.Корсакову -> person:а-корсаков");
        assertThat(persons("ru", "переговоры с министром иностранных дел Королевства Тарандия Харальдом Линдаром"))
                .containsExactly("Харальдом Линдаром -> person:харальд-линдар");
    }

    @Test
    void aPersonOfTheCatalogueIsKnownInOtherLetters() {
        assertThat(persons("ru", "Президент России В.В.Путин и Министр С.В.Лавров; президенту Дональду Трампу"))
                .containsExactly(
                        "В.В.Путин -> person:vladimir-putin",
                        "С.В.Лавров -> person:sergey-lavrov",
                        "Дональду Трампу -> person:donald-trump");
        assertThat(persons("de", "Der russische Außenminister Sergej Lawrow sprach."))
                .containsExactly("Sergej Lawrow -> person:sergey-lavrov");
    }

    @Test
    void aLoneRussianWordBehindATitleIsANameOnlyIfKnown() {
        assertThat(persons("ru", "Вопрос к Президенту Сардамии, отметил директор Консульского департамента."))
                .isEmpty();
        assertThat(persons("ru", "с Президентом Путиным")).containsExactly("Путиным -> person:vladimir-putin");
    }

    @Test
    void arabicNamesStartWithAGivenName() {
        assertThat(persons("ar", "التقى وزير الخارجية بدر عبد العاطي يوم الأحد مع الأمير فيصل بن فرحان."))
                .containsExactly("بدر عبد العاطي -> person:بدر-عبد-العاطي", "فيصل بن فرحان -> person:فيصل-بن-فرحان");
        assertThat(persons("ar", "وزير الخارجية يلتقي نظيره السعودي")).isEmpty();
    }

    @Test
    void anAcronymInBracketsMayStandBeforeTheName() {
        assertThat(persons("ru", "представитель при Организации исламского сотрудничества (ОИС) Тимур Орлан принял"))
                .containsExactly("Тимур Орлан -> person:тимур-орлан");
    }

    @Test
    void rightBehindATitleATownIsAGivenName() {
        assertThat(persons("es", "El canciller Santiago Olmar viajó."))
                .containsExactly("Santiago Olmar -> person:santiago-olmar");
        assertThat(persons("es", "El alcalde de Santiago viajó.")).isEmpty();
    }

    @Test
    void germanNobilityHasSeveralParticles() {
        assertThat(persons("de", "ein Treffen mit Erbprinz Alois von und zu Liechtenstein und anderen"))
                .containsExactly("Alois von und zu Liechtenstein -> person:alois-von-und-zu-liechtenstein");
    }

    @Test
    void anArabicNameEndsBeforeTheNextNoun() {
        assertThat(persons("ar", "واستعرض الوزير عبد العاطي الجهود التي"))
                .containsExactly("عبد العاطي -> person:عبد-العاطي");
        assertThat(persons("ar", "وقال الرئيس عبد الفتاح السيسي إن"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("عبد الفتاح السيسي");
        assertThat(persons("ar", "عقد د. بدر عبد العاطي لقاء"))
                .containsExactly("بدر عبد العاطي -> person:بدر-عبد-العاطي");
    }

    @Test
    void aKnownPersonMayHaveOneMoreSurname() {
        assertThat(Names.written("es", "Con Gustavo Petro Urrego en la reunión"))
                .containsExactly("Gustavo Petro Urrego -> person:gustavo-petro");
    }

    @Test
    void aGivenNameBeforeASurnameNeedsNoTitle() {
        assertThat(persons("fr", "Selon Philippe Tarnaud, rien ne change."))
                .containsExactly("Philippe Tarnaud -> person:philippe-tarnaud");
        assertThat(persons("de", "Die Historikerin Jana Tormann und Karl-Walter-Weg"))
                .containsExactly("Jana Tormann -> person:jana-tormann");
        assertThat(persons("es", "La Santa Cruz y la Casa Verde")).isEmpty();
        assertThat(persons("ru", "с Марией Корсаковой встретился Сергей Корсаков"))
                .containsExactly(
                        "Марией Корсаковой -> person:мария-корсакова", "Сергей Корсаков -> person:сергей-корсаков");
    }
}
