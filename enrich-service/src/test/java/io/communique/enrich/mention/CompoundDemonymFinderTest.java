package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompoundDemonymFinderTest {

    @Test
    void bothHalvesNameACountry() {
        assertThat(Names.written("ru", "российско-германского взаимодействия"))
                .containsExactly("российско -> country:RU", "германского -> country:DE");
        assertThat(Names.written("pt", "o conflito israelo-palestiniano"))
                .containsExactly("israelo -> country:IL", "palestiniano -> country:PS");
        assertThat(Names.written("fr", "le sommet franco-russo-chinois"))
                .containsExactly("franco -> country:FR", "russo -> country:RU", "chinois -> country:CN");
    }

    @Test
    void aHalfAloneIsNoDemonym() {
        assertThat(Names.written("fr", "le timbre est franco et le port indo-européen"))
                .containsExactly("européen -> place:europe");
    }
}
