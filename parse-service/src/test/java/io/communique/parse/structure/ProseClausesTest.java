package io.communique.parse.structure;

import static io.communique.parse.structure.Structured.page;
import static io.communique.parse.structure.Structured.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.Speaker;
import io.communique.contracts.statement.StructuredStatement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseClausesTest {

    @Test
    void aQuotationHasTheSpeakerThatTheSentenceBeforeItNames() {
        // When
        StructuredStatement statement = structure(
                "Bridge opened",
                "The bridge over the river was opened today by the two towns.",
                "The Minister of Works, Jane Doe, said:",
                "“It is a good day for all of us.”",
                "“And it is a long one.”",
                "The towns have waited for it for many years.",
                "Mr John Smith of the towns said that “it was time”.",
                "“We will use it every day.”");
        // Then
        assertThat(statement.clauses())
                .filteredOn(clause -> clause.kind() == ClauseKind.QUOTE)
                .extracting(
                        Clause::text,
                        clause -> clause.speaker() == null
                                ? null
                                : clause.speaker().name())
                .containsExactly(
                        tuple("“It is a good day for all of us.”", "Jane Doe"),
                        tuple("“And it is a long one.”", "Jane Doe"),
                        tuple("“We will use it every day.”", "John Smith"));
    }

    @Test
    void aMessageIsOfTheSenderInTheTitleWhereTheTextNamesNobody() {
        // When
        StructuredStatement statement = structure(
                "President Gromov sent a telegram to President of Lumeria Ana Ruiz on the opening of the bridge",
                "The telegram reads, in part:",
                "“It is a good day for the two towns, which have waited for it long enough.”",
                "The towns have waited for it for many years.");
        // Then
        assertThat(statement.clauses())
                .filteredOn(clause -> clause.kind() == ClauseKind.QUOTE)
                .extracting(Clause::speaker)
                .containsExactly(new Speaker("Gromov", "President"));
    }

    @Test
    void aQuotationNeedsNoTitle() {
        // When
        ClauseBuilder clauses = new ClauseBuilder();
        List<Block> blocks = List.of(
                Block.of(BlockKind.PARAGRAPH, "Ms Jane Doe said:"),
                Block.of(BlockKind.PARAGRAPH, "“It is a good day for all of us.”"));
        ProseClauses.add(null, blocks, "en", clauses);
        // Then
        assertThat(clauses.build())
                .filteredOn(clause -> clause.kind() == ClauseKind.QUOTE)
                .extracting(Clause::speaker)
                .containsExactly(new Speaker("Jane Doe", null));
    }

    @Test
    void thoseWhoTookPartSignNothing() {
        // When
        StructuredStatement statement = page(
                "Readout of President Jane Doe’s Meeting with Builders",
                "The President met with builders from a range of towns. They discussed the bridge over the river.",
                "<p><strong>Builders and Other Participants</strong></p>",
                "Anna Muster, Chief Executive Officer, Bridges<br>Ivan Gromov, Chairman, Roads<br>Ana Ruiz, President,"
                        + " Rivers<br>Max Muster, Secretary, Ferries<br>Ines Vidal, Director, Ports and Harbors",
                "###");
        // Then
        assertThat(statement.clauses())
                .extracting(Clause::kind)
                .containsExactly(ClauseKind.PARAGRAPH, ClauseKind.HEADING, ClauseKind.PARAGRAPH, ClauseKind.CLOSING);
    }

    @Test
    void aQuotationMayBeClosedInALaterParagraph() {
        StructuredStatement statement = structure(
                "Мост открыт",
                "Министр иностранных дел Иван Громов заявил:",
                "«Когда соседа заливает вода, не спрашивают, сколько стоит ведро.",
                "Мы построим мост вместе».",
                "Мост был построен за один год и открыт сегодня.");
        assertThat(statement.clauses())
                .extracting(Clause::kind)
                .containsExactly(ClauseKind.PARAGRAPH, ClauseKind.QUOTE, ClauseKind.QUOTE, ClauseKind.PARAGRAPH);
    }

    @Test
    void theWordsOfAMessageAreItsSenders() {
        StructuredStatement statement = structure(
                "A message",
                "Jane Doe sent greetings to President Ivan Gromov on the occasion of the opening.",
                "The message reads, in part:",
                "“A bridge is built from both banks, and ours is built now.”");
        assertThat(statement.speakers()).extracting(Speaker::name).containsExactly("Jane Doe");
    }

    @Test
    void aQuotationWithItsReporterIsAParagraph() {
        StructuredStatement statement = structure(
                "Bridge opened",
                "The bridge over the river was opened today by the two towns.",
                "“It is a good day,” said Minister Jane Doe. “And it is a long one.”");
        assertThat(statement.clauses()).extracting(Clause::kind).containsOnly(ClauseKind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"###", "* * *", "-30-", "– Fin –", "(end)", "- انتهى -", "（完）", "-----FIN-----"})
    void anEndMarkIsAClosing(String mark) {
        assertThat(Closings.opens(mark)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The end of the war", "Fin de semana en el puente", "On 30 May"})
    void aWordForTheEndIsNoEndMark(String text) {
        assertThat(Closings.opens(text)).isFalse();
    }
}
