package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditionsTest {

    @Test
    void anEventOfTheCatalogueHasItsNumberAndItsYear() {
        assertThat(Names.in("the 11th Bled Strategic Forum 2016, World Press Freedom Day 2019, the XI Doha Forum"))
                .contains(
                        "11th Bled Strategic Forum 2016 -> event:11th-bled-strategic-forum-2016",
                        "World Press Freedom Day 2019 -> event:world-press-freedom-day-2019");
    }

    @Test
    void theYearOfAnInstrumentMakesNoOtherInstrument() {
        assertThat(Names.in("the 1975 Helsinki Final Act and the 1982 UNCLOS"))
                .containsExactly(
                        "1975 Helsinki Final Act -> instrument:helsinki-final-act", "1982 UNCLOS -> instrument:unclos");
    }

    @Test
    void aYearBehindInIsADateOfItsOwn() {
        assertThat(Names.in("In 2016 World Press Freedom Day was kept."))
                .containsExactly("World Press Freedom Day -> event:world-press-freedom-day");
    }

    @Test
    void aNumberBehindAnInstrumentMakesAnotherOfIt() {
        assertThat(Names.in("the Bali Concord III, Lake Agreement No. 18 (1991), Presidential Decree No. 309"))
                .containsExactly(
                        "Bali Concord III -> instrument:bali-concord-iii",
                        "Lake Agreement No. 18 (1991) -> instrument:lake-agreement-no-18-1991",
                        "Presidential Decree No. 309 -> instrument:presidential-decree-no-309");
    }

    @Test
    void anInstrumentMayHaveItsDayInFront() {
        assertThat(Names.in("the EU-mediated 12 August 2008 Lake Agreement and the 2010 Orlovka Declaration"))
                .containsExactly(
                        "EU -> org:eu",
                        "12 August 2008 Lake Agreement -> instrument:12-august-2008-lake-agreement",
                        "2010 Orlovka Declaration -> instrument:2010-orlovka-declaration");
    }

    @Test
    void anEventHasItsDayApart() {
        assertThat(Names.in("the October 2021 Lakeland Summit"))
                .containsExactly("October 2021 -> date:2021-10", "Lakeland Summit -> event:lakeland-summit");
    }

    @Test
    void anInstrumentMayHaveItsYearBehindOf() {
        assertThat(Names.in("the Helsinki Final Act of 1975 and Law No. 10 of 2015"))
                .containsExactly(
                        "Helsinki Final Act of 1975 -> instrument:helsinki-final-act",
                        "Law No. 10 of 2015 -> instrument:law-no-10-of-2015");
    }

    @Test
    void anInstrumentMayHaveItsYearsBehindIt() {
        assertThat(Names.in("the Lakeland White Paper 2017 and the Lake Action Plan 2024-2026, with 20 years"))
                .containsExactly(
                        "Lakeland White Paper 2017 -> instrument:lakeland-white-paper-2017",
                        "Lake Action Plan 2024-2026 -> instrument:lake-action-plan-2024-2026");
    }

    @Test
    void theAcronymOfAnEventMayHaveANumber() {
        assertThat(Names.in("at TICAD 8 in Tunis and at TICAD 8 August"))
                .contains("TICAD 8 -> event:ticad-8", "TICAD -> event:ticad");
    }

    @Test
    void anOrdinalMayHaveTwoWords() {
        assertThat(Names.in("the Forty-Fourth Lakeland Forum, the Twenty-First Lakeland Summit"))
                .containsExactly(
                        "Forty-Fourth Lakeland Forum -> event:forty-fourth-lakeland-forum",
                        "Twenty-First Lakeland Summit -> event:twenty-first-lakeland-summit");
    }

    @Test
    void anOrdinalInSmallLettersStandsBehindThe() {
        assertThat(Names.in("at the second Lakeland Summit, his first Orlovka Summit"))
                .containsExactly(
                        "second Lakeland Summit -> event:second-lakeland-summit",
                        "Orlovka Summit -> event:orlovka-summit");
    }

    @Test
    void anInstrumentMayHaveANumberInFront() {
        assertThat(Names.in("the 2nd Joint Statement on Lake Cooperation"))
                .containsExactly("2nd Joint Statement on Lake Cooperation ->"
                        + " instrument:2nd-joint-statement-on-lake-cooperation");
    }

    @Test
    void anEventMayHaveItsYearBehindAHyphen() {
        assertThat(Names.in("at the Lakeland Summit-2023 and in the Lakeland Summit-related talks"))
                .contains("Lakeland Summit-2023 -> event:lakeland-summit-2023");
    }
}
