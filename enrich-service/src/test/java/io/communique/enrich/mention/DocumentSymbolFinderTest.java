package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentSymbolFinderTest {

    @Test
    void anActOfTheEuropeanUnionHasTheInstitutionBeforeIt() {
        assertThat(Names.in("under Council Implementing Regulation (EU) No 1/2014 and Decision 2014/1/CFSP"))
                .containsExactly(
                        "Council Implementing Regulation (EU) No 1/2014 -> instrument:regulation-eu-no-1-2014",
                        "Decision 2014/1/CFSP -> instrument:decision-2014-1-cfsp");
    }
}
