package io.communique.enrich.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.Entity;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Mention;
import io.communique.contracts.statement.StructuredStatement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatementEnricherTest {

    private static final StatementEnricher ENRICHER = new StatementEnricher();

    @Test
    void mentionsOfOneThingShareAnEntityWithItsFullestName() {
        // Given
        StructuredStatement structured =
                Statements.of("a", "The WHO and the World Health Organisation (WHO) agree.", "So does the WHO.");
        // When
        EnrichedStatement enriched = ENRICHER.enrich(structured);
        // Then
        assertThat(enriched.mentions())
                .extracting(Mention::entity)
                .containsOnly("org:who")
                .hasSize(4);
        assertThat(enriched.entities())
                .containsExactly(new Entity(
                        "org:who",
                        EntityType.ORGANISATION,
                        "World Health Organization",
                        null,
                        null,
                        List.of("WHO", "World Health Organisation")));
    }

    @Test
    void aPersonsFullNameIsTheEntitysName() {
        EnrichedStatement enriched =
                ENRICHER.enrich(Statements.of("a", "Mr Torbenko arrived.", "Foreign Minister Vaskil Torbenko left."));
        assertThat(enriched.entities())
                .singleElement()
                .returns("person:vaskil-torbenko", Entity::id)
                .returns("Vaskil Torbenko", Entity::name)
                .returns(List.of("Torbenko", "Vaskil Torbenko"), Entity::names);
    }

    @Test
    void offsetsCountCodePointsAndAreHalfOpen() {
        // Given two characters outside of the basic plane before the name
        String text = "\uD83D\uDD4A \uD83D\uDD4A Russia";
        // When
        EnrichedStatement enriched = ENRICHER.enrich(Statements.of("a", text));
        // Then
        assertThat(enriched.mentions())
                .singleElement()
                .returns(1, Mention::clause)
                .returns(4, Mention::start)
                .returns(10, Mention::end)
                .returns("Russia", Mention::text);
    }

    @Test
    void eachMentionSaysItsRuleAndConfidence() {
        EnrichedStatement enriched = ENRICHER.enrich(Statements.of("a", "Russia, on 17 June 2020"));
        assertThat(enriched.mentions()).extracting(Mention::method).containsExactly("catalogue", "date");
        assertThat(enriched.mentions()).extracting(Mention::confidence).allMatch(value -> value > 0 && value <= 1);
    }

    @Test
    void aStatementWithoutClausesHasNoNames() {
        EnrichedStatement enriched = ENRICHER.enrich(Statements.of("a"));
        assertThat(enriched.mentions()).isEmpty();
        assertThat(enriched.entities()).isEmpty();
    }

    @Test
    void aHugeClauseTakesTimeInProportion() {
        // Given a megabyte of names, titles and brackets in one clause
        String text = "Minister of Health of Agency for Lakes (ALA), in Vrodsk and Russia ".repeat(15_000);
        // When
        EnrichedStatement enriched =
                assertTimeout(Duration.ofSeconds(30), () -> ENRICHER.enrich(Statements.of("a", text)));
        // Then
        assertThat(enriched.mentions()).hasSizeGreaterThan(30_000);
    }

    @Test
    void manyThreadsGetTheSameAnswers() throws Exception {
        StructuredStatement structured = Statements.of(
                "a", "Foreign Minister Vaskil Torbenko met the Lakeland Border Agency (LBA) in Hanoi on 17 June 2020.");
        EnrichedStatement expected = ENRICHER.enrich(structured);
        List<Callable<EnrichedStatement>> calls = IntStream.range(0, 400)
                .<Callable<EnrichedStatement>>mapToObj(i -> () -> ENRICHER.enrich(structured))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<EnrichedStatement> answer : threads.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        }
    }
}
