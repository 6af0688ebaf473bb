package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.parse.clean.PlainTextReader.Group;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitedMarksTest {

    private static final String RUNNING = "The ministers recalled the treaty on the two bridges ";

    private static CitedMarks marks(String... paragraphs) {
        return new CitedMarks(List.of(paragraphs).stream()
                .map(text -> new Group(List.of(text), false))
                .toList());
    }

    @Test
    void aMarkIsCitedWhereALineFirstHasIt() {
        // Given
        CitedMarks marks = marks("The Council", RUNNING + "12/ and [3] of old*.", "Once more 12/.");
        // Then
        assertThat(marks.first("12/")).isEqualTo(1);
        assertThat(marks.first("[3]")).isEqualTo(1);
        assertThat(marks.first("*")).isEqualTo(1);
        assertThat(marks.firstRunning()).isEqualTo(1);
    }

    @Test
    void partsOfOtherNumbersAndBeginsOfLinesAreNoCitations() {
        // Given
        CitedMarks marks = marks("In 1912 of 3rd May", "7 bridges");
        // Then
        assertThat(marks.first("12")).isGreaterThan(2);
        assertThat(marks.first("3")).isGreaterThan(2);
        assertThat(marks.first("7")).isGreaterThan(2);
        assertThat(marks.firstRunning()).isGreaterThan(2);
    }
}
