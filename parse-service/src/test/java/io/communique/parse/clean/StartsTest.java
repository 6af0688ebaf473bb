package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StartsTest {

    @Test
    void aTextBeginsWithTheShortestOfSeveralThatAreAlike() {
        // Given
        Starts starts = Starts.of(List.of("contact us", "contact", "share", "contact the editor"));
        // When, then
        assertThat(starts.begin("contact of the press office")).isTrue();
        assertThat(starts.begin("contact the editor")).isTrue();
        assertThat(starts.begin("contract")).isFalse();
        assertThat(starts.begin("share")).isTrue();
        assertThat(starts.begin("shar")).isFalse();
        assertThat(starts.begin("")).isFalse();
    }

    @Test
    void aTextIsAskedWithoutItsMarksAndCase() {
        // Given
        Starts starts = Starts.of(List.of("contact", "share"));
        // When, then
        assertThat(starts.beginInAnyCase("» Share this page")).isTrue();
        assertThat(starts.beginInAnyCase("» This page: share")).isFalse();
        assertThat(starts.beginInAnyCase("»")).isFalse();
    }
}
