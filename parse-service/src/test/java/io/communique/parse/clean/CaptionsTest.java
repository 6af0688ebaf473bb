package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.parse.Documents;
import org.junit.jupiter.api.Test;

class CaptionsTest {

    private static final String CAPTION = "Minister Jane Doe and Minister John Roe on the bridge.";
    private static final String TEXT =
            "The Minister thanked all who had come to the opening of the bridge, and said that it had been built well.";

    private static CleanedStatement page(String media) {
        return new StatementCleaner()
                .clean(Documents.html("<html><body><article><h1>The bridge is open to all</h1>" + media + "<p>" + TEXT
                        + "</p><p>" + TEXT.replace("Minister", "Mayor") + "</p></article></body></html>"));
    }

    @Test
    void aLineThatRepeatsItsPicturesOwnWordsIsNoText() {
        // When
        CleanedStatement cleaned = page(
                "<div><figure><img alt='" + CAPTION + "' src='a.jpeg'></figure><span>" + CAPTION + "</span></div>");
        // Then
        assertThat(cleaned.blocks()).extracting(Block::text).doesNotContain(CAPTION);
    }

    @Test
    void aPictureOfOtherThingsLeavesTheText() {
        CleanedStatement cleaned = page("<img alt='A bridge over a wide river' src='a.jpeg'><p>" + CAPTION + "</p>");
        assertThat(cleaned.blocks()).extracting(Block::text).contains(CAPTION);
    }

    @Test
    void aLineBelowAPictureThatNamesThePhotographerIsNoText() {
        String credited = "Minister Jane Doe on the bridge © Ministry of Works";
        CleanedStatement cleaned = page("<div><img src='a.jpeg'><p>" + credited + "</p></div>");
        assertThat(cleaned.blocks()).extracting(Block::text).doesNotContain(credited);
    }
}
