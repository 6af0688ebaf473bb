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

    @Test
    void aSharedNameIsTheCountrysThatTheStatementNames() {
        assertThat(Names.in("The Democratic Republic of the Congo asked for calm in Eastern Congo."))
                .endsWith("Eastern Congo -> place:eastern-congo");
        assertThat(Names.in("The DPRK and Congo took part.", "The DRC left Congo."))
                .containsExactly(
                        "DPRK -> country:KP", "Congo -> country:CD", "DRC -> country:CD", "Congo -> country:CD");
        assertThat(Names.in("Chad and Congo took part.")).containsExactly("Chad -> country:TD", "Congo -> country:CG");
    }

    @Test
    void aSharedDemonymIsTheOneCountrysThatTheStatementNames() {
        assertThat(Names.in("The Republic of Korea protects Korean nationals."))
                .containsExactly("Republic of Korea -> country:KR", "Korean -> country:KR");
        assertThat(Names.in("The Korean people hope for inter-Korean talks.")).isEmpty();
        assertThat(Names.in("South Korea and North Korea speak for the Korean people."))
                .containsExactly("South Korea -> country:KR", "North Korea -> country:KP");
    }

    @Test
    void micronesiaBesideOtherRegionsIsOne() {
        assertThat(Names.in("They visit Melanesia, Micronesia and Polynesia."))
                .contains("Micronesia -> place:micronesia-region");
        assertThat(Names.in("They visit Micronesia and Palau.")).contains("Micronesia -> country:FM");
    }
}
