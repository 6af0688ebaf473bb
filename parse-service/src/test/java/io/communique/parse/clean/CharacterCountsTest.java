package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterCountsTest {

    @Test
    void everyCharacterIsOfOneKind() {
        // When
        CharacterCounts counts = CharacterCounts.of("In 2026, Été: «да» ٣ 部長。");
        // Then
        assertThat(counts.blanks()).isEqualTo(5);
        assertThat(counts.digits()).isEqualTo(4);
        assertThat(counts.commas()).isEqualTo(1);
        assertThat(counts.stops()).isEqualTo(1);
        assertThat(counts.upper()).isEqualTo(2);
        assertThat(counts.others()).isEqualTo(4); // the colon, the quotes, and a figure that is none of ASCII's
        assertThat(counts.units()).isEqualTo(7);
    }

    @Test
    void theKindsOfALongTextDoNotRunOverIntoEachOther() {
        // When
        CharacterCounts counts = CharacterCounts.of("a ".repeat(700) + ",".repeat(3_000) + "word".repeat(1_000));
        // Then
        assertThat(counts.blanks()).isEqualTo(700);
        assertThat(counts.commas()).isEqualTo(3_000);
        assertThat(counts.digits()).isZero();
        assertThat(counts.units()).isEqualTo(701);
    }
}
