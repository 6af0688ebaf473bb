package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.parse.Documents;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfClosingTagsTest {

    private static final String SENTENCE = "The Minister thanked all who had come to the opening of the bridge.";

    private static final String XHTML = "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>";

    @ParameterizedTest
    @ValueSource(strings = {"<script src=\"a.js\"/>", "<style/>", "<iframe src='x' />", "<video/>", "<select/>"})
    void whatXhtmlClosesInItsTagHidesNothing(String tag) {
        // Given
        byte[] page = (XHTML + tag + "<p>" + SENTENCE + "</p></body></html>").getBytes(StandardCharsets.UTF_8);
        // When
        CleanedStatement cleaned =
                new StatementCleaner().clean(Documents.of("application/xhtml+xml; charset=utf-8", page, null));
        // Then
        assertThat(cleaned.blocks()).extracting(Block::text).containsExactly(SENTENCE);
    }

    @Test
    void whatAScriptWritesStays() {
        String page = XHTML + "<script>write('<script src=\"a.js\"/>')</script></body></html>";
        assertThat(SelfClosingTags.expanded(page)).isEqualTo(page);
    }

    @Test
    void theSlashOfAnAddressClosesNothing() {
        String page = XHTML + "<a href=/news/>News</a></body></html>";
        assertThat(SelfClosingTags.expanded(page)).isEqualTo(page);
    }

    @Test
    void aPageOfHtmlIsLeftAsBrowsersReadIt() {
        String page = "<!DOCTYPE html><html><body><a name=\"top\"/><p>Text</p></body></html>";
        assertThat(SelfClosingTags.expanded(page)).isEqualTo(page);
    }
}
