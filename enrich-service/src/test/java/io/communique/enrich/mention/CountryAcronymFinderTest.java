package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountryAcronymFinderTest {

    @Test
    void anAcronymMeansTheOneCountryThatTheTextNames() {
        assertThat(Names.in("ru", List.of("Консул Казахстана", "представитель РК")))
                .containsExactly("Казахстана -> country:KZ", "РК -> country:KZ");
        assertThat(Names.in("ru", List.of("Консулы Казахстана и Республики Корея", "представитель РК")))
                .containsExactly("Казахстана -> country:KZ", "Республики Корея -> country:KR");
        assertThat(Names.in("ru", List.of("представитель РК"))).isEmpty();
    }
}
