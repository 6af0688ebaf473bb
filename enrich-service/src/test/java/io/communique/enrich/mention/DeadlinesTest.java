package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.enrich.text.ClauseText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

    private static final LocalDate DATE = LocalDate.of(2024, 5, 14);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        The parties will finish the work by 2030. | 2030
        The parties will finish the work by the end of 2025. | 2025-12-31
        The parties will finish the work by the end of the year. | 2024-12-31
        The parties will finish the work by the end of this month. | 2024-05-31
        The parties will finish the work by early 2025. | 2025
        The parties will finish the work by next June. | 2024-06
        The parties will finish the work before 30 September. | 2024-09-30
        The report is due no later than 1 March 2025. | 2025-03-01
        The report is due by Friday, 17 May 2024. | 2024-05-17
        The report is due by the third quarter of 2025. | 2025-07/2025-09
        The council must reply within 90 days. | 2024-08-12
        The council must reply within the next two years. | 2026-05-14
        The council must reply within a year. | 2025-05-14
        The council must reply within 30 days of the request. | P30D
        La commission achèvera ses travaux d'ici 2030. | 2030
        La commission achèvera ses travaux avant la fin de 2025. | 2025-12-31
        La commission répondra au plus tard le 1er mars 2025. | 2025-03-01
        La comisión responderá en un plazo de 90 días. | 2024-08-12
        La comisión responderá antes de finales de año. | 2024-12-31
        Die Kommission antwortet bis Ende 2025. | 2025-12-31
        Die Kommission antwortet innerhalb von zwei Wochen. | 2024-05-28
        Die Kommission antwortet bis zum 30. September 2024. | 2024-09-30
        Работа завершится до конца 2025 года. | 2025-12-31
        Ответ дадут не позднее 1 марта 2025 года. | 2025-03-01
        Ответ дадут в течение 90 дней. | 2024-08-12
        A comissão responderá até 2030. | 2030
        ستنهي اللجنة عملها بحلول عام 2030. | 2030
        委员会将在2030年前完成工作。 | 2030
        委员会将在2025年底前完成工作。 | 2025-12-31
        """)
    void aDeadlineIsAnIsoDate(String text, String iso) {
        assertThat(in(text, DATE)).isEqualTo(iso);
    }

    @Test
    void aPeriodWithoutStatementDateStaysAPeriod() {
        assertThat(in("They shall answer within 90 days.", null)).isEqualTo("P90D");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met on 1 March 2025 in Geneva.",
                "The draft was written by 15 states before the next session.",
                "They had agreed on this before 2014.",
                "They are within reach by all means."
            })
    void whatIsNoDeadlineGivesNone(String text) {
        assertThat(in(text, DATE)).isNull();
    }

    @Test
    void onlyTheWordsAskedForAreRead() {
        ClauseText clause = new ClauseText(1, "They agree to meet, and to finish by 2030.");
        assertThat(Deadlines.find(clause, 0, 3, DATE)).isNull();
    }

    private static @Nullable String in(String text, @Nullable LocalDate date) {
        ClauseText clause = new ClauseText(1, text);
        return Deadlines.find(clause, 0, clause.count() - 1, date);
    }
}
