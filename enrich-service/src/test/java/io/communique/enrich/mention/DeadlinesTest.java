package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.enrich.text.ClauseText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private static final LocalDate DATE = LocalDate.of(2024, 5, 14);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        The parties will finish the work by 2030. | 2030
        The report is due no later than 1 March 2025. | 2025-03-01
        The council must reply within 90 days. | 2024-08-12
        """)
    void aDeadlineIsAnIsoDate(String text, String iso) {
        assertThat(in(text)).isEqualTo(iso);
    }

    @Test
    void aPeriodWithoutStatementDateStaysAPeriod() {
        ClauseText clause = new ClauseText(1, "They shall answer within 90 days.");
        assertThat(Deadlines.find(clause, 0, clause.count() - 1, null)).isEqualTo("P90D");
    }

    @Test
    void aDateIsNoDeadlineByItself() {
        assertThat(in("They met on 1 March 2025 in Geneva.")).isNull();
    }

    private static String in(String text) {
        ClauseText clause = new ClauseText(1, text);
        return Deadlines.find(clause, 0, clause.count() - 1, DATE);
    }
}
