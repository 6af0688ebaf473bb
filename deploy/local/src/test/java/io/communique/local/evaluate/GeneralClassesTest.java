package io.communique.local.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Mention;
import io.communique.enrich.catalogue.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneralClassesTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final EntityNames ENTITIES = new EntityNames(CATALOGUE);

    @TempDir
    private Path folder;

    @Test
    void everyThingOfAGeneralClassStandsInTheCatalogue() {
        assertThat(CATALOGUE.names().stream().map(name -> name.thing().id()).collect(Collectors.toSet()))
                .containsAll(new GeneralClasses().general());
    }

    @Test
    void whatADocumentNamesAndIsOfNoGeneralClassIsTakenOut() throws Exception {
        // Given
        Path file = folder.resolve("news.json");
        Files.writeString(file, """
            [{"id": "a", "text": "Peru, WHO, Paris, Hollywood.",
              "mentions": [{"begin": 0, "end": 4, "type": "COUNTRY", "entity": "PE"},
                           {"begin": 6, "end": 9, "type": "ORGANISATION", "entity": "World Health Organization"},
                           {"begin": 11, "end": 16, "type": "PLACE", "entity": "Paris"},
                           {"begin": 18, "end": 27, "type": "PLACE", "entity": "Hollywood"}]}]
            """);
        List<NamedStatement> news = NamedStatement.news(file, EnumSet.allOf(EntityType.class));
        // When
        Set<String> others = new GeneralClasses().others(news, ENTITIES);
        // Then
        assertThat(others).containsExactly("place:hollywood");
        assertThat(CATALOGUE.without(others).names())
                .noneMatch(name -> name.text().equals("Hollywood"))
                .anyMatch(name -> name.text().equals("Paris"));
    }

    @Test
    void anEntityIsRightByAnyNameOfItsThing() {
        assertThat(same(EntityType.COUNTRY, "PE", "country:PE")).isTrue();
        assertThat(same(EntityType.COUNTRY, "PE", "country:CL")).isFalse();
        assertThat(same(EntityType.DATE, "2020-06-17", "date:2020-06-17")).isTrue();
        assertThat(same(EntityType.ORGANISATION, "World Health Organization", "org:who"))
                .isTrue();
        assertThat(same(EntityType.ORGANISATION, "World Health Organization", "org:un"))
                .isFalse();
        assertThat(same(EntityType.PERSON, "Ana Ruiz", "person:ana-ruiz")).isTrue();
    }

    private static boolean same(EntityType type, String gold, String id) {
        return ENTITIES.same(new GoldName(1, 0, 1, type, gold), new Mention(1, 0, 1, "x", type, id, "rule", 1));
    }
}
