package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContextFinderTest {

    @Test
    void georgiaBesideStatesOfTheUnitedStatesIsAState() {
        assertThat(Names.in("Aid went to Alabama and Georgia, and the governor of Georgia came."))
                .containsExactly(
                        "Alabama -> place:alabama", "Georgia -> place:georgia-us", "Georgia -> place:georgia-us");
    }

    @Test
    void georgiaBesideCountriesIsOne() {
        assertThat(Names.in("Armenia, Georgia and Ukraine"))
                .containsExactly("Armenia -> country:AM", "Georgia -> country:GE", "Ukraine -> country:UA");
    }

    @Test
    void aSecurityCouncilWithASecretaryIsACountrys() {
        assertThat(Names.in("The Security Council met.", "Security Council Secretary Vaskil Torbenko spoke."))
                .containsExactly(
                        "Security Council -> org:security-council",
                        "Security Council -> org:security-council",
                        "Vaskil Torbenko -> person:vaskil-torbenko");
    }

    @Test
    void aSecurityCouncilWithoutOneIsThatOfTheUnitedNations() {
        assertThat(Names.in("The Security Council met."))
                .containsExactly("Security Council -> org:un-security-council");
    }
}
