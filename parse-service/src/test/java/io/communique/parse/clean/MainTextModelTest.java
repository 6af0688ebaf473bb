package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class MainTextModelTest {

    @Test
    void eachFeatureHasItsPlace() {
        assertThat(PieceFeatures.NAMES)
                .allSatisfy(name -> assertThat(PieceFeatures.NAMES.get(MainTextModel.feature(name)))
                        .isEqualTo(name));
    }

    @Test
    void treesThatWereLearnedFromOtherFeaturesAreRefusedByName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MainTextModel.feature("temperature"))
                .withMessageContaining("temperature");
    }
}
