package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocatedPlaceFinderTest {

    @Test
    void anUnknownPlaceStandsBeforeItsCountry() {
        assertThat(Names.written("de", "Sie trafen sich in Orlbach in Liechtenstein."))
                .containsExactly("Orlbach -> place:orlbach", "Liechtenstein -> country:LI");
        assertThat(Names.written("fr", "Une attaque à Orlat-Basse (Mali) a eu lieu."))
                .containsExactly("Orlat-Basse -> place:orlat-basse", "Mali -> country:ML");
    }

    @Test
    void whereOnlyNamesHaveCapitalsAPlaceNeedsNoCountry() {
        assertThat(Names.written("pt", "Há dois brasileiros em Orlola e outros em casa."))
                .contains("Orlola -> place:orlola");
        assertThat(Names.written("ru", "Консул в Орлидде прибыл.")).containsExactly("Орлидде -> place:орлидде");
        assertThat(Names.written("ru", "Он работал в Минздраве и в Интернете.")).isEmpty();
        assertThat(Names.written("es", "Lo publicó en Navidad y en Acción de Aguas."))
                .isEmpty();
        assertThat(Names.written("de", "Wir sehen das in Gesprächen.")).isEmpty();
    }
}
