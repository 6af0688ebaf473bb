package io.communique.enrich.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.communique.enrich.text.Line;
import io.communique.enrich.text.MalformedLineException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameFormsTest {

    @Test
    void adjectivesBeforeTheHeadAreDeclinedWithIt() {
        assertThat(NameForms.of("ru").ofName("Российская Федерация"))
                .containsExactly(
                        "Российская Федерация",
                        "Российской Федерации",
                        "Российскую Федерацию",
                        "Российской Федерацией");
    }

    @Test
    void whatFollowsTheHeadStays() {
        assertThat(NameForms.of("ru").ofName("Организация исламского сотрудничества"))
                .contains("Организацией исламского сотрудничества");
    }

    @Test
    void acronymsAndFixedNamesHaveOneForm() {
        assertThat(NameForms.of("ru").ofName("НАТО")).containsExactly("НАТО");
        assertThat(NameForms.of("ru").ofName("Балканы*")).containsExactly("Балканы");
    }

    @Test
    void adjectivesHaveGenderAndNumber() {
        assertThat(NameForms.of("es").ofAdjective("francés"))
                .containsExactly("francés", "francesa", "franceses", "francesas");
        assertThat(NameForms.of("fr").ofAdjective("syrien"))
                .containsExactly("syrien", "syrienne", "syriens", "syriennes");
    }

    @Test
    void aWrongEndingIsNamedWithItsFileAndNumber() {
        List<Line> lines = List.of(new Line("endings.xx.txt", 2, "verb -a | -b"));
        assertThatThrownBy(() -> NameForms.of("xx", lines))
                .isInstanceOf(MalformedLineException.class)
                .hasMessageContaining("endings.xx.txt, line 2");
    }
}
