package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenedNameFinderTest {

    @Test
    void operationsExercisesCampsAndPortsAreNamedByTheirFirstWord() {
        assertThat(Names.in("They joined Operation Deep Water and Exercise Calm Lake at Camp Torben, near the Port of"
                        + " Orlovka."))
                .containsExactly(
                        "Operation Deep Water -> event:operation-deep-water",
                        "Exercise Calm Lake -> event:exercise-calm-lake",
                        "Camp Torben -> place:camp-torben",
                        "Port of Orlovka -> place:port-of-orlovka");
    }

    @Test
    void ordersHaveNumbers() {
        assertThat(Names.in("as Executive Order 14999 and Proclamation 9999 say"))
                .containsExactly(
                        "Executive Order 14999 -> instrument:executive-order-14999",
                        "Proclamation 9999 -> instrument:proclamation-9999");
        assertThat(Names.in("The Executive Order was signed.")).isEmpty();
    }

    @Test
    void titlesAndBillsHaveNumbers() {
        assertThat(Names.in("under Title 42, Bill C-41 and Vision 2030"))
                .containsExactly(
                        "Title 42 -> instrument:title-42",
                        "Bill C-41 -> instrument:bill-c-41",
                        "Vision 2030 -> instrument:vision-2030");
        assertThat(Names.in("Bill spoke of the title of 42 books and a camp.")).isEmpty();
    }

    @Test
    void aGulfOrAStraitIsNamedBehindOf() {
        assertThat(Names.in("ships in the Gulf of Torbka and the Strait of Vrodsk"))
                .containsExactly(
                        "Gulf of Torbka -> place:gulf-of-torbka", "Strait of Vrodsk -> place:strait-of-vrodsk");
    }

    @Test
    void ordersMayBeSeveral() {
        assertThat(Names.in("Executive Orders 14257, 14300 and 14346 hold"))
                .containsExactly(
                        "Executive Orders 14257 -> instrument:executive-order-14257",
                        "14300 -> instrument:executive-order-14300",
                        "14346 -> instrument:executive-order-14346");
    }

    @Test
    void lawsHaveNumbersBehindASign() {
        assertThat(Names.in("under Federal Law No. 44 and Law No. 12/2009; Law is good"))
                .containsExactly(
                        "Federal Law No. 44 -> instrument:federal-law-no-44",
                        "Law No. 12/2009 -> instrument:law-no-12-2009");
    }

    @Test
    void battlesAndExercisesHaveNames() {
        assertThat(Names.in("the Battle of Orlovka and the naval exercise Torben-2023; the exercise Monday is good"))
                .containsExactly("Battle of Orlovka -> event:battle-of-orlovka", "Torben-2023 -> event:torben-2023");
    }
}
