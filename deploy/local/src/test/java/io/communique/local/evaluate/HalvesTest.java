package io.communique.local.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HalvesTest {

    @Test
    void evenPlacesAreTunedOnAndOddOnesHeldBack() {
        // Given
        List<Scored<Double>> documents = List.of(Scored.of("a", 0, 1), Scored.of("b", 1, .5), Scored.of("d", 3, 0));
        // When
        Halves halves = Halves.of(documents, Halves::mean);
        // Then
        assertThat(halves).isEqualTo(new Halves(.5, 1, .25));
    }

    @Test
    void theWorstDocumentsComeFirstAndThoseWithoutFaultNotAtAll() {
        // Given
        List<Scored<Double>> documents =
                List.of(Scored.of("a", 0, .75), Scored.of("b", 1, 1), new Scored<>("c", 2, .25, .25, "no date"));
        // Then
        assertThat(Scored.worst(documents)).containsExactly("0.250 c no date", "0.750 a");
    }
}
