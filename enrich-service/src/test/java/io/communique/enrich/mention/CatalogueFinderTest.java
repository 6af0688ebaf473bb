package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogueFinderTest {

    @Test
    void whatRunsOnWithANumberOrACodeOfLawsIsAnotherName() {
        assertThat(Names.written("en", "The group APT-31 and 19 U.S.C. 1862 were cited."))
                .isEmpty();
    }

    @Test
    void anAcronymIsNoPronoun() {
        assertThat(Names.in("The US told us who asked the WHO.")).containsExactly("US -> country:US", "WHO -> org:who");
    }

    @Test
    void anAcronymThatIsAWordHasItsCapitals() {
        assertThat(Names.in("Swift action was taken when banks left SWIFT.")).containsExactly("SWIFT -> org:swift");
        assertThat(Names.in("Traffic stopped. Unicef helped.")).containsExactly("Unicef -> org:unicef");
    }

    @Test
    void aNameThatIsAWordWithoutItsAccentHasItsAccent() {
        assertThat(Names.in("Male voters in Malé were fewer.")).containsExactly("Malé -> place:male-maldives");
    }

    @Test
    void aMinistryOfACountryIsItsUnderAllItsNames() {
        assertThat(Names.in("The Peruvian Foreign Ministry and the Ministry of Foreign Affairs of Peru agree."))
                .containsExactly(
                        "Peruvian Foreign Ministry -> org:peru-foreign-ministry",
                        "Ministry of Foreign Affairs of Peru -> org:peru-foreign-ministry");
    }

    @Test
    void aTitleOfManyMinistriesIsNoOnesAlone() {
        assertThat(Names.in("The Ministry of Foreign Affairs and Trade issued a note."))
                .containsExactly("Ministry of Foreign Affairs and Trade -> org:ministry-of-foreign-affairs-and-trade");
    }

    @Test
    void aHyphenSeparatesTwoNames() {
        assertThat(Names.in("The ASEAN-Russia partnership grows."))
                .containsExactly("ASEAN -> org:asean", "Russia -> country:RU");
    }

    @Test
    void theLongestNameIsKept() {
        assertThat(Names.in("They meet in Papua New Guinea and at the UN Security Council."))
                .containsExactly("Papua New Guinea -> country:PG", "UN Security Council -> org:un-security-council");
    }

    @Test
    void aNameInsideOfAWordIsNone() {
        assertThat(Names.in("Nigeria is not Niger, and Omanis are no Romans."))
                .containsExactly("Nigeria -> country:NG", "Niger -> country:NE", "Omanis -> country:OM");
    }

    @Test
    void aNameWithoutItsCapitalsIsACommonNoun() {
        assertThat(Names.in("We polish the china and eat turkey.")).isEmpty();
    }

    @Test
    void demonymsNameTheirCountry() {
        assertThat(Names.in("Vietnamese friends, Syrians and a Saudi delegation"))
                .containsExactly("Vietnamese -> country:VN", "Syrians -> country:SY", "Saudi -> country:SA");
    }

    @Test
    void aDemonymOfTwoCountriesNamesNone() {
        assertThat(Names.in("The Korean parties and the North Korean side"))
                .containsExactly("North Korean -> country:KP");
    }

    @Test
    void aLanguageIsNoCountry() {
        assertThat(Names.in("It was done in English and Russian, both being authentic."))
                .isEmpty();
    }

    @Test
    void diacriticsAndSpellingsMeet() {
        assertThat(Names.in("Türkiye, Cote d’Ivoire, the World Health Organisation and São Tomé"))
                .containsExactly(
                        "Türkiye -> country:TR",
                        "Cote d’Ivoire -> country:CI",
                        "World Health Organisation -> org:who",
                        "São Tomé -> place:sao-tome");
    }

    @Test
    void aDiseaseIsFoundInAnyCase() {
        assertThat(Names.in("Coronavirus and malaria, after Covid-19"))
                .containsExactly(
                        "Coronavirus -> disease:covid-19",
                        "malaria -> disease:malaria",
                        "Covid-19 -> disease:covid-19");
    }

    @Test
    void aPossessiveEndsAName() {
        assertThat(Names.in("ASEAN’s and Russia's capacity"))
                .containsExactly("ASEAN -> org:asean", "Russia -> country:RU");
    }

    @Test
    void aShipIsNoPlace() {
        assertThat(Names.in("The USS Tripoli and HMS Mumbai sailed.")).isEmpty();
    }

    @Test
    void aPrefixMakesAnotherThingOfAPlace() {
        assertThat(Names.in("The Mid-Atlantic states and Trans-Caspian trade; pro-Russian groups"))
                .containsExactly("Russian -> country:RU");
    }

    @Test
    void descentNamesNoContinent() {
        assertThat(Names.in("African Americans and African partners"))
                .containsExactly("Americans -> country:US", "African -> place:africa");
    }

    @Test
    void aCountryBeforeAnOrganisationOfItsOwnBelongsToTheName() {
        assertThat(Names.in("The U.S. Food and Drug Administration and the French Elysee Palace agree."))
                .contains("U.S. Food and Drug Administration -> org:us-fda");
        assertThat(Names.in("The Indian Food and Drug Administration")).contains("Indian -> country:IN");
    }

    @Test
    void aDemonymMayNameALanguage() {
        assertThat(Names.in(
                        "The English language is taught. They speak French, learn Russian and write in Spanish.",
                        "English and professional development training is given in French-speaking schools.",
                        "The Russian and English versions differ."))
                .isEmpty();
        assertThat(Names.in("They teach French soldiers in Russian towns."))
                .containsExactly("French -> country:FR", "Russian -> country:RU");
    }

    @Test
    void aCountryThatIsAlsoAWordHasItsCapital() {
        assertThat(Names.in("Turkey and Türkiye’s neighbours had turkey."))
                .containsExactly("Turkey -> country:TR", "Türkiye -> country:TR");
    }

    @Test
    void aCountryThatIsAlsoAGivenNameIsAPersonBeforeASurname() {
        assertThat(Names.in("Minister Mali Torbenko flew to Mali."))
                .containsExactly("Mali Torbenko -> person:mali-torbenko", "Mali -> country:ML");
    }

    @Test
    void aPlaceIsNotPartOfAnotherByAHyphen() {
        assertThat(Names.in("in Celle-Sainte-Cloche, the Moscow-Minsk train, Paris-based and a Berlin–Torbenko line"))
                .containsExactly(
                        "Celle-Sainte-Cloche -> place:celle-sainte-cloche",
                        "Moscow -> place:moscow",
                        "Minsk -> place:minsk",
                        "Paris -> place:paris",
                        "Berlin -> place:berlin");
    }
}
