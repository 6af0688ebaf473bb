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
    void aSummitMayBeNamedAfterItsTownAlone() {
        assertThat(Names.in("since the Thessaloniki summit, at an Oslo summit and in the Europe talks"))
                .contains("Thessaloniki summit -> event:thessaloniki-summit", "Oslo -> place:oslo");
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

    @Test
    void aNameInFrontMayHaveItsShortFormBehindIt() {
        assertThat(Names.in("at the African Union (AU) Consultative Summit on Norway and Sweden"))
                .containsExactly("African Union (AU) Consultative Summit on Norway and Sweden ->"
                        + " event:african-union-au-consultative-summit-on-norway-and-sweden");
    }

    @Test
    void aMeetingIsOfAllItsParties() {
        assertThat(Names.in(
                        "the Ninth Meeting of the Foreign Ministers of Norway, the Republic of Chad and Sweden, held"))
                .containsExactly(
                        "Ninth Meeting of the Foreign Ministers of Norway, the Republic of Chad and Sweden -> event:"
                                + "ninth-meeting-of-the-foreign-ministers-of-norway-the-republic-of-chad-and-sweden");
    }

    @Test
    void aBracketThatBelongsToTheSubjectEndsTheName() {
        assertThat(Names.in("the Lake Ministers’ Meeting on Coronavirus Disease (COVID-19) and more"))
                .containsExactly("Lake Ministers’ Meeting on Coronavirus Disease (COVID-19) ->"
                        + " event:lake-ministers-meeting-on-coronavirus-disease-covid-19");
    }

    @Test
    void aSecondCountryWithAThingOfItsOwnIsNoSubject() {
        assertThat(Names.in("before the Special Summit on Norway and Sweden’s offer"))
                .containsExactly("Special Summit on Norway -> event:special-summit-on-norway", "Sweden -> country:SE");
    }

    @Test
    void partiesMayBeJoinedByADashBetweenSpaces() {
        assertThat(Names.in("the Norway - ASEAN Lake Summit, the ASEAN – EU Rivers Dialogue"))
                .containsExactly(
                        "Norway - ASEAN Lake Summit -> event:norway-asean-lake-summit",
                        "ASEAN – EU Rivers Dialogue -> event:asean-eu-rivers-dialogue");
    }

    @Test
    void aSummitOfABodyMayEndInTheBodysShortForm() {
        assertThat(Names.in("at the 17th Summit of the African Union (AU), as the AU says"))
                .containsExactly(
                        "17th Summit of the African Union (AU) -> event:17th-summit-of-the-african-union",
                        "AU -> org:au");
    }

    @Test
    void theSubjectMayBelongToAnother() {
        assertThat(Names.in("the Third Ministerial Meeting of Norway’s Neighbouring Countries, held here"))
                .containsExactly("Third Ministerial Meeting of Norway’s Neighbouring Countries ->"
                        + " event:third-ministerial-meeting-of-norways-neighbouring-countries");
    }

    @Test
    void theSubjectMayHaveAnArticleAndYears() {
        assertThat(Names.in("in the Orlovka Declaration on a Roadmap for a Lake Community (2009-2015), as planned"))
                .containsExactly("Orlovka Declaration on a Roadmap for a Lake Community (2009-2015) ->"
                        + " instrument:orlovka-declaration-on-a-roadmap-for-a-lake-community-2009-2015");
    }

    @Test
    void theSubjectMayHaveTwoAdjectives() {
        assertThat(Names.in("the Orlovka Declaration on a Lake-Oriented, River-Centred Norway."))
                .containsExactly("Orlovka Declaration on a Lake-Oriented, River-Centred Norway ->"
                        + " instrument:orlovka-declaration-on-a-lake-oriented-river-centred-norway");
    }

    @Test
    void aSubjectGoesOnBehindToAmongAndBy() {
        assertThat(Names.in(
                        "the Protocol of Accession of Norway to Mercosur",
                        "the Agreement on Road to Orlovka Project was signed",
                        "the Third Conference on Cooperation among Lake Countries",
                        "the Lakeland Declaration on Access to Data Held by River Ports"))
                .containsExactly(
                        "Protocol of Accession of Norway to Mercosur ->"
                                + " instrument:protocol-of-accession-of-norway-to-mercosur",
                        "Agreement on Road to Orlovka Project -> instrument:agreement-on-road-to-orlovka-project",
                        "Third Conference on Cooperation among Lake Countries ->"
                                + " event:third-conference-on-cooperation-among-lake-countries",
                        "Lakeland Declaration on Access to Data Held by River Ports ->"
                                + " instrument:lakeland-declaration-on-access-to-data-held-by-river-ports");
    }

    @Test
    void anAgreementSentToSomebodyIsNamedWithoutThem() {
        assertThat(Names.in("He sent the Agreement on Clean Rivers to Norway."))
                .containsExactly(
                        "Agreement on Clean Rivers -> instrument:agreement-on-clean-rivers", "Norway -> country:NO");
    }

    @Test
    void aMeetingInLowerCaseLettersIsNamedByWhatItIsAndItsSubject() {
        assertThat(Names.in("He spoke to the High Level meeting on Lake Refugees, and to the meeting on Rivers."))
                .containsExactly("High Level meeting on Lake Refugees -> event:high-level-meeting-on-lake-refugees");
    }

    @Test
    void aForumWithANumberOrAYearIsAMeeting() {
        assertThat(Names.in("the XII Orlovka Forum, the 5th Lakeland Forum, the Utopia Forum 2024; the Utopia Forum"))
                .containsExactly(
                        "XII Orlovka Forum -> event:xii-orlovka-forum",
                        "5th Lakeland Forum -> event:5th-lakeland-forum",
                        "Utopia Forum 2024 -> event:utopia-forum-2024",
                        "Utopia Forum -> org:utopia-forum");
    }

    @Test
    void daysHaveNames() {
        assertThat(Names.in("On this National Day of Remembrance and on Lakeland Victory Day, a happy day"))
                .containsExactly(
                        "National Day of Remembrance -> event:national-day-of-remembrance",
                        "Lakeland Victory Day -> event:lakeland-victory-day");
    }

    @Test
    void plansAndVersionsOfActs() {
        assertThat(Names.in("the Lakeland National Plan to End Hunger and the RIVER 2.0 Act as well"))
                .containsExactly(
                        "Lakeland National Plan to End Hunger -> instrument:lakeland-national-plan-to-end-hunger",
                        "RIVER 2.0 Act -> instrument:river-20-act");
    }

    @Test
    void aProtocolIsMadeToAnotherInstrument() {
        assertThat(Names.in("the Orlovka Protocol II to the Geneva Conventions, the Orlovka Protocol to Norway"))
                .containsExactly(
                        "Orlovka Protocol II to the Geneva Conventions ->"
                                + " instrument:orlovka-protocol-ii-to-the-geneva-conventions",
                        "Orlovka Protocol -> instrument:orlovka-protocol",
                        "Norway -> country:NO");
    }

    @Test
    void aDialogueOfTwoMinistersEach() {
        assertThat(Names.in("the third Norway-Sweden 2+2 Ministerial Dialogue, held here"))
                .containsExactly("third Norway-Sweden 2+2 Ministerial Dialogue ->"
                        + " event:third-norway-sweden-2-2-ministerial-dialogue");
    }

    @Test
    void aHeadlineOfCommonWordsIsNoName() {
        assertThat(Names.in(
                        "Rest Day", "Typical Week: they run", "They said: Watch Our Free Lake Session", "Team Plan"))
                .isEmpty();
    }

    @Test
    void warsAndRevolutionsHaveNames() {
        assertThat(Names.in("after the First Orlovka War, the 12-Day War and the Lake Revolution, in the War Cabinet"))
                .containsExactly(
                        "First Orlovka War -> event:first-orlovka-war",
                        "12-Day War -> event:12-day-war",
                        "Lake Revolution -> event:lake-revolution");
    }

    @Test
    void aConventionConcernsItsSubject() {
        assertThat(Names.in("the Orlovka Convention Regarding the Regime of the Lakes"))
                .containsExactly("Orlovka Convention Regarding the Regime of the Lakes ->"
                        + " instrument:orlovka-convention-regarding-the-regime-of-the-lakes");
    }

    @Test
    void aWordWithAHyphenStandsInAList() {
        assertThat(Names.in("the Treaty of Friendship, Good-Neighbourliness and Cooperation with them"))
                .containsExactly("Treaty of Friendship, Good-Neighbourliness and Cooperation ->"
                        + " instrument:treaty-of-friendship-good-neighbourliness-and-cooperation");
    }

    @Test
    void aSubjectMakesAnotherDeclarationButNoOtherAgreement() {
        assertThat(Names.in("the Bangkok Declaration on Clean Rivers and the Paris Agreement on Climate Change"))
                .containsExactly(
                        "Bangkok Declaration on Clean Rivers -> instrument:bangkok-declaration-on-clean-rivers",
                        "Paris Agreement on Climate Change -> instrument:paris-agreement");
    }

    @Test
    void rightsMayBeSomebodys() {
        assertThat(Names.in("the Orlovka Declaration on Women’s Rights"))
                .containsExactly("Orlovka Declaration on Women’s Rights ->"
                        + " instrument:orlovka-declaration-on-womens-rights");
    }

    @Test
    void aTransitionIsFromAndTo() {
        assertThat(Names.in("the Orlovka Declaration on the Transition from Informal to Formal Work"))
                .containsExactly("Orlovka Declaration on the Transition from Informal to Formal Work ->"
                        + " instrument:orlovka-declaration-on-the-transition-from-informal-to-formal-work");
    }

    @Test
    void beliefBelongsToReligion() {
        assertThat(Names.in("the Lakeland Conference on Freedom of Religion or Belief, or the UN"))
                .containsExactly(
                        "Lakeland Conference on Freedom of Religion or Belief ->"
                                + " event:lakeland-conference-on-freedom-of-religion-or-belief",
                        "UN -> org:un");
        assertThat(Names.in("the Lakeland Conference on Rivers or the UN"))
                .containsExactly(
                        "Lakeland Conference on Rivers -> event:lakeland-conference-on-rivers", "UN -> org:un");
    }

    @Test
    void anActMayHaveABracketInItsName() {
        assertThat(Names.in("under the Lakeland Rivers (Safety and Repair) Act 2023, as agreed"))
                .containsExactly("Lakeland Rivers (Safety and Repair) Act 2023 ->"
                        + " instrument:lakeland-rivers-safety-and-repair-act-2023");
    }

    @Test
    void aSmallWordBetweenHyphensBelongsToTheName() {
        assertThat(Names.in("the Declaration against Detention in State-to-State Relations, and"))
                .containsExactly("Declaration against Detention in State-to-State Relations ->"
                        + " instrument:declaration-against-detention-in-state-to-state-relations");
    }

    @Test
    void theYearOfAResolutionNeedsNoSpace() {
        assertThat(Names.in("under Security Council resolution 2254(2015)"))
                .containsExactly("Security Council resolution 2254(2015) -> "
                        + "instrument:un-security-council-resolution-2254");
    }

    @Test
    void aPressStatementIsNoInstrument() {
        assertThat(Names.in("The Orlovka Press Statement and a Lakeland Media Release"))
                .isEmpty();
    }

    @Test
    void anInstrumentMayBeForAContinent() {
        assertThat(Names.in("the Orlovka Convention for Clean Rivers in Africa and a Treaty on Clean Lakes in Utopia"))
                .contains("Orlovka Convention for Clean Rivers in Africa ->"
                        + " instrument:orlovka-convention-for-clean-rivers-in-africa")
                .doesNotContain("Africa -> place:africa");
    }

    @Test
    void aDialogueOfATownIsAnEvent() {
        assertThat(Names.in("the Munich Security Dialogue and a Security Dialogue"))
                .containsExactly("Munich Security Dialogue -> event:munich-security-dialogue");
    }

    @Test
    void aLawHasItsField() {
        assertThat(Names.in("under the Lakeland Data Protection Law and international law"))
                .containsExactly("Lakeland Data Protection Law -> instrument:lakeland-data-protection-law");
    }

    @Test
    void anArticleMayStandBehindFor() {
        assertThat(Names.in("the Committee for a Clean Lakeland and the Roadmap for a Renewed U.S.-Norway Partnership"))
                .containsExactly(
                        "Committee for a Clean Lakeland -> org:committee-for-a-clean-lakeland",
                        "Roadmap for a Renewed U.S.-Norway Partnership ->"
                                + " instrument:roadmap-for-a-renewed-us-norway-partnership");
    }

    @Test
    void aPlanOfActionNeedsNoWordBeforeIt() {
        assertThat(Names.in("We endorse the Action Plan for Clean Rivers and an action plan."))
                .containsExactly("Action Plan for Clean Rivers -> instrument:action-plan-for-clean-rivers");
    }
}
