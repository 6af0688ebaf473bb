package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceFinderTest {

    @Test
    void aDirectionMakesAPartOfACountry() {
        assertThat(Names.in("violations in Eastern Ukraine"))
                .containsExactly("Eastern Ukraine -> place:eastern-ukraine");
    }

    @Test
    void aKindOfPlaceNamesIt() {
        assertThat(Names.in("the city of Vrodsk and Lumbeq province"))
                .containsExactly("Vrodsk -> place:vrodsk", "Lumbeq -> place:lumbeq");
    }

    @Test
    void aKnownPlaceFollows() {
        assertThat(Names.in("an attack at al-Vrodsk, northern Syria")).contains("al-Vrodsk -> place:al-vrodsk");
    }

    @Test
    void placesAreListedAfterIn() {
        assertThat(Names.in("The attacks in Vrodsk, Lumbeq and Tarnov failed.", "Aid reached Tarnov."))
                .containsExactly(
                        "Vrodsk -> place:vrodsk",
                        "Lumbeq -> place:lumbeq",
                        "Tarnov -> place:tarnov",
                        "Tarnov -> place:tarnov");
    }

    @Test
    void aCommonWordAfterInIsNoPlace() {
        assertThat(Names.in("In Parliament and in Silence they stood.")).isEmpty();
    }

    @Test
    void aCapitalisedNounBelongsToThePlace() {
        assertThat(Names.in("in the Tver Region, on the Niger River, at Vrodsk Airport and in Tver region"))
                .containsExactly(
                        "Tver Region -> place:tver-region",
                        "Niger River -> place:niger-river",
                        "Vrodsk Airport -> place:vrodsk-airport",
                        "Tver -> place:tver");
    }

    @Test
    void sanAndFortBeginNamesOfPlaces() {
        assertThat(Names.in("They met in San Vrodsk and at Fort Lumbeq."))
                .containsExactly("San Vrodsk -> place:san-vrodsk", "Fort Lumbeq -> place:fort-lumbeq");
    }

    @Test
    void anAdjectiveIsNoPlace() {
        assertThat(Names.in("The forces in Vrodskian territory left.")).isEmpty();
    }

    @Test
    void seasInAListAreEachASea() {
        assertThat(Names.in("in the East and South China Seas"))
                .containsExactly("South China Seas -> place:south-china-sea");
    }

    @Test
    void aListBeginsWithAKnownPlace() {
        assertThat(Names.in("They met in Kuala Lumpur and Vrodsk, in Geneva, Lumbeq, and other towns."))
                .containsExactly(
                        "Kuala Lumpur -> place:kuala-lumpur",
                        "Vrodsk -> place:vrodsk",
                        "Geneva -> place:geneva",
                        "Lumbeq -> place:lumbeq");
        assertThat(Names.in("In Geneva, Torbenko said no.")).doesNotContain("Torbenko -> place:torbenko");
    }

    @Test
    void aVillageMayStandBeforeItsName() {
        assertThat(Names.in("They took the village Vrodsk and left from Lumbeq Island."))
                .containsExactly("Vrodsk -> place:vrodsk", "Lumbeq Island -> place:lumbeq-island");
        assertThat(Names.written("en", "the Pacific Island countries")).containsExactly("Pacific -> place:pacific");
    }

    @Test
    void aCountrysHouseStandsInATown() {
        assertThat(Names.in("It opened at Ireland House Tokyo."))
                .containsExactly("Ireland House Tokyo -> place:ireland-house-tokyo");
    }

    @Test
    void aVillaStandsBeforeItsName() {
        assertThat(Names.in("They met at Villa Doria Torbenko."))
                .containsExactly("Villa Doria Torbenko -> place:villa-doria-torbenko");
    }
}
