package io.communique.enrich.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.MalformedLineException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    @Test
    void everyLineIsOfItsForm() {
        // loading checks every line; a wrong one is named with its file and number
        assertThat(CATALOGUE.names()).hasSizeGreaterThan(10_000);
    }

    @Test
    void allCountriesOfIso3166AreThere() {
        List<String> codes = ids(EntityType.COUNTRY);
        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(List.of(Locale.getISOCountries()).stream()
                        .map(code -> "country:" + code)
                        .toList());
    }

    @Test
    void manyOrganisationsAreThere() {
        assertThat(ids(EntityType.ORGANISATION)).hasSizeGreaterThan(300);
    }

    @Test
    void aLeadersIdIsTheOneOfTheirName() {
        assertThat(CATALOGUE.names())
                .extracting(CatalogueName::thing)
                .filteredOn(thing -> thing.type() == EntityType.PERSON)
                .hasSizeGreaterThan(300)
                .allSatisfy(thing -> assertThat(EntityIds.of(EntityType.PERSON, thing.name()))
                        .isEqualTo(thing.id()));
    }

    @Test
    void spellingVariantsAreAdded() {
        assertThat(CATALOGUE.names())
                .extracting(CatalogueName::text)
                .contains("World Health Organization", "World Health Organisation", "World Food Program");
    }

    @Test
    void aThingCanBeLeftOutWithAllItsNames() {
        // When
        Catalogue without = CATALOGUE.without(Set.of("org:who"));
        // Then
        assertThat(without.names())
                .extracting(CatalogueName::text)
                .doesNotContain("WHO", "World Health Organization")
                .contains("UNICEF");
    }

    @Test
    void aWrongLineIsNamedWithItsFileAndNumber() {
        assertWrong("x.en.txt, line 7", "Bad Id | | Name");
        assertWrong("x.en.txt, line 7", "only-an-id");
        assertWrong("x.en.txt, line 7", "an-id | Utopia | Name");
        assertWrong("x.en.txt, line 7", "an-id | |");
        assertWrong("x.en.txt, line 7", "an-id | | Name | Other | Third");
    }

    @Test
    void aNameOfTwoThingsIsRefused() {
        List<Line> lines = List.of(new Line("x.en.txt", 1, "one | | Lake"), new Line("x.en.txt", 2, "two | | Lake"));
        assertThatThrownBy(() -> Catalogue.of(EntityType.PLACE, lines))
                .isInstanceOf(MalformedLineException.class)
                .hasMessageContaining("x.en.txt, line 2")
                .hasMessageContaining("place:one");
    }

    @Test
    void aWrongCountryIsNamedWithItsFileAndNumber() {
        List<Line> lines = List.of(new Line("countries.en.txt", 3, "XX | Utopia | Utopian"));
        assertThatThrownBy(() -> CountryNames.read(lines, ULocale.ENGLISH))
                .isInstanceOf(MalformedLineException.class)
                .hasMessageContaining("countries.en.txt, line 3");
    }

    private static void assertWrong(String where, String text) {
        List<Line> lines = List.of(new Line("x.en.txt", 7, text));
        assertThatThrownBy(() -> Catalogue.of(EntityType.PLACE, lines))
                .isInstanceOf(MalformedLineException.class)
                .hasMessageContaining(where);
    }

    private static List<String> ids(EntityType type) {
        return CATALOGUE.names().stream()
                .map(CatalogueName::thing)
                .filter(thing -> thing.type() == type)
                .map(thing -> thing.id())
                .distinct()
                .toList();
    }
}
