package io.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedPageTest {

    @Test
    void thePageTellsFiguresDayAndMachine() {
        // Given
        List<Figure> figures = List.of(
                new Figure("cleaning", "20 KB", .5, .01, .6, 812.4),
                new Figure("jsoupParsesAndGivesText", "20 KB", .2, .01, .2, 137),
                new Figure("structuring", "150 KB", .25, Double.NaN, Double.NaN, Double.NaN));
        // When
        String page = SpeedPage.text(figures, "It holds 5 MB.", LocalDate.of(2026, 3, 4), "two processors");
        // Then
        assertThat(page)
                .contains("Measured on 2026-03-04, on two processors.")
                .contains("It holds 5 MB.")
                .contains("""
                    | cleaning | 20 KB | 0.600 | 0.500 | 0.010 | 2.5 | 812 |
                    | jsoupParsesAndGivesText | 20 KB | 0.200 | 0.200 | 0.010 | 1.0 | 137 |
                    | structuring | 150 KB | - | 0.250 | - | - | - |
                    """);
    }
}
