package io.communique.parse.clean;

import static io.communique.parse.Documents.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.serde.StatementJson;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.Removed;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.parse.Documents;
import io.communique.parse.structure.StatementStructurer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceHintsTest {

    private static final String SENTENCE = "The Minister thanked all who had come to the opening of the bridge.";

    private static final String PAGE = """
        <html><head><title>News | Ministry of Works</title></head><body>
        <h1>Ministry of Works</h1>
        <div class="t">On the bridge</div><div class="d">3 May 2021</div>
        <div class="x"><p>%1$s</p><p class="s">Send this to your friends and to all whom you know.</p><p>It is open.</p></div>
        <div class="y"><p>Other things that happened in the land, and there are many, are told here. %1$s</p></div>
        </body></html>
        """.formatted(SENTENCE);

    private static CleanedStatement clean(@Nullable String hints) {
        return new StatementCleaner().clean(Documents.hinted(hints, PAGE));
    }

    @Test
    void theSourcesSelectorsGoBeforeTheGeneralRules() {
        // When
        CleanedStatement cleaned =
                clean("{\"title\": \".t\", \"text\": [\".x\"], \"date\": \".d\", \"remove\": [\".s\","
                        + " \".not-on-each-page\"], \"other\": 1}");
        // Then
        assertThat(cleaned.title()).isEqualTo("On the bridge");
        assertThat(cleaned.publishedAt()).hasToString("2021-05-03");
        assertThat(texts(cleaned)).containsExactly(SENTENCE, "It is open.");
        assertThat(cleaned.staleHints()).isNull();
        assertThat(cleaned.removed())
                .filteredOn(removed -> removed.reason() == Removed.Reason.CHROME)
                .extracting(Removed::sample)
                .anyMatch(sample -> sample.startsWith("Send this"))
                .anyMatch(sample -> sample.startsWith("Other things") || sample.startsWith("Ministry"));
    }

    @Test
    void aSelectorThatMatchesNothingIsSaidAndTheGeneralRulesDoItsWork() {
        // When
        CleanedStatement cleaned = clean("{\"title\": \"h1.gone\", \"text\": \"#content\", \"date\": \"time.gone\"}");
        // Then
        assertThat(cleaned.staleHints()).containsExactly("title: h1.gone", "date: time.gone", "text: #content");
        assertThat(texts(cleaned)).contains(SENTENCE);
    }

    @Test
    void whatIsSaidIsPassedAlongTheLine() {
        // Given
        CleanedStatement cleaned = clean("{\"text\": \"#content\"}");
        // When
        CleanedStatement read = StatementJson.read(StatementJson.write(cleaned), CleanedStatement.class);
        StructuredStatement structured = new StatementStructurer().structure(read);
        // Then
        assertThat(read).isEqualTo(cleaned);
        assertThat(structured.staleHints()).containsExactly("text: #content");
        assertThat(StatementJson.read(StatementJson.write(structured), StructuredStatement.class))
                .isEqualTo(structured);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"h1\"",
                "7",
                "{\"text\": \"div[\"}",
                "{\"text\": 7}",
                "{\"title\": [\"\"]}",
                "{\"remove\": \"::\"}"
            })
    void brokenHintsAreSaidAndLoseNothing(String hints) {
        CleanedStatement cleaned = clean(hints);
        assertThat(cleaned.staleHints()).isNotEmpty();
        assertThat(cleaned.blocks()).isEqualTo(clean(null).blocks());
    }

    @Test
    void hintsThatSelectTheWholePageOrRemoveItLoseNothing() {
        assertThat(texts(clean("{\"text\": \"body\"}"))).contains(SENTENCE);
        assertThat(texts(clean("{\"text\": \"*\"}"))).contains(SENTENCE);
    }

    @Test
    void furtherCopiesOfTheTitleAreListedAsRemoved() {
        // Given
        String page = PAGE.replace("<p>It is open.</p>", "<p>It is open.</p><p>On the bridge</p>");
        // When
        CleanedStatement cleaned = new StatementCleaner().clean(Documents.hinted("{\"title\": \".t\"}", page));
        // Then
        assertThat(cleaned.title()).isEqualTo("On the bridge");
        assertThat(texts(cleaned)).contains(SENTENCE).doesNotContain("On the bridge");
        assertThat(cleaned.removed())
                .filteredOn(removed -> removed.reason() == Removed.Reason.CHROME)
                .extracting(Removed::sample)
                .anyMatch(sample -> sample.startsWith("On the bridge"));
    }
}
