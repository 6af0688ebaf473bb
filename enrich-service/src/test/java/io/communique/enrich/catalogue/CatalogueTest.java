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
    void manyThingsAreThere() {
        assertThat(ids(EntityType.ORGANISATION)).hasSizeGreaterThan(2_500);
        assertThat(ids(EntityType.INSTRUMENT)).hasSizeGreaterThan(450);
        assertThat(ids(EntityType.EVENT)).hasSizeGreaterThan(330);
        assertThat(ids(EntityType.DISEASE)).hasSizeGreaterThan(100);
        assertThat(ids(EntityType.PLACE)).hasSizeGreaterThan(12_500);
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
        assertWrong("x.en.txt, line 7", "an-id | XX | Name");
        assertWrong("x.en.txt, line 7", "an-id | | | Other");
        assertWrong("x.en.txt, line 7", "an-id | | Name | Other | Third");
    }

    @Test
    void anIdThatStandsTwiceIsRefused() {
        List<Line> lines = List.of(new Line("x.en.txt", 1, "one | | Lake"), new Line("x.en.txt", 2, "one | | Pond"));
        assertThatThrownBy(() -> Catalogue.of(EntityType.PLACE, lines))
                .isInstanceOf(MalformedLineException.class)
                .hasMessageContaining("x.en.txt, line 2");
    }

    @Test
    void anIdOfTwoCountriesIsRefused() {
        List<Line> lines = List.of(new Line("x.en.txt", 1, "one | FR | Lake"), new Line("y.en.txt", 1, "two | | Hill"));
        List<Line> more = List.of(new Line("y.en.txt", 2, "one | DE | Pond"));
        assertThatThrownBy(() -> Catalogue.ofFiles(EntityType.PLACE, List.of(lines, more)))
                .isInstanceOf(MalformedLineException.class)
                .hasMessageContaining("y.en.txt, line 2")
                .hasMessageContaining("another country");
    }

    @Test
    void aWrongLineOfTheListOfFilesIsNamed() {
        assertThat(Catalogue.type(new Line("files.txt", 2, "places.en.txt | PLACE")))
                .isEqualTo(EntityType.PLACE);
        for (String text :
                List.of("places.en.txt", "places.txt | PLACE", "places.en.txt | TOWN", "a.en.txt | PLACE | b")) {
            assertThatThrownBy(() -> Catalogue.type(new Line("files.txt", 2, text)))
                    .isInstanceOf(MalformedLineException.class)
                    .hasMessageContaining("files.txt, line 2");
        }
    }

    @Test
    void aWrongLineOfSpellingsIsNamed() {
        assertThat(Catalogue.spellings(new Line("s.txt", 4, "defense | defence")))
                .containsExactly("defense", "defence");
        for (String text : List.of("defense", "defense |", "defense | defence | defens")) {
            assertThatThrownBy(() -> Catalogue.spellings(new Line("s.txt", 4, text)))
                    .isInstanceOf(MalformedLineException.class)
                    .hasMessageContaining("s.txt, line 4");
        }
    }

    @Test
    void aSharedNameIsOneThingsOrNobodys() {
        List<Line> lines = List.of(
                new Line("x.en.txt", 1, "one | | First Lake | Lake; Pond"),
                new Line("x.en.txt", 2, "two | | Second Lake | Lake; Pond"));
        List<Line> shared = List.of(
                new Line("s.txt", 1, "Lake | place:two | place:one | larger"),
                new Line("s.txt", 2, "Pond | | place:one; place:two | alike"));
        assertThat(Catalogue.of(EntityType.PLACE, lines, shared).names())
                .extracting(name -> name.text() + " -> " + name.thing().id())
                .containsExactly("First Lake -> place:one", "Second Lake -> place:two", "Lake -> place:two");
    }

    @Test
    void aWrongLineOfSharedNamesIsNamed() {
        assertWrongShared("Lake | place:one | place:two");
        assertWrongShared(" | place:one | place:two | larger");
        assertWrongShared("Lake | place:one | | larger");
        assertWrongShared("Lake | place:one | place:one | larger");
        assertWrongShared("Lake | place:one | place:two |");
        // a thing that has not the name
        assertWrongShared("Lake | place:one | place:two; place:three | larger");
    }

    @Test
    void aSharedNameStandsOnce() {
        Line line = new Line("s.txt", 1, "Lake | place:one | place:two | larger");
        assertThatThrownBy(() -> SharedNames.read(List.of(line, new Line("s.txt", 2, line.text()))))
                .isInstanceOf(MalformedLineException.class)
                .hasMessageContaining("s.txt, line 2");
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

    private static void assertWrongShared(String text) {
        List<Line> lines = List.of(
                new Line("x.en.txt", 1, "one | | First Lake | Lake"),
                new Line("x.en.txt", 2, "two | | Second Lake | Lake"));
        List<Line> shared = List.of(new Line("s.txt", 1, text));
        assertThatThrownBy(() -> Catalogue.of(EntityType.PLACE, lines, shared))
                .isInstanceOf(MalformedLineException.class)
                .hasMessageContaining("s.txt, line 1");
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
