package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.communique.contracts.statement.BlockKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextReaderTest {

    private static List<Piece> read(String text) {
        return PlainTextReader.read(text).pieces();
    }

    @Test
    void linesThatAWidthEndedAreOne() {
        // When
        List<Piece> pieces = read("""
            Resolution 12 (2021)
            of 3 May 2021

            The General Assembly,
            Recalling its resolution 11 of last year on the use
            of rivers and of the banks of rivers in the north,

            1. Decides to build the bridge and the road to the
            Valley of the Towns, and to open both to all;
            2. Decides to remain seized of the matter and to be
            informed of it.
            """);
        // Then
        assertThat(pieces)
                .extracting(Piece::label, Piece::text)
                .containsExactly(
                        tuple(null, "Resolution 12 (2021) of 3 May 2021"),
                        tuple(null, "The General Assembly,"),
                        tuple(
                                null,
                                "Recalling its resolution 11 of last year on the use of rivers and of the banks of"
                                        + " rivers in the north,"),
                        tuple(
                                "1.",
                                "Decides to build the bridge and the road to the Valley of the Towns, and to open both"
                                        + " to all;"),
                        tuple("2.", "Decides to remain seized of the matter and to be informed of it."));
    }

    @Test
    void linesOfTheirOwnStayApart() {
        List<Piece> pieces = read("""
            Statement on the bridge
            The bridge is open to all who want to use it.
            It was closed for a year, and it was missed by many.
            Jane Doe
            """);
        assertThat(pieces).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the towns that are named in para- | graph 12 of it                  | the towns that are named in paragraph 12 of it
        all of the governmental and non-  | governmental bodies of it       | all of the governmental and non-governmental bodies of it
        the office of the Secretary-      | General of the towns            | the office of the Secretary-General of the towns
        the harbours of pre-              | and post-war times here         | the harbours of pre- and post-war times here
        """)
    void aWordThatALineEndSplitIsJoined(String line, String next, String joined) {
        String text = "The bridge over the river is open to\nall of the people and to\n" + line + "\n" + next + ".\n";
        assertThat(read(text).getLast().text()).endsWith(joined + ".");
    }

    @Test
    void theTextsOwnWordsSayWhetherAHyphenStays() {
        List<Piece> pieces = read("""
            The long-standing quarrel of the towns was settled by a long-
            standing friend, who cooperates with both and who will co-
            operate with them again when the bridge is to be opened.

            A word like cooperate is written as one in this text.
            """);
        assertThat(pieces.getFirst().text()).contains("a long-standing friend").contains("will cooperate with");
    }

    @Test
    void footnotesStandApartWithTheirMarks() {
        List<Piece> pieces = read("""
            The General Assembly has received the report of the towns, 21
            dated 3 May, and the letter 22 of the same day on the bridge
            that was built by the towns.

            Adopted at the 3rd meeting.

            21 Official Records of the Assembly, First Year, and the
            Supplement to it.
            22 Ibid., document 12.
            """);
        assertThat(pieces)
                .filteredOn(piece -> piece.kind() == BlockKind.NOTE)
                .extracting(Piece::label, Piece::text)
                .containsExactly(
                        tuple("21", "Official Records of the Assembly, First Year, and the Supplement to it."),
                        tuple("22", "Ibid., document 12."));
    }

    @Test
    void aParagraphGoesOnOverThePage() {
        List<Piece> pieces = read("The bridge over the river is open to all of the people of the\n"
                + "two towns and will be kept open by the engineers who built\n\f"
                + "it for as long as there is a river to be crossed by them.\n");
        assertThat(pieces).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        12. The bridge    | 12.   | The bridge
        (a) The bridge    | (a)   | The bridge
        iv) the bridge    | iv)   | the bridge
        1.2. The bridge   | 1.2.  | The bridge
        • The bridge      | •     | The bridge
        (٢) الجسر         | (٢)   | الجسر
        ١- الجسر          | ١-    | الجسر
        一、大桥           | 一、   | 大桥
        （二）大桥         | （二） | 大桥
        """)
    void labelsOfAnyScript(String text, String label, String rest) {
        assertThat(ListLabel.of(text)).isEqualTo(new ListLabel(label, rest));
    }

    @ParameterizedTest
    @CsvSource({"2021. was a good year", "3.5 million people", "the bridge (a long one)", "-5 degrees", "I am here"})
    void whatIsNoLabel(String text) {
        assertThat(ListLabel.of(text)).isNull();
    }
}
