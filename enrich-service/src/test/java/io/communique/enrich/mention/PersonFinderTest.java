package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonFinderTest {

    @Test
    void aTitleIsFollowedByAName() {
        assertThat(Names.in("Foreign Minister Vaskil Torbenko met President Ondruš."))
                .containsExactly("Vaskil Torbenko -> person:vaskil-torbenko", "Ondruš -> person:ondrus");
    }

    @Test
    void anOfficeAndACommaMayStandBetween() {
        assertThat(Names.in("the Minister for the Middle East, Vaskil Torbenko, and the Minister of Foreign"
                        + " Affairs of Iraq, HE Dr Samir al-Torbenko"))
                .contains("Vaskil Torbenko -> person:vaskil-torbenko", "Samir al-Torbenko -> person:samir-al-torbenko");
    }

    @Test
    void aGivenNameAndASurnameAreAPerson() {
        assertThat(Names.in("It was drafted by Maria van Torbenko for the board."))
                .containsExactly("Maria van Torbenko -> person:maria-van-torbenko");
    }

    @Test
    void theSurnameAloneIsThatPerson() {
        assertThat(Names.in("Minister Vaskil Torbenko spoke.", "Mr Torbenko and later Torbenko’s deputy agreed."))
                .containsExactly(
                        "Vaskil Torbenko -> person:vaskil-torbenko",
                        "Torbenko -> person:vaskil-torbenko",
                        "Torbenko -> person:vaskil-torbenko");
    }

    @Test
    void aSurnameBehindATitleIsThePersonWhoseFullNameStandsElsewhere() {
        assertThat(Names.in("It needs Senator Torbenko.", "The votes are Velda Torbenko’s and others’."))
                .containsExactly("Torbenko -> person:velda-torbenko", "Velda Torbenko -> person:velda-torbenko");
        assertThat(Names.in("It needs Senator Torbenko.", "Yesterday Torbenko came."))
                .endsWith("Torbenko -> person:torbenko");
    }

    @Test
    void aSpeakerIsKnownByName() {
        assertThat(Names.saidBy("Vaskil Torbenko", "After that Torbenko left."))
                .containsExactly("Torbenko -> person:vaskil-torbenko");
    }

    @Test
    void transliterationsMeetInOneId() {
        assertThat(Names.in("President Sergei Torbenko")).containsExactly("Sergei Torbenko -> person:sergey-torbenko");
    }

    @Test
    void aVerbOfSpeechFollowsAName() {
        assertThat(Names.in("Zvorlan Torbenko said: no."))
                .containsExactly("Zvorlan Torbenko -> person:zvorlan-torbenko");
    }

    @Test
    void aLeaderIsKnownByADistinctiveSurname() {
        assertThat(Names.in("at the hands of Assad and Putin"))
                .containsExactly("Assad -> person:bashar-al-assad", "Putin -> person:vladimir-putin");
    }

    @Test
    void aRegimeIsNamedAfterItsRuler() {
        assertThat(Names.in("the Torbenko regime")).containsExactly("Torbenko -> person:torbenko");
    }

    @Test
    void aCountryAfterAGivenNameIsASurname() {
        assertThat(Names.in("President Michael Jordan visited Jordan."))
                .containsExactly("Michael Jordan -> person:michael-jordan", "Jordan -> country:JO");
    }

    @Test
    void anOfficeAloneIsNobody() {
        assertThat(Names.in("The Foreign Minister and the Prime Minister of the day met the Secretary-General."))
                .isEmpty();
    }

    @Test
    void contractionsAndWordsBrokenOffAreNobody() {
        assertThat(Names.in("Thank you, Mr. President. You’ve said that. Senator Torb- — Torbenko agreed."))
                .isEmpty();
    }

    @Test
    void feastsAreNoSurnames() {
        assertThat(Names.in("We wish a Merry Christmas.")).isEmpty();
    }

    @Test
    void aShipIsNobody() {
        assertThat(Names.in("They boarded the USS Maria Torbenko.")).isEmpty();
    }

    @Test
    void anInitialMayStandBeforeTheSurname() {
        assertThat(Names.in("Sent by Mark C. Torbenko of the board."))
                .containsExactly("Mark C. Torbenko -> person:mark-torbenko");
    }

    @Test
    void whomATextPresentsMayBearACommonWordAsName() {
        assertThat(Names.in("With Shannon Partridge, Senior Adviser, and Zbigniew Cushion said so."))
                .containsExactly(
                        "Shannon Partridge -> person:shannon-partridge", "Zbigniew Cushion -> person:zbigniew-cushion");
    }

    @Test
    void aGivenNameThatIsACountryNeedsASurname() {
        assertThat(Names.in("Jordan Smith and Mr Chad Torbenko left Jordan for Chad."))
                .containsExactly(
                        "Jordan Smith -> person:jordan-smith",
                        "Chad Torbenko -> person:chad-torbenko",
                        "Jordan -> country:JO",
                        "Chad -> country:TD");
    }

    @Test
    void aNameOfTheCatalogueMayRunOn() {
        assertThat(Names.in("Received by Claudia Sheinbaum Pardo and Joseph R. Biden, Jr."))
                .containsExactly(
                        "Claudia Sheinbaum Pardo -> person:claudia-sheinbaum",
                        "Joseph R. Biden, Jr -> person:joe-biden");
    }

    @Test
    void aFamilyNameOfTwoLettersFollowsATitle() {
        assertThat(Names.in("General Secretary Xi Jinping arrived.", "President Xi left."))
                .containsExactly("Xi Jinping -> person:xi-jinping", "Xi -> person:xi-jinping");
    }

    @Test
    void anOfficeBeforeATitleIsNoPartOfTheName() {
        assertThat(Names.in(
                        "The Minister of State for the Middle East Lord Torbenko met Chancellor of the Exchequer Maria"
                                + " Vaskil, Minister."))
                .containsExactly(
                        "Middle East -> place:middle-east",
                        "Torbenko -> person:torbenko",
                        "Maria Vaskil -> person:maria-vaskil");
    }

    @Test
    void theGivenNameAloneIsTheOnlyPersonOfThatName() {
        assertThat(Names.saidBy("Zbigniew Orlova", "Thanks, Zbigniew."))
                .containsExactly("Zbigniew -> person:zbigniew-orlova");
        assertThat(Names.in("Minister Sergey Orlov and Minister Sergey Petrenko came.", "Thanks, Sergey."))
                .containsExactly("Sergey Orlov -> person:sergey-orlov", "Sergey Petrenko -> person:sergey-petrenko");
    }

    @Test
    void aSurnameIsThePersonNamedLast() {
        assertThat(Names.in(
                        "Minister Vaskil Torbenko spoke.",
                        "Mr Torbenko left.",
                        "Minister Maria Torbenko came.",
                        "Ms Torbenko agreed."))
                .containsExactly(
                        "Vaskil Torbenko -> person:vaskil-torbenko",
                        "Torbenko -> person:vaskil-torbenko",
                        "Maria Torbenko -> person:maria-torbenko",
                        "Torbenko -> person:maria-torbenko");
    }

    @Test
    void spellingsOfOneNameAreOnePerson() {
        assertThat(Names.in("Minister Dmitriy Orlovskiy spoke.", "Dmitry Orlovsky and Mr Orlovskii left."))
                .containsExactly(
                        "Dmitriy Orlovskiy -> person:dmitry-orlovsky",
                        "Dmitry Orlovsky -> person:dmitry-orlovsky",
                        "Orlovskii -> person:dmitry-orlovsky");
        assertThat(Names.in("President Volodymyr Zelenskyi"))
                .containsExactly("Volodymyr Zelenskyi -> person:volodymyr-zelenskyy");
    }

    @Test
    void aLongerNameIsThePersonOfTheShorterOne() {
        assertThat(Names.in("Minister Zbigniew Torbenko Vaskil spoke.", "Zbigniew Torbenko agreed."))
                .containsExactly(
                        "Zbigniew Torbenko Vaskil -> person:zbigniew-torbenko-vaskil",
                        "Zbigniew Torbenko -> person:zbigniew-torbenko-vaskil");
    }

    @Test
    void aSpeakerIsWhomTheCatalogueKnows() {
        assertThat(Names.saidBy("Merkel", "Chancellor Merkel left.")).containsExactly("Merkel -> person:angela-merkel");
    }

    @Test
    void aSurnameIsThePersonWhomTheTitleNamesInFull() {
        assertThat(Names.under("Meeting with Minister Zbigniew Torbenko", "Mr Torbenko spoke of rivers."))
                .containsExactly("Torbenko -> person:zbigniew-torbenko");
    }

    @Test
    void anOfficeTellsWhoseAFrequentSurnameIs() {
        assertThat(Names.in("Vice President Harris met Secretary Rice.", "Mr Harris left."))
                .startsWith("Harris -> person:kamala-harris", "Rice -> person:condoleezza-rice");
        assertThat(Names.in("Mr Harris left.")).containsExactly("Harris -> person:harris");
    }

    @Test
    void twoRulersOfAnAdministrationAreNamed() {
        assertThat(Names.in("the Biden-Harris administration"))
                .containsExactly("Biden -> person:joe-biden", "Harris -> person:kamala-harris");
    }

    @Test
    void aSurnameThatIsADemonymBelongsToAPersonOfTheCatalogue() {
        assertThat(Names.in("Vietnam's To Lam met Volker Türk."))
                .containsExactly(
                        "Vietnam -> country:VN", "To Lam -> person:to-lam", "Volker Türk -> person:volker-turk");
    }

    @Test
    void aTitleAtTheEndOfASentenceIsNobodysWhoBeginsTheNext() {
        assertThat(Names.in("She met the Minister of Foreign Affairs of Mali. Torbenko was glad."))
                .containsExactly("Mali -> country:ML");
        assertThat(Names.in("She met Gen. Torbenko.")).containsExactly("Torbenko -> person:torbenko");
    }

    @Test
    void anArticleWithinANameIsNoPartOfItsLength() {
        assertThat(Names.in("Sheikh Murad Al-Halim Al-Jabr Al-Zarqi, Emir"))
                .containsExactly("Murad Al-Halim Al-Jabr Al-Zarqi -> person:murad-al-halim-al-jabr-al-zarqi");
    }

    @Test
    void koreanSyllablesThatAreEnglishWordsToo() {
        assertThat(Names.in("Deputy Minister Pak Byung-won and Ambassador Torbenko-led talks"))
                .containsExactly("Pak Byung-won -> person:pak-byung-won", "Torbenko -> person:torbenko");
    }

    @Test
    void aGivenNamePrintedShort() {
        assertThat(Names.in("Undersecretary Ma. Elvira T. Torbenko spoke"))
                .containsExactly("Ma. Elvira T. Torbenko -> person:ma-elvira-torbenko");
    }

    @Test
    void titlesOfManyStates() {
        assertThat(Names.in("Shri Amar Torbenko, Taoiseach Conn Rosvel and Catholicos Vartan II"))
                .containsExactly(
                        "Amar Torbenko -> person:amar-torbenko",
                        "Conn Rosvel -> person:conn-rosvel",
                        "Vartan II -> person:vartan-ii");
    }

    @Test
    void aColleagueHasANameBehindHim() {
        assertThat(Names.in("with his Mongolian colleague Batukhan Torbenko and his counterpart Lukas Rosvel"))
                .containsExactly(
                        "Mongolian -> country:MN",
                        "Batukhan Torbenko -> person:batukhan-torbenko",
                        "Lukas Rosvel -> person:lukas-rosvel");
    }

    @Test
    void aShipIsNoPerson() {
        assertThat(Names.in("The BRP Maria Torbenko and the HMNZS Lucas Rosvel sailed."))
                .isEmpty();
    }

    @Test
    void aLeaderKnownByHisSurnameHasHisOtherNamesAroundIt() {
        assertThat(Names.in("Ms. Kamikawa Yoko met President Bola Ahmed Tinubu."))
                .containsExactly("Kamikawa Yoko -> person:yoko-kamikawa", "Bola Ahmed Tinubu -> person:bola-tinubu");
    }

    @Test
    void aNameThatIsAMonthTooHasNoNumberBehindIt() {
        assertThat(Names.in("Ambassador Torbenko Jun arrived.")).containsExactly("Torbenko Jun -> person:torbenko-jun");
        assertThat(Names.in("Ambassador Torbenko Jun 5 left.")).startsWith("Torbenko -> person:torbenko");
    }

    @Test
    void bridgesAirportsAndCommandsAreNoPersons() {
        assertThat(Names.in(
                        "They closed the Ambassador Bridge, and General Maria Torbenko, Supreme Commander Europe, flew"
                                + " to Ben Orlov Airport."))
                .containsExactly(
                        "Maria Torbenko -> person:maria-torbenko",
                        "Europe -> place:europe",
                        "Ben Orlov Airport -> place:ben-orlov-airport");
        assertThat(Names.in("Her Royal Highness Crown Princess Maria Torbenko spoke."))
                .containsExactly("Maria Torbenko -> person:maria-torbenko");
    }

    @Test
    void namesBeforeALeaderOfTheCatalogueBelongToHim() {
        assertThat(Names.in("Muhammad Shehbaz Sharif met President Abdel Fatta Al-Sisi and S. Lavrov."))
                .containsExactly(
                        "Muhammad Shehbaz Sharif -> person:shehbaz-sharif",
                        "Abdel Fatta Al-Sisi -> person:abdel-fattah-el-sisi",
                        "S. Lavrov -> person:sergey-lavrov");
    }

    @Test
    void anotherGivenNameOrAFatherMakesAnotherPersonOfALeadersName() {
        assertThat(Names.in("Zvorlan Putin and Prince Zvorlan bin Abdullah II came."))
                .containsExactly(
                        "Zvorlan Putin -> person:zvorlan-putin",
                        "Zvorlan bin Abdullah II -> person:zvorlan-bin-abdullah-ii");
    }

    @Test
    void initialsBelongToTheName() {
        assertThat(Names.in("Dr. A. K. Abdul Torbenko met V. Rosvel and V. Rosvel’s deputy."))
                .containsExactly(
                        "A. K. Abdul Torbenko -> person:a-abdul-torbenko",
                        "V. Rosvel -> person:v-rosvel",
                        "V. Rosvel -> person:v-rosvel");
        assertThat(Names.in("Minister Velda Torbenko spoke.", "V. TORBENKO: Good morning."))
                .containsExactly("Velda Torbenko -> person:velda-torbenko", "V. TORBENKO -> person:velda-torbenko");
    }

    @Test
    void aLetterOfAnAnnexOrATimeIsNoInitial() {
        assertThat(Names.in("See Annex A. Torbenko agreed at 12:59 P.M. CEST."))
                .noneMatch(name -> name.startsWith("A. ") || name.startsWith("P.M."));
    }

    @Test
    void aMemberOfSomethingIsAPerson() {
        assertThat(Names.in("They were joined by Zvorlan Torbenko, a member of the group."))
                .containsExactly("Zvorlan Torbenko -> person:zvorlan-torbenko");
    }

    @Test
    void thoseWhoAskPresentThemselves() {
        assertThat(Names.in(
                        "Zvorlan Torbenko from Reuters asks.", "Kyodo News, ROSVEL: And you?", "Elda Quirm: My turn."))
                .containsExactly(
                        "Zvorlan Torbenko -> person:zvorlan-torbenko",
                        "Reuters -> org:reuters",
                        "Kyodo News -> org:kyodo",
                        "ROSVEL -> person:rosvel",
                        "Elda Quirm -> person:elda-quirm");
    }

    @Test
    void aNicknameInQuotesStandsWithinTheName() {
        assertThat(Names.in("Senator Joseph “Joe” Torbenko and Maria \"Mia\" Rosvel voted."))
                .containsExactly(
                        "Joseph “Joe” Torbenko -> person:joseph-torbenko",
                        "Maria \"Mia\" Rosvel -> person:maria-rosvel");
    }

    @Test
    void anHonorificMayHaveAnApostrophe() {
        assertThat(Names.in("They met Dato’ Sri Zvorlan Torbenko and Dato' Velda Rosvel."))
                .containsExactly("Zvorlan Torbenko -> person:zvorlan-torbenko", "Velda Rosvel -> person:velda-rosvel");
    }

    @Test
    void aSurnameAndTwoSyllablesAreAKorean() {
        assertThat(Names.in("Choe Mun-hui and Lee Do-gun agreed."))
                .containsExactly("Choe Mun-hui -> person:choe-mun-hui", "Lee Do-gun -> person:lee-do-gun");
    }

    @Test
    void anAcronymBeforeAGivenNameBelongsToNobody() {
        assertThat(Names.in("the MPs Ingrid Torbenko and Maria Rosvel"))
                .containsExactly("Ingrid Torbenko -> person:ingrid-torbenko", "Maria Rosvel -> person:maria-rosvel");
    }

    @Test
    void anOccupationStandsBeforeAName() {
        assertThat(Names.in("It freed the journalist Zvorlan Torbenko and his wife Elda Quirm."))
                .containsExactly("Zvorlan Torbenko -> person:zvorlan-torbenko", "Elda Quirm -> person:elda-quirm");
    }

    @Test
    void anAmbassadorIsSentToACountry() {
        assertThat(Names.in("Ambassador to Fiji Zvorlan Torbenko and UNICEF's Elda Quirm came."))
                .containsExactly(
                        "Fiji -> country:FJ",
                        "Zvorlan Torbenko -> person:zvorlan-torbenko",
                        "UNICEF -> org:unicef",
                        "Elda Quirm -> person:elda-quirm");
    }

    @Test
    void personsAreListed() {
        assertThat(Names.in("They were Maria Rosvel, Zvorlan Torbenko and Elda Quirm-Vass."))
                .containsExactly(
                        "Maria Rosvel -> person:maria-rosvel",
                        "Zvorlan Torbenko -> person:zvorlan-torbenko",
                        "Elda Quirm-Vass -> person:elda-quirm-vass");
    }

    @Test
    void anInitialBehindATitleNeedsNoStop() {
        assertThat(Names.in("the Minister for Law K Torbenko and Minister V Ondruš; in Annex A Torbenko is listed"))
                .contains("K Torbenko -> person:k-torbenko", "V Ondruš -> person:v-ondrus")
                .doesNotContain("A Torbenko -> person:a-torbenko");
    }

    @Test
    void aTitleBehindACommaIsNoPartOfTheName() {
        assertThat(Names.in("The Minister for the Middle East, Lord Torbenko, came to Cairo."))
                .contains("Torbenko -> person:torbenko");
    }

    @Test
    void whoAsksMayHaveAGivenNameAlone() {
        assertThat(Names.in("Sir, Zvorlana from Reuters wonders. Priya from the BBC asks. Exports from Reuters fell."))
                .contains("Zvorlana -> person:zvorlana", "Priya -> person:priya")
                .doesNotContain("Exports -> person:exports");
    }

    @Test
    void aSurnameLikeAWordFollowsAnUnknownNameWhoIsPresented() {
        assertThat(Names.in("She has chosen diplomat Zvorlan Walker for it.", "Zvorlan Baker said no."))
                .containsExactly("Zvorlan Walker -> person:zvorlan-walker", "Zvorlan Baker -> person:zvorlan-baker");
    }
}
