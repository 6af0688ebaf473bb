package io.communique.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class WhileDownTest {

    @Test
    void workIsRepeatedUntilTheDependencyAnswers() {
        // Given
        Iterator<Supplier<String>> attempts = List.<Supplier<String>>of(
                        WhileDownTest::down, WhileDownTest::down, () -> "stored")
                .iterator();
        // When
        String result = WhileDown.retry("database", UncheckedIOException.class::isInstance, () -> attempts.next()
                .get());
        // Then
        assertThat(result).isEqualTo("stored");
        assertThat(attempts).isExhausted();
    }

    @Test
    void anotherFailureIsThrownAtOnce() {
        assertThatThrownBy(() -> WhileDown.retry("database", UncheckedIOException.class::isInstance, () -> {
                    throw new IllegalStateException("a row too long");
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void waitingEndsWhenTheServiceStops() {
        // Given
        Thread.currentThread().interrupt();
        // When, Then
        assertThatThrownBy(
                        () -> WhileDown.retry("database", UncheckedIOException.class::isInstance, WhileDownTest::down))
                .isInstanceOf(WhileDown.InterruptedWaitException.class)
                .hasMessage("stopped while waiting for database");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static String down() {
        throw new UncheckedIOException(new java.io.IOException("connection refused"));
    }
}
