package io.communique.local.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Bar BAR = Bar.of(Unit.SCORE, .9, .95);
    private static final Result ABSENT = Result.leftOut("dates", "corpora/dates", BAR);

    @Test
    void aValueIsHeldAgainstItsFloorAndItsAim() {
        assertThat(BAR.verdict(.89)).isEqualTo(Verdict.BELOW_FLOOR);
        assertThat(BAR.verdict(.9)).isEqualTo(Verdict.FLOOR_HELD);
        assertThat(BAR.verdict(.95)).isEqualTo(Verdict.AIM_REACHED);
        assertThat(BAR.verdict(Double.NaN)).isEqualTo(Verdict.BELOW_FLOOR);
        assertThat(Bar.none(Unit.SCORE).verdict(.1)).isEqualTo(Verdict.TOLD);
    }

    @Test
    void ofWhatShouldNotBeLessIsBetter() {
        // Given
        Bar bar = Bar.of(Unit.PERCENT_WRONG, 1, .1);
        // Then
        assertThat(bar.verdict(1.5)).isEqualTo(Verdict.BELOW_FLOOR);
        assertThat(bar.verdict(1)).isEqualTo(Verdict.FLOOR_HELD);
        assertThat(bar.verdict(0)).isEqualTo(Verdict.AIM_REACHED);
    }

    @Test
    void absentDataBreaksNoFloorAndAFailureDoes() {
        assertThat(new Report(List.of(ABSENT), List.of()).passes()).isTrue();
        assertThat(new Report(List.of(ABSENT), List.of("page.html: NullPointerException")).passes())
                .isFalse();
        assertThat(new Report(List.of(ABSENT, result(.5)), List.of()).passes()).isFalse();
        assertThat(new Report(List.of(ABSENT, result(.92)), List.of()).passes()).isTrue();
    }

    @Test
    void theTableNamesEveryMeasure() {
        // When
        String table = new Report(List.of(result(.92), ABSENT), List.of()).markdown();
        // Then
        assertThat(table.lines())
                .containsExactly(
                        "| measure | data | documents | value | tuned on | held back | floor | aim | verdict |",
                        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
                        "| text | corpora/text | 2 | 0.9200 | 0.9200 | 0.9200 | 0.900 | 0.950 | floor held |",
                        "| dates | corpora/dates | - | - | - | - | 0.900 | 0.950 | left out: the data is not here |");
    }

    @Test
    void thePageHoldsTheTableAndTheDay() throws IOException {
        // When
        String page = QualityPage.text(new Report(List.of(ABSENT), List.of()), LocalDate.of(2026, 3, 4));
        // Then
        assertThat(page)
                .contains("Measured on 2026-03-04.", "| dates | corpora/dates | - |")
                .doesNotContain("{table}");
    }

    private static Result result(double value) {
        List<Scored<Double>> documents = List.of(Scored.of("a", 0, value), Scored.of("b", 1, value));
        return Result.of("text", "corpora/text", BAR, documents, Halves::mean);
    }
}
