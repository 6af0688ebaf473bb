package io.communique.local.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.EnrichedStatement;
import io.communique.local.process.Documents;
import io.communique.local.process.Stages;
import io.communique.local.process.Until;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawTest {

    private static final Stages STAGES = new Stages(Until.ENRICHED);

    @TempDir
    private Path folder;

    private final Draw draw = new Draw();

    @BeforeEach
    void aResolution() throws IOException {
        Path file = folder.resolve("resolution.txt");
        Files.writeString(file, """
            Resolution on salt

            The African Union,

            Recalling its visits to Peru, Chile and Brazil,

            1. Urges Peru to keep the salt\tdry;

            2. Condemns the theft of salt in Chile.
            """);
        EnrichedStatement statement = (EnrichedStatement) STAGES.process(Documents.read(file.toString(), null));
        draw.add("resolution.txt", statement);
    }

    @Test
    void aRowTellsWhatIsToBeJudged() {
        // When
        List<String> rows = draw.rows(100, 100, 1);
        // Then
        assertThat(rows)
                .contains(
                        "mention\tresolution.txt\t3\tUrges [[Peru]] to keep the salt dry;\tCOUNTRY\tcountry:PE"
                                + "\tcatalogue",
                        "commitment\tresolution.txt\t3\tUrges Peru to keep the salt dry;\torg:au\tCALLS_FOR\turge"
                                + "\tcountry:PE\t");
    }

    @Test
    void soManyAreDrawnAndTheSameForTheSameSeed() {
        // When
        List<String> drawn = draw.rows(3, 1, 7);
        // Then
        assertThat(drawn).hasSize(4).doesNotHaveDuplicates().isEqualTo(draw.rows(3, 1, 7));
        assertThat(LongStream.range(0, 20)
                        .mapToObj(seed -> draw.rows(1, 0, seed))
                        .distinct())
                .hasSizeGreaterThan(1);
    }
}
