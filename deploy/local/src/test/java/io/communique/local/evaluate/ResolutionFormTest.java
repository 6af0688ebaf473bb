package io.communique.local.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.Revision;
import io.communique.contracts.statement.StatementKind;
import io.communique.contracts.statement.StructuredStatement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResolutionFormTest {

    private static final String TEXT = """
        Resolution 3000 (2030)
        of 1 May 2030

        The Security Council,

        Recalling the self-determi-
        nation of peoples, 7

        1. Decides to meet
        again.

        7 See the record.
        """;
    private static final Clause CHAPEAU = clause(ClauseKind.CHAPEAU, null, "The Security Council,");
    private static final Clause RECALLING =
            clause(ClauseKind.PREAMBULAR, null, "Recalling the self-determination of peoples, 7");
    private static final Clause DECIDES = clause(ClauseKind.OPERATIVE, "1", "Decides to meet again.");
    private static final Block FOOTNOTE = new Block(BlockKind.NOTE, "See the record.", null, null, "7");

    @Test
    void aResolutionThatIsReadRightlyBreaksNothing() {
        assertThat(ResolutionForm.broken(statement(List.of(FOOTNOTE), CHAPEAU, RECALLING, DECIDES), TEXT))
                .isEmpty();
    }

    @Test
    void aLostFootnoteIsALoss() {
        assertThat(ResolutionForm.broken(statement(List.of(), CHAPEAU, RECALLING, DECIDES), TEXT))
                .containsExactly("13 letters lost");
    }

    @Test
    void aPreambularClauseBehindAnOperativeOneIsFoundAndSoIsTheOrder() {
        assertThat(ResolutionForm.broken(statement(List.of(FOOTNOTE), CHAPEAU, DECIDES, RECALLING), TEXT))
                .containsExactly("a preambular clause behind an operative one", "clauses out of order");
    }

    @Test
    void aResolutionInPartsMayHaveAPreambleInEach() {
        // Given
        String parts = "The Security Council,\nA\nRecalling x,\n1. Decides to meet again.\nB\nRecalling y,";
        StructuredStatement statement = statement(
                List.of(),
                CHAPEAU,
                clause(ClauseKind.HEADING, null, "A"),
                clause(ClauseKind.PREAMBULAR, null, "Recalling x,"),
                DECIDES,
                clause(ClauseKind.HEADING, null, "B"),
                clause(ClauseKind.PREAMBULAR, null, "Recalling y,"));
        // Then
        assertThat(ResolutionForm.broken(statement, parts)).isEmpty();
    }

    @Test
    void aMissingChapeauAndALineThatStandsAloneAreFound() {
        // Given
        Clause line = clause(ClauseKind.PREAMBULAR, null, "Recalling the self-determination");
        Clause rest = clause(ClauseKind.PARAGRAPH, null, "of peoples, 7");
        Clause heading = clause(ClauseKind.HEADING, null, "The Security Council,");
        // Then
        assertThat(ResolutionForm.broken(statement(List.of(FOOTNOTE), heading, line, rest, DECIDES), TEXT))
                .containsExactly("0 chapeaus", "line wrapping left in");
    }

    @Test
    void whatStandsAboveTheChapeauDoesNotCount() {
        // Given
        String text = "Adopted by the Security Council at its 9000th meeting\n\n" + TEXT;
        Clause above = clause(ClauseKind.HEADING, null, "Adopted by the Security Council at its 9000th meeting");
        // Then
        assertThat(ResolutionForm.broken(statement(List.of(FOOTNOTE), above, CHAPEAU, RECALLING, DECIDES), text))
                .isEmpty();
    }

    @Test
    void aTextThatPrintsNoChapeauNeedsNone() {
        // Given
        String text = "Resolution 3000 (2030)\n\nRecalling x,\n\nDecides to meet again.";
        Clause recalling = clause(ClauseKind.PREAMBULAR, null, "Recalling x,");
        Clause decides = clause(ClauseKind.OPERATIVE, null, "Decides to meet again.");
        // Then
        assertThat(ResolutionForm.broken(statement(List.of(), recalling, decides), text))
                .isEmpty();
    }

    private static Clause clause(ClauseKind kind, @Nullable String label, String text) {
        return new Clause(1, kind, 0, text.length(), text, null, null, label, null, null, null);
    }

    private static StructuredStatement statement(List<Block> footnotes, Clause... clauses) {
        List<Block> blocks = new ArrayList<>();
        for (Clause clause : clauses) {
            blocks.add(Block.of(BlockKind.PARAGRAPH, clause.text()));
        }
        blocks.addAll(footnotes);
        RawStatement raw = Statements.raw("resolution", null, "text/plain", new byte[0]);
        return new StructuredStatement(
                raw.statementId(),
                Revision.of(blocks),
                raw.source(),
                raw.url(),
                raw.name(),
                raw.fetchedAt(),
                "Resolution 3000 (2030)",
                null,
                "en",
                "text/plain",
                blocks,
                List.of(),
                StatementKind.RESOLUTION,
                null,
                null,
                List.of(),
                "",
                List.of(clauses));
    }
}
