package io.communique.enrich.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Precision and recall of mentions, by exact span and type, over the gold annotations beside the repository. */
class GoldMentionsTest {

    private static final double SEED_FLOOR = 0.93;
    private static final double NEWS_FLOOR = 0.90;

    private static final Set<EntityType> SEED_TYPES = EnumSet.of(
            EntityType.PERSON, EntityType.COUNTRY, EntityType.ORGANISATION, EntityType.PLACE, EntityType.DATE);
    private static final Set<EntityType> NEWS_TYPES =
            EnumSet.of(EntityType.PERSON, EntityType.COUNTRY, EntityType.ORGANISATION, EntityType.PLACE);

    private static final StatementEnricher ENRICHER = new StatementEnricher();

    private record Span(int clause, int start, int end, EntityType type) {

        boolean overlaps(Span other) {
            return clause == other.clause && start < other.end && other.start < end;
        }
    }

    private static final class Score {

        private int right;
        private int wrong;
        private int missed;

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        void add(Score other) {
            right += other.right;
            wrong += other.wrong;
            missed += other.missed;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %.3f  R %.3f  F1 %.3f  (%d right, %d wrong, %d missed)",
                    precision(),
                    recall(),
                    f1(),
                    right,
                    wrong,
                    missed);
        }
    }

    @Test
    void theSeedsNamesAreFound() throws IOException {
        // Given
        Map<EntityType, Score> scores = new EnumMap<>(EntityType.class);
        for (String file : List.of("joint-statement.json", "news-conference.json")) {
            JsonNode gold = read(file);
            List<String> texts = new ArrayList<>();
            gold.get("clauses").forEach(clause -> texts.add(clause.get("text").asText()));
            List<String> speakers = new ArrayList<>();
            gold.path("speakers").forEach(speaker -> speakers.add(speaker.asText()));
            Set<Span> expected = new HashSet<>();
            for (JsonNode mention : gold.get("mentions")) {
                expected.add(new Span(
                        mention.get("clause").asInt(),
                        mention.get("start").asInt(),
                        mention.get("end").asInt(),
                        EntityType.valueOf(mention.get("type").asText())));
            }
            // When
            List<Span> found = spans(ENRICHER.enrich(Statements.of(
                            file, LocalDate.parse(gold.get("eventDate").asText()), speakers, texts))
                    .mentions());
            score(expected, found, scores);
        }
        // Then
        assertThat(report("both seeds", scores, SEED_TYPES)).isGreaterThanOrEqualTo(SEED_FLOOR);
    }

    @Test
    void theNamesOfMinistryNewsAreFound() throws IOException {
        // Given
        Map<EntityType, Score> scores = new EnumMap<>(EntityType.class);
        for (JsonNode item : read("ministry-news.json")) {
            Set<Span> expected = new HashSet<>();
            Set<Span> neutral = new HashSet<>();
            for (JsonNode mention : item.get("mentions")) {
                Span span = new Span(
                        1,
                        mention.get("begin").asInt(),
                        mention.get("end").asInt(),
                        EntityType.valueOf(mention.get("type").asText()));
                (NEWS_TYPES.contains(span.type()) ? expected : neutral).add(span);
            }
            item.path("optional")
                    .forEach(span -> neutral.add(new Span(
                            1, span.get("begin").asInt(), span.get("end").asInt(), EntityType.MONEY)));
            // When
            List<Span> found = spans(ENRICHER.enrich(Statements.of(
                            "news", null, List.of(), List.of(item.get("text").asText())))
                    .mentions());
            List<Span> counted = found.stream()
                    .filter(span -> NEWS_TYPES.contains(span.type()))
                    .filter(span -> neutral.stream().noneMatch(span::overlaps))
                    .filter(span ->
                            expected.stream().noneMatch(other -> span.overlaps(other) && span.type() != other.type()))
                    .toList();
            score(expected, counted, scores);
        }
        // Then
        assertThat(report("ministry news", scores, NEWS_TYPES)).isGreaterThanOrEqualTo(NEWS_FLOOR);
    }

    private static JsonNode read(String file) throws IOException {
        Path gold = Path.of("..", "..", "shared", "gold", file);
        assumeTrue(Files.exists(gold), () -> "the gold annotations are not there: " + gold.toAbsolutePath());
        return new ObjectMapper().readTree(Files.readAllBytes(gold));
    }

    private static List<Span> spans(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> new Span(mention.clause(), mention.start(), mention.end(), mention.type()))
                .toList();
    }

    private static void score(Set<Span> expected, List<Span> found, Map<EntityType, Score> scores) {
        for (Span span : found) {
            Score score = scores.computeIfAbsent(span.type(), type -> new Score());
            if (expected.contains(span)) {
                score.right++;
            } else {
                score.wrong++;
            }
        }
        for (Span span : expected) {
            if (!found.contains(span)) {
                scores.computeIfAbsent(span.type(), type -> new Score()).missed++;
            }
        }
    }

    /** Prints a line for each type and gives the F1 over some of them. */
    private static double report(String title, Map<EntityType, Score> scores, Set<EntityType> counted) {
        Score all = new Score();
        System.out.println(title);
        scores.forEach((type, score) -> {
            System.out.printf("  %-12s %s%n", type, score);
            if (counted.contains(type)) {
                all.add(score);
            }
        });
        System.out.printf("  %-12s %s%n", "together", all);
        return all.f1();
    }
}
