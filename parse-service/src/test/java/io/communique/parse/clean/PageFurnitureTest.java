package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.communique.parse.clean.PlainTextReader.Group;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageFurnitureTest {

    private static Group page(String... lines) {
        return new Group(List.of(lines), true);
    }

    @Test
    void aLineWithAnotherNumberAtTheHeadOfAnotherPageIsThePrinters() {
        // Given
        PageFurniture furniture = new PageFurniture(
                List.of(new Group(List.of("Draft"), false), page("A/61/L.5"), page("A/61/L.6"), page("On 3 roads")));
        // Then
        assertThat(furniture.isLine("A/61/L.5")).isTrue();
        assertThat(furniture.isLine("On 3 roads")).isFalse();
    }

    @Test
    void anotherLineMayHaveWordsBeforeIt() {
        // Given
        PageFurniture furniture =
                new PageFurniture(List.of(new Group(List.of("General: A/61/L.5"), false), page("A/61/L.5")));
        // Then
        assertThat(furniture.isLine("A/61/L.5")).isTrue();
    }

    @Test
    void thePagesNumberNeedsNoOther() {
        assertThat(new PageFurniture(List.of()).isLine("Page 12")).isTrue();
        assertThat(new PageFurniture(List.of()).isLine("- 3 -")).isTrue();
        assertThat(new PageFurniture(List.of()).isLine("Rule 12")).isFalse();
    }

    @Test
    void aParagraphIsFurnitureIfAllOfItsLinesAreAndItBeginsAPage() {
        // Given
        Group head = page("A/61/L.5", "Page 2");
        PageFurniture furniture = new PageFurniture(List.of(page("A/61/L.5"), head, page("Page 3", "The text.")));
        // Then
        assertThat(furniture.is(head)).isTrue();
        assertThat(furniture.is(page("Page 3", "The text."))).isFalse();
        assertThat(furniture.is(new Group(List.of("Page 2"), false))).isFalse();
    }

    @Test
    void aSymbolIsTheDocumentsIfItComesBackOrEndsALineOfTheMasthead() {
        // Given
        PageFurniture furniture = new PageFurniture(List.of(
                new Group(List.of("Union of River States U/RES/45 (2021)"), false),
                new Group(List.of("U/RES/45 (2021)", "U/L.7", "U/L.8"), false),
                new Group(List.of("U/L.8"), false)));
        // Then
        assertThat(furniture.hasSymbolInMasthead()).isTrue();
        assertThat(furniture.isSymbol("U/RES/45 (2021)")).isTrue();
        assertThat(furniture.isSymbol("U/L.8")).isTrue();
        assertThat(furniture.isSymbol("U/L.7")).isFalse();
    }

    @Test
    void aListOfSymbolsIsLookedThroughOnce() {
        // Given
        List<String> lines = IntStream.range(0, 100_000)
                .mapToObj(number -> "U/RES/" + number + " (2021)")
                .toList();
        // When
        PageFurniture furniture = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> new PageFurniture(List.of(new Group(lines, false))));
        // Then
        assertThat(furniture.isSymbol(lines.getFirst())).isFalse();
    }
}
