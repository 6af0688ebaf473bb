package io.communique.local.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Mention;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameCountsTest {

    private static final Set<EntityType> TYPES = EnumSet.of(EntityType.COUNTRY, EntityType.PLACE);

    @TempDir
    private Path folder;

    private NamedStatement news;

    @BeforeEach
    void anItemOfNews() throws Exception {
        Path file = folder.resolve("news.json");
        Files.writeString(file, """
            [{"id": "a", "text": "Rain.\\n\\nPeru met Chile in Quito on Monday.",
              "mentions": [{"begin": 7, "end": 11, "type": "COUNTRY", "entity": "PE"},
                           {"begin": 16, "end": 21, "type": "COUNTRY", "entity": "CL"},
                           {"begin": 25, "end": 30, "type": "PLACE", "entity": "Quito"}],
              "optional": [{"begin": 34, "end": 40}]}]
            """);
        news = NamedStatement.news(file, TYPES).getFirst();
    }

    @Test
    void anAnnotationCountsFromTheBeginOfItsParagraph() {
        assertThat(news.structured().clauses()).hasSize(2);
        assertThat(news.names()).first().isEqualTo(new GoldName(2, 0, 4, EntityType.COUNTRY, "PE"));
        assertThat(news.names()).extracting(news::printed).containsExactly("Peru", "Chile", "Quito");
    }

    @Test
    void onlyTheExactSpanAndTypeIsRight() {
        // When one is right, one too long, one missed
        NameCounts counts = count(news, mention(0, 4, EntityType.COUNTRY), mention(5, 14, EntityType.COUNTRY));
        // Then
        assertThat(NameCounts.f1(List.of(counts), TYPES)).isEqualTo(2.0 / 5, within(1e-9));
        assertThat(NameCounts.f1(List.of(counts), Set.of(EntityType.PLACE))).isZero();
        assertThat(counts.remark()).contains("missed Quito", "missed CL", "too much COUNTRY");
    }

    @Test
    void whatIsOptionalAndInNewsAnotherTypeCountsNeitherForNorAgainst() {
        // When
        NameCounts counts = count(
                news,
                mention(0, 4, EntityType.COUNTRY),
                mention(9, 14, EntityType.COUNTRY),
                mention(18, 23, EntityType.COUNTRY),
                mention(27, 33, EntityType.PLACE));
        // Then
        assertThat(NameCounts.f1(List.of(counts), TYPES)).isEqualTo(2.0 * 2 / 5, within(1e-9));
    }

    @Test
    void whereTheAnnotationIsStrictAnotherTypeIsTooMuch() {
        // Given
        NamedStatement strict = new NamedStatement(news.document(), news.structured(), news.names(), List.of(), true);
        // When
        NameCounts counts = count(strict, mention(18, 23, EntityType.COUNTRY));
        // Then
        assertThat(counts.remark()).contains("too much COUNTRY");
    }

    @Test
    void anEntityIsAskedForOnlyWhereTheNameIsRight() {
        // Given
        Mention other = new Mention(2, 9, 14, "Chile", EntityType.COUNTRY, "country:PE", "rule", 1);
        // When
        NameCounts counts = NameCounts.of(
                news,
                List.of(mention(0, 4, EntityType.COUNTRY), other, mention(5, 8, EntityType.PLACE)),
                TYPES,
                (gold, found) -> !found.equals(other));
        // Then
        assertThat(counts.entities()).isEqualTo(new Share(1, 2));
        assertThat(counts.remark()).contains("CL as country:PE");
    }

    private static NameCounts count(NamedStatement gold, Mention... mentions) {
        return NameCounts.of(gold, List.of(mentions), TYPES, (name, mention) -> true);
    }

    private static Mention mention(int start, int end, EntityType type) {
        return new Mention(2, start, end, "x", type, "x:x", "rule", 1);
    }
}
