package io.communique.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.event.EventHeaders;
import io.communique.contracts.topic.Topic;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What docs/consumers.md shows is what compiles, and what it lists is what there is. */
class ConsumersPageTest {

    private static final Path PAGE = Path.of("../docs/consumers.md");
    private static final Path EXAMPLE = Path.of("src/test/java/io/communique/contracts/example/WatchStatements.java");

    @Test
    void theExampleIsTheOneThatIsCompiled() throws IOException {
        assertThat(Files.readString(PAGE)).contains("```java\n" + Files.readString(EXAMPLE) + "```\n");
    }

    @Test
    void everyTopicIsListedWithItsRetention() throws IOException {
        // Given
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `statements."))
                .toList();
        List<Topic> topics = Arrays.stream(Topic.values())
                .filter(topic -> !topic.isDeadLetters())
                .toList();
        // When, then
        assertThat(rows).hasSameSizeAs(topics);
        for (int i = 0; i < rows.size(); i++) {
            String kept = topics.get(i)
                    .retention()
                    .map(time -> time.toDays() + " days")
                    .orElse("for ever");
            assertThat(rows.get(i))
                    .startsWith("| `" + topics.get(i).topicName() + "` |")
                    .endsWith(" " + kept + " |");
        }
    }

    @Test
    void everyHeaderIsListed() throws IOException, IllegalAccessException {
        String page = Files.readString(PAGE);
        for (var field : EventHeaders.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                assertThat(page).contains("`" + field.get(null) + "`");
            }
        }
    }

    @Test
    void theNumbersAreThoseOfTheTopics() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(String.format(
                        Locale.ROOT,
                        "%d partitions and takes records of up to %,d bytes",
                        Topic.PARTITIONS,
                        Topic.MAX_RECORD_BYTES));
    }
}
