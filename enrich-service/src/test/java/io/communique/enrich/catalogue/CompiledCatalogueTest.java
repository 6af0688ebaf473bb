package io.communique.enrich.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.text.CompiledReader;
import io.communique.enrich.text.Line;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompiledCatalogueTest {

    @Test
    void whatIsReadIsWhatTheTextFilesSay() {
        // Given
        Catalogue catalogue = Catalogue.ofTextFiles();
        // When
        List<CatalogueName> names = read(catalogue.compiled());
        // Then
        assertThat(names).isEqualTo(catalogue.names());
    }

    @Test
    void namesOfOneThingShareIt() {
        // Given
        Line line = new Line("test.txt", 1, "oslo | NO | Oslo | Christiania");
        // When
        List<CatalogueName> names =
                read(Catalogue.of(EntityType.PLACE, List.of(line)).compiled());
        // Then
        assertThat(names).extracting(CatalogueName::text).containsExactly("Oslo", "Christiania");
        assertThat(names.getFirst().thing()).isSameAs(names.getLast().thing());
    }

    @Test
    void aCatalogueWithoutSomeThingsIsNotWhole() {
        Catalogue catalogue = Catalogue.load();
        assertThat(catalogue.isWhole()).isTrue();
        assertThat(catalogue.without(Set.of("org:who")).isWhole()).isFalse();
    }

    private static List<CatalogueName> read(byte[] compiled) {
        return CompiledCatalogue.read(new CompiledReader("test.bin", compiled, CompiledCatalogue.FORMAT));
    }
}
