package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.communique.contracts.statement.BlockKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPiecesTest {

    private static List<Piece> pieces(String body) {
        return HtmlReader.read("<!DOCTYPE html><html><body>" + body + "</body></html>")
                .pieces();
    }

    @Test
    void preformattedTextIsReadAsPlainText() {
        // When
        List<Piece> pieces = pieces("""
            <pre>Statement on the bridge

            The parties have agreed that the bridge over the river is to be
            opened before the end of the year, and that the work on it will
            be shared:

            1. by the Ministry of Works, which has the plans of the bridge
            and of the road;
            2. by the town.
            </pre><p>Behind it.</p>
            """);
        // Then
        assertThat(pieces)
                .extracting(Piece::kind, Piece::label)
                .containsExactly(
                        tuple(BlockKind.PARAGRAPH, null),
                        tuple(BlockKind.PARAGRAPH, null),
                        tuple(BlockKind.LIST_ITEM, "1."),
                        tuple(BlockKind.LIST_ITEM, "2."),
                        tuple(BlockKind.PARAGRAPH, null));
        assertThat(pieces.get(2).text())
                .isEqualTo("by the Ministry of Works, which has the plans of the bridge and of the road;");
    }

    @ParameterizedTest
    @CsvSource({
        "<ol type='i'><li>A<li>B</ol>, i., ii.",
        "<ol type='I' start='4'><li>A<li>B</ol>, IV., V.",
        "<ol type='a' start='0'><li>A<li>B</ol>, 0., a.",
        "<ol><li value='7'>A<li>B</ol>, 7., 8.",
        "<ol start='x'><li>A<li value='4'>B</ol>, 1., 4."
    })
    void itemsAreNumberedAsBrowsersNumberThem(String list, String first, String second) {
        assertThat(pieces(list)).extracting(Piece::label).containsExactly(first, second);
    }
}
