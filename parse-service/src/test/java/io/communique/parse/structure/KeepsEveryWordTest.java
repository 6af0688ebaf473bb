package io.communique.parse.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.StructuredStatement;
import io.communique.parse.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a document is made of: no word of its cleaned text is lost on the way to clauses, and their places fit. */
class KeepsEveryWordTest {

    private static final List<String> TITLES = List.of(
            "Resolution 12 (2021)",
            "Joint statement of the Ministers of Ruritania and Graustark",
            "Strelsau Declaration on rivers",
            "Final communiqué of the conference on the bridge",
            "Press release: the bridge is open",
            "Readout of the call of the Minister with her colleague",
            "On the bridge");

    private static final List<String> PARAGRAPHS = List.of(
            "The General Assembly,",
            "We, the Ministers of Ruritania and Graustark, meeting in Strelsau,",
            "Recalling its resolution 11 on the use of rivers,",
            "Deeply concerned by the flood in the north of the country;",
            "Decides to set up a fund that is to be used:",
            "We reaffirm the friendship of our peoples and will build the bridge.",
            "The Ruritanian side welcomed the report of the engineers.",
            "The river is long, and it has a bridge that is closed.",
            "Trade and transport",
            "II. Energy",
            "PRIMERO: Reafirmar su voluntad de construir el puente.",
            "3, Requests the Secretary to report on it;",
            "“It is a good day for all of us.”",
            "“It is a good day,” said Minister Jane Doe. “And a long one.”",
            "Minister Jane Doe said:",
            "1 Adopted without a vote.",
            "Done in Strelsau on the third day of May, in two copies.",
            "For the Republic of Ruritania For the Kingdom of Graustark",
            "ANNEX",
            "The 𝔹ridge of 𐍈trelsau is open to all 👩‍👩‍👧 of us.",
            "双方重申相互尊重主权和领土完整。",
            "وإذ تشير إلى قرارها السابق،");

    private static final List<String> LABELS = List.of("1.", "2.", "(a)", "(b)", "(i)", "a)", "•", "1.2", "IV.", "一、");

    /** Lines of place and time. */
    private static final List<String> PLACES = List.of("Strelsau, 17 June 2020", "Hentzau");

    /** Notes that are none. */
    private static final List<String> UNLABELLED = List.of(
            "The letter of the engineers of 3 May 2021 on the state of the bridge and of the roads that lead to it was"
                    + " circulated to the members of both delegations.",
            "Applause.");

    @Provide
    Arbitrary<List<Block>> documents() {
        Arbitrary<Block> paragraph = Combinators.combine(
                        Arbitraries.of(BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.QUOTE),
                        Arbitraries.of(PARAGRAPHS))
                .as(Block::of);
        Arbitrary<Block> item = Combinators.combine(
                        Arbitraries.of(PARAGRAPHS),
                        Arbitraries.of(LABELS),
                        Arbitraries.integers().between(1, 3))
                .as((text, label, level) -> new Block(BlockKind.LIST_ITEM, text, level, null, label));
        Arbitrary<Block> note = Combinators.combine(Arbitraries.of(PARAGRAPHS), Arbitraries.of("1", "2/", "*"))
                .as((text, mark) -> new Block(BlockKind.NOTE, text, null, null, mark));
        Arbitrary<Block> unlabelled = Arbitraries.oneOf(Arbitraries.of(PLACES), Arbitraries.of(UNLABELLED))
                .map(text -> Block.of(BlockKind.NOTE, text));
        return Arbitraries.frequencyOf(
                        Tuple.of(6, paragraph), Tuple.of(4, item), Tuple.of(1, note), Tuple.of(1, unlabelled))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of(TITLES);
    }

    @Property(tries = 1000)
    void theClausesAreTheWordsOfTheBlocks(@ForAll("titles") String title, @ForAll("documents") List<Block> blocks) {
        assertKeepsEveryWord(title, blocks);
    }

    static Stream<Arguments> examples() {
        return Stream.of(
                arguments(
                        "labels that nobody speaks behind",
                        "Press release: the bridge is open",
                        List.of(paragraph("The General Assembly,"), paragraph("II. Energy"), paragraph("II. Energy"))),
                arguments(
                        "a label before another label",
                        "Readout of the call of the Minister with her colleague",
                        List.of(
                                item("IV.", "ANNEX"),
                                paragraph("II. Energy"),
                                paragraph("II. Energy"),
                                paragraph("The river is long, and it has a bridge that is closed."))),
                arguments(
                        "a number behind a label",
                        "Resolution 12 (2021)",
                        List.of(
                                paragraph("II. Energy"),
                                item("1.", "The General Assembly,"),
                                paragraph("We, the Ministers of Ruritania and Graustark,"),
                                paragraph("We reaffirm the friendship of our peoples."),
                                paragraph("We, the Ministers of Ruritania and Graustark,"),
                                paragraph("We reaffirm the friendship of our peoples."),
                                paragraph("II. Energy"))),
                arguments(
                        "the number of a closing line",
                        "Press release: the bridge is open",
                        List.of(
                                paragraph("II. Energy"),
                                paragraph("II. Energy"),
                                paragraph("The General Assembly,"),
                                item("1.", "Trade and transport"))));
    }

    private static Block paragraph(String text) {
        return Block.of(BlockKind.PARAGRAPH, text);
    }

    private static Block item(String label, String text) {
        return new Block(BlockKind.LIST_ITEM, text, 1, null, label);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void whatIsRareKeepsItsWordsToo(String example, String title, List<Block> blocks) {
        assertKeepsEveryWord(title, blocks);
    }

    private static void assertKeepsEveryWord(String title, List<Block> blocks) {
        // Given
        CleanedStatement cleaned = Documents.cleaned(title, blocks);
        // When
        StructuredStatement structured = new StatementStructurer().structure(cleaned);
        // Then
        List<String> expected = new ArrayList<>();
        for (Block block : blocks) {
            expected.add(words((block.label() == null ? "" : block.label()) + block.text()));
        }
        List<String> printed = new ArrayList<>();
        for (Clause clause : structured.clauses()) {
            printed.add(words((clause.label() == null ? "" : clause.label()) + clause.text()));
        }
        assertThat(withoutPlaces(printed)).isEqualTo(withoutPlaces(expected));
    }

    /** Above the text they stand in fields of their own, behind it in clauses. */
    private static String withoutPlaces(List<String> texts) {
        String joined = String.join("", texts);
        for (String place : PLACES) {
            joined = joined.replace(words(place), "");
        }
        return joined;
    }

    @Property(tries = 400)
    void offsetsAreCodePointsOfTheText(@ForAll("titles") String title, @ForAll("documents") List<Block> blocks) {
        // When
        StructuredStatement structured = new StatementStructurer().structure(Documents.cleaned(title, blocks));
        // Then
        String text = structured.text();
        int ordinal = 1;
        for (Clause clause : structured.clauses()) {
            int start = text.offsetByCodePoints(0, clause.start());
            int end = text.offsetByCodePoints(0, clause.end());
            assertThat(text.substring(start, end)).isEqualTo(clause.text());
            assertThat(clause.ordinal()).isEqualTo(ordinal++);
            assertThat(clause.parent() == null || clause.parent() < clause.ordinal())
                    .isTrue();
        }
    }

    /** Letters and digits alone: the marks of labels may go. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(words::appendCodePoint);
        return words.toString();
    }
}
