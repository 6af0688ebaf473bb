package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcronymFinderTest {

    @Test
    void anAcronymMayStandBehindItsNameWithoutBrackets() {
        assertThat(Names.written("de", "Das Oberste Forstgericht OFG entschied. Das OFG sagte es."))
                .containsExactly(
                        "Oberste Forstgericht -> org:oberste-forstgericht",
                        "OFG -> org:oberste-forstgericht",
                        "OFG -> org:oberste-forstgericht");
    }

    @Test
    void anAcronymStandsForItsNameInTheWholeStatement() {
        assertThat(Names.in("ZRC is young.", "The Zemlian Rivers Commission (ZRC) met."))
                .containsExactly(
                        "ZRC -> org:zemlian-rivers-commission",
                        "Zemlian Rivers Commission -> org:zemlian-rivers-commission",
                        "ZRC -> org:zemlian-rivers-commission");
    }

    @Test
    void theTextsOwnMeaningComesFirst() {
        // in the catalogue EAC is another community
        assertThat(Names.in("the Eastern Aquaculture Council (EAC)", "EAC agrees"))
                .contains("EAC -> org:eastern-aquaculture-council")
                .doesNotContain("EAC -> org:eac");
    }

    @Test
    void theNameThatTheLettersBeginIsMeant() {
        assertThat(Names.in("the Charter of the United Nations (UN)", "The UN agrees."))
                .containsExactly(
                        "Charter of the United Nations -> instrument:un-charter", "UN -> org:un", "UN -> org:un");
    }

    @Test
    void aShortNameOfTheCatalogueTellsWhatTheLongOneMeans() {
        assertThat(Names.in("the World Food and Crops Programme (WFP)"))
                .contains("World Food and Crops Programme -> org:wfp");
    }

    @Test
    void bracketsThatDoNotFitDefineNothing() {
        assertThat(Names.in("the Zemlian Rivers Commission (XQJ)"))
                .containsExactly("Zemlian Rivers Commission -> org:zemlian-rivers-commission");
    }

    @Test
    void commonNounsGetNoAcronym() {
        assertThat(Names.in("small and medium enterprises (SMEs), and SMEs again"))
                .isEmpty();
    }

    @Test
    void anAcronymThatTheCatalogueKnowsMeansTheSameInAnotherSpelling() {
        assertThat(Names.in("the International Labor Organisation (ILO)"))
                .containsExactly("International Labor Organisation -> org:ilo", "ILO -> org:ilo");
    }

    @Test
    void anAcronymMayHaveANumber() {
        assertThat(Names.in(
                        "the 48th Lakeland River Ministers Meeting (48th LRM)",
                        "the Fourth Ministerial Conference on Lakes, Rivers and Coasts (LRC IV)"))
                .contains(
                        "48th LRM -> event:48th-lakeland-river-ministers-meeting",
                        "LRC IV -> event:fourth-ministerial-conference-on-lakes-rivers-and-coasts");
    }

    @Test
    void anAcronymBehindASecondNameIsThatNames() {
        assertThat(Names.in("the African Union (AU) High-Level Meeting (HLM)", "the HLM"))
                .contains("HLM -> event:african-union-au-high-level-meeting");
    }

    @Test
    void anAcronymMayEndInItsNumber() {
        assertThat(Names.in("the Ninth Lake Islands Leaders Meeting (LILM9), at LILM9"))
                .containsExactly(
                        "Ninth Lake Islands Leaders Meeting -> event:ninth-lake-islands-leaders-meeting",
                        "LILM9 -> event:ninth-lake-islands-leaders-meeting",
                        "LILM9 -> event:ninth-lake-islands-leaders-meeting");
    }

    @Test
    void whatAnUnknownShortFormMeansMayStandBehindIt() {
        assertThat(Names.in("The VZD (Lakeland Rivers Party)", "The VZD won, said an MP (Lakeland Rivers Party)."))
                .contains("VZD -> org:lakeland-rivers-party", "Lakeland Rivers Party -> org:lakeland-rivers-party")
                .doesNotContain("MP -> org:lakeland-rivers-party");
    }
}
