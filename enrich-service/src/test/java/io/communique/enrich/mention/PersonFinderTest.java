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
        assertThat(
                        Names.in(
                                "the Minister for the Middle East, Vaskil Torbenko, and the Minister of Foreign Affairs of Iraq, HE Dr Samir al-Torbenko"))
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
}
