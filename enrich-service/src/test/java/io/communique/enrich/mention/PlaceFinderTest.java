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
}
