package io.communique.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.local.Samples;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BenchTest {

    @Test
    void percentilesAreNearestRanks() {
        double[] sorted = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        assertThat(Bench.percentile(sorted, 50)).isEqualTo(5);
        assertThat(Bench.percentile(sorted, 95)).isEqualTo(10);
        assertThat(Bench.percentile(new double[0], 50)).isNaN();
    }

    @Test
    void documentsOfASeriesDiffer() {
        assertThat(Documents.of(Samples.all(), "x", 50)
                        .map(document -> new String(document.body(), StandardCharsets.UTF_8)))
                .doesNotHaveDuplicates()
                .hasSize(50);
    }
}
