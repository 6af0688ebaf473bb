package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadNounFinderTest {

    @Test
    void anOrganisationEndsInItsHeadNoun() {
        assertThat(Names.in("through the Lakeland Border Agency and Utopia’s Coastal Fisheries Board"))
                .containsExactly(
                        "Lakeland Border Agency -> org:lakeland-border-agency",
                        "Coastal Fisheries Board -> org:coastal-fisheries-board");
    }

    @Test
    void whatFollowsForAndOnBelongsToTheName() {
        assertThat(Names.in("its Experts’ Working Group on River Safety and the State Service for Protection of"
                        + " Lakes and Rivers (Ozernadzor) as well"))
                .containsExactly(
                        "Experts’ Working Group on River Safety -> org:experts-working-group-on-river-safety",
                        "State Service for Protection of Lakes and Rivers ->"
                                + " org:state-service-for-protection-of-lakes-and-rivers",
                        "Ozernadzor -> org:state-service-for-protection-of-lakes-and-rivers");
    }

    @Test
    void aMinistryNeedsNoWordBeforeIt() {
        assertThat(Names.in("the Ministry of Inland Waters"))
                .containsExactly("Ministry of Inland Waters -> org:ministry-of-inland-waters");
    }

    @Test
    void anEventHasItsNumberAndYear() {
        assertThat(Names.in("at the 15th Lakeland Summit and the Utopia Water Conference 2021"))
                .containsExactly(
                        "15th Lakeland Summit -> event:15th-lakeland-summit",
                        "Utopia Water Conference 2021 -> event:utopia-water-conference-2021");
    }

    @Test
    void anEventMayBeNamedAfterItsTown() {
        assertThat(Names.in("They took part in the Geneva conference on Libya."))
                .containsExactly("Geneva conference on Libya -> event:geneva-conference-on-libya");
    }

    @Test
    void anInstrumentHasItsSubject() {
        assertThat(Names.in("the Declaration on Clean Rivers and the Lakeland Shipping Regulations (2005)"))
                .containsExactly(
                        "Declaration on Clean Rivers -> instrument:declaration-on-clean-rivers",
                        "Lakeland Shipping Regulations (2005) -> instrument:lakeland-shipping-regulations-2005");
    }

    @Test
    void aNumberedResolutionHasItsBody() {
        assertThat(Names.in("under UN Security Council Resolution 2254 (2015) and resolution 2254"))
                .containsExactly(
                        "UN Security Council Resolution 2254 (2015) -> instrument:un-security-council-resolution-2254",
                        "resolution 2254 -> instrument:un-security-council-resolution-2254");
    }

    @Test
    void aSessionOrASlashTellsTheGeneralAssembly() {
        assertThat(Names.in("resolution 2248 (S-V), resolution 68/262 and resolution 9"))
                .containsExactly(
                        "resolution 2248 (S-V) -> instrument:un-general-assembly-resolution-2248",
                        "resolution 68/262 -> instrument:un-general-assembly-resolution-68-262",
                        "resolution 9 -> instrument:resolution-9");
    }

    @Test
    void twoNamesJoinedByAndStayTwo() {
        assertThat(Names.in("the Department of Lakes and Coastal Rescue Service"))
                .containsExactly(
                        "Department of Lakes -> org:department-of-lakes",
                        "Coastal Rescue Service -> org:coastal-rescue-service");
    }

    @Test
    void aRelationIsNoOrganisation() {
        assertThat(Names.in("the ASEAN-Russia Strategic Partnership"))
                .containsExactly("ASEAN -> org:asean", "Russia -> country:RU");
    }

    @Test
    void aCapitalisedCommonNounIsNoName() {
        assertThat(Names.in("This Joint Statement and the Annual Meeting of officials"))
                .isEmpty();
    }

    @Test
    void anAcronymWithStopsBelongsToTheName() {
        assertThat(Names.in("the U.S. Department of Rivers, and the Department of Rivers"))
                .containsExactly(
                        "U.S. Department of Rivers -> org:us-department-of-rivers",
                        "Department of Rivers -> org:us-department-of-rivers");
    }

    @Test
    void aCountrysMinistryIsOneThingHoweverItsCountryIsNamed() {
        assertThat(Names.in("Norway’s Ministry of Inland Waters", "the Norwegian Ministry of Inland Waters"))
                .containsExactly(
                        "Norway -> country:NO",
                        "Ministry of Inland Waters -> org:no-ministry-of-inland-waters",
                        "Norwegian Ministry of Inland Waters -> org:no-ministry-of-inland-waters");
        assertThat(Names.in("the Ministry of Inland Waters of the Kingdom of Norway"))
                .containsExactly(
                        "Ministry of Inland Waters of the Kingdom of Norway -> org:no-ministry-of-inland-waters");
    }

    @Test
    void aNameEndsBeforeATitleAndAPerson() {
        assertThat(Names.in("the Department of Rivers Senior Counsel Zbigniew Torbenko"))
                .containsExactly(
                        "Department of Rivers -> org:department-of-rivers",
                        "Zbigniew Torbenko -> person:zbigniew-torbenko");
    }

    @Test
    void aPurposeBelongsToTheName() {
        assertThat(Names.in("the Global Coalition to Clean Rivers"))
                .containsExactly("Global Coalition to Clean Rivers -> org:global-coalition-to-clean-rivers");
    }

    @Test
    void aHeadBeforeAnotherNounIsNone() {
        assertThat(Names.in("the Debt Service Suspension Initiative"))
                .containsExactly("Debt Service Suspension Initiative -> org:debt-service-suspension-initiative");
    }

    @Test
    void anIndefiniteArticleNamesNoInstrument() {
        assertThat(Names.in("They signed a Memorandum of Cooperation.")).isEmpty();
    }

    @Test
    void aCataloguedAgreementMayHaveAnotherNoun() {
        assertThat(Names.in("The Kunming-Montreal Agreements and the Minsk Treaty hold."))
                .containsExactly(
                        "Kunming-Montreal Agreements -> instrument:kunming-montreal",
                        "Minsk Treaty -> instrument:minsk-agreements");
    }

    @Test
    void headsOfStateStandWithinTheNameOfTheirSummit() {
        assertThat(Names.in("at the EAC Heads of State and Government Summit"))
                .containsExactly(
                        "EAC Heads of State and Government Summit -> event:eac-heads-of-state-and-government-summit");
    }

    @Test
    void whatACourtRulesOnIsNoPartOfItsName() {
        assertThat(Names.in("It went to the International Court of Justice on the Genocide Convention."))
                .containsExactly(
                        "International Court of Justice -> org:icj",
                        "Genocide Convention -> instrument:genocide-convention");
    }

    @Test
    void someBodiesEndInTheirCountry() {
        assertThat(Names.in("He flew with Air Kenya and asked Statistics Norway: transport to Norway"))
                .containsExactly(
                        "Air Kenya -> org:air-kenya",
                        "Statistics Norway -> org:statistics-norway",
                        "Norway -> country:NO");
    }

    @Test
    void aTitleBehindAndBeginsAnotherName() {
        assertThat(Names.in("Secretary of the Standing Bureau of the River Party and Foreign Minister Torbenko"))
                .containsExactly(
                        "Standing Bureau of the River Party -> org:standing-bureau-of-the-river-party",
                        "Torbenko -> person:torbenko");
    }

    @Test
    void aFoundationNamedAfterAPerson() {
        assertThat(Names.in("at the Ulrich von Torbenko Foundation"))
                .containsExactly("Ulrich von Torbenko Foundation -> org:ulrich-von-torbenko-foundation");
    }

    @Test
    void aBureauOfTwoRegions() {
        assertThat(Names.in("Director-General of the Asian and Oceanian Affairs Bureau"))
                .containsExactly("Asian and Oceanian Affairs Bureau -> org:asian-and-oceanian-affairs-bureau");
    }

    @Test
    void anActHasItsYear() {
        assertThat(Names.in("under the River Expansion Act of 1962, since"))
                .containsExactly("River Expansion Act of 1962 -> instrument:river-expansion-act-of-1962");
    }

    @Test
    void aGroupWithASignInItsNameHasBodies() {
        assertThat(Names.in("The C5+1 Secretariat and the C5+1 River Dialogue met."))
                .containsExactly(
                        "C5+1 Secretariat -> org:c5-1-secretariat", "C5+1 River Dialogue -> event:c5-1-river-dialogue");
    }

    @Test
    void anAgreementOrATaskForceIsNamedByItsSubject() {
        assertThat(Names.in("the Agreement on Reciprocal Fishing, set up by the Task Force on Lake Safety"))
                .containsExactly(
                        "Agreement on Reciprocal Fishing -> instrument:agreement-on-reciprocal-fishing",
                        "Task Force on Lake Safety -> org:task-force-on-lake-safety");
    }

    @Test
    void anAgreementIsNotCutByAComma() {
        assertThat(Names.in("the Agreement on Fair, Balanced Fishing")).isEmpty();
    }

    @Test
    void aListWithAndBelongsToTheNameOfAnInstrument() {
        assertThat(Names.in("under the Agreement on Reciprocal, Fair, and Balanced Trade with them"))
                .containsExactly("Agreement on Reciprocal, Fair, and Balanced Trade ->"
                        + " instrument:agreement-on-reciprocal-fair-and-balanced-trade");
    }

    @Test
    void theListMayHavePhrasesOfTwoWords() {
        assertThat(Names.in("the Lakeland Framework for Security, Public Health, and Safe Communities as before"))
                .containsExactly("Lakeland Framework for Security, Public Health, and Safe Communities ->"
                        + " instrument:lakeland-framework-for-security-public-health-and-safe-communities");
    }

    @Test
    void aConstitutionIsNamedByItsYear() {
        assertThat(Names.in("Under the 1993 Constitution and the Constitution of 1996 they may."))
                .containsExactly(
                        "1993 Constitution -> instrument:1993-constitution",
                        "Constitution of 1996 -> instrument:constitution-of-1996");
    }

    @Test
    void aListOfSubjectsBelongsToACommittee() {
        assertThat(Names.in("She chairs the Foreign Rivers, Lakes and Trade Committee."))
                .containsExactly("Foreign Rivers, Lakes and Trade Committee ->"
                        + " org:foreign-rivers-lakes-and-trade-committee");
        assertThat(Names.in("He met the Minister, Lakes and Trade Committee members."))
                .containsExactly("Lakes and Trade Committee -> org:lakes-and-trade-committee");
    }

    @Test
    void whoIsInOfficeIsNoOffice() {
        assertThat(Names.in("the Chairman-in-Office of the OSCE")).containsExactly("OSCE -> org:osce");
    }

    @Test
    void aMinistryMayHaveItsCountryBehindOrBeforeIt() {
        assertThat(Names.in("the Foreign Ministry of Kazakhstan and the Kazakh MFA"))
                .containsExactly(
                        "Foreign Ministry of Kazakhstan -> org:kz-foreign-ministry", "Kazakh MFA -> org:kz-mfa");
    }

    @Test
    void aCompanyIsKnownByItsEnding() {
        assertThat(Names.in("It was built by Orlov Foods, Inc. (Moscow) and Torbenko Steel Ltd."))
                .containsExactly(
                        "Orlov Foods, Inc. -> org:orlov-foods",
                        "Moscow -> place:moscow",
                        "Torbenko Steel Ltd -> org:torbenko-steel");
    }

    @Test
    void aCoalitionAgainstSomethingElseIsAnotherOne() {
        assertThat(Names.in("the Global Coalition Against Rust and the Lakeland Task Force to Address River Waste"))
                .containsExactly(
                        "Global Coalition Against Rust -> org:global-coalition-against-rust",
                        "Lakeland Task Force to Address River Waste ->"
                                + " org:lakeland-task-force-to-address-river-waste");
    }

    @Test
    void whoseABodyIsStandsWithinItsName() {
        assertThat(Names.in("the Lakeland Women's Council and the Harvard River School and King's College"))
                .containsExactly(
                        "Lakeland Women's Council -> org:lakeland-womens-council",
                        "Harvard River School -> org:harvard-river-school",
                        "King's College -> org:kings-college");
    }

    @Test
    void whatAGroupIsToDoMayHaveAnArticle() {
        assertThat(Names.in("the Lakeland Expert Group to Conduct a Study on Rivers"))
                .containsExactly("Lakeland Expert Group to Conduct a Study on Rivers ->"
                        + " org:lakeland-expert-group-to-conduct-a-study-on-rivers");
    }
}
