package io.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneratedCatalogueTest {

    @Test
    void itHasAsManyNamesAsAskedForAndTheSameEachTime() {
        assertThat(GeneratedCatalogue.of(50_000).names())
                .hasSize(50_000)
                .doesNotHaveDuplicates()
                .isEqualTo(GeneratedCatalogue.of(50_000).names());
    }
}
