package io.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.StatementKind;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.enrich.statement.StatementEnricher;
import io.communique.parse.clean.StatementCleaner;
import io.communique.parse.structure.StatementStructurer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is measured is a statement that is read as a whole, not a page that is thrown away. */
class GeneratedPageTest {

    @Test
    void aUsualPageHasThirtyClausesAndSevenThousandCharacters() {
        // Given
        String html = GeneratedPage.html(30, 20_000);
        // When
        StructuredStatement statement =
                new StatementStructurer().structure(new StatementCleaner().clean(GeneratedPage.raw(html)));
        // Then
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(19_800, 20_200);
        assertThat(statement.kind()).isEqualTo(StatementKind.JOINT_STATEMENT);
        assertThat(statement.clauses()).hasSize(30);
        assertThat(statement.text().length()).isCloseTo(7_000, within(500));
    }

    @Test
    void aStatementHasNames() {
        // Given
        StructuredStatement statement = new StatementStructurer()
                .structure(new StatementCleaner().clean(GeneratedPage.raw(GeneratedPage.html(30, 20_000))));
        // When
        EnrichedStatement enriched = new StatementEnricher().enrich(statement);
        // Then
        assertThat(enriched.mentions()).hasSizeGreaterThan(40);
    }

    @Test
    void aLargePageIsAsLargeAsAskedForAndLosesNoClause() {
        // Given
        int bytes = 1 << 20;
        int clauses = GeneratedPage.clausesFor(bytes / 3);
        String html = GeneratedPage.html(clauses, bytes);
        // When
        StructuredStatement statement =
                new StatementStructurer().structure(new StatementCleaner().clean(GeneratedPage.raw(html)));
        // Then
        assertThat(html.length()).isCloseTo(bytes, within(bytes / 50));
        assertThat(statement.clauses()).hasSize(clauses);
        assertThat(statement.text().length()).isCloseTo(bytes / 3, within(bytes / 20));
    }
}
