package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortFormsTest {

    @Test
    void initialsMayBeOfSmallWords() {
        assertThat(ShortForms.standsFor("DFAE", "Département fédéral des affaires étrangères"))
                .isTrue();
        assertThat(ShortForms.standsFor("DFE", "Département fédéral des affaires étrangères"))
                .isFalse();
    }

    @Test
    void lettersAreFoundFromTheEnd() {
        assertThat(ShortForms.longFormStart("EAS", "East Asia Summit")).isZero();
        assertThat(ShortForms.longFormStart("EAS", "the East Asia Summit")).isEqualTo(4);
        assertThat(ShortForms.longFormStart("CoI", "Commission of Inquiry")).isZero();
        assertThat(ShortForms.longFormStart("XYZ", "East Asia Summit")).isNegative();
    }

    @Test
    void aRemarkIsNoShortForm() {
        assertThat(ShortForms.isShortForm("EAS")).isTrue();
        assertThat(ShortForms.isShortForm("see below")).isFalse();
        assertThat(ShortForms.isShortForm("Moscow")).isFalse();
        assertThat(ShortForms.isShortForm("A")).isFalse();
    }

    @Test
    void equalFirstLettersStandForTheirWords() {
        assertThat(ShortForms.standsFor("AAAA", "Addis Ababa Action Agenda")).isTrue();
        assertThat(ShortForms.standsFor("AAB", "Addis Ababa Action Agenda")).isFalse();
    }
}
