package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Block;
import io.communique.parse.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndHyphensTest {

    private static String joined(String first, String second) {
        StringBuilder joined = new StringBuilder(first);
        new LineEndHyphens("The post-war bridge is no pre‐war bridge.").join(joined, second);
        return joined.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "a post-, war bridge, a post-war bridge",
        "a pre‐, war bridge, a pre‐war bridge",
        "a non-, governmental body, a non-governmental body",
        "a develop‐, ment, a development",
        "de\u00ad, velopment, development",
        "大桥连接两国, 的首都。, 大桥连接两国的首都。",
        "the bridge, is open, the bridge is open",
        "다리가, 열렸다, 다리가 열렸다"
    })
    void linesAreJoinedAsTheirScriptAndTheirHyphenSay(String first, String second, String joined) {
        assertThat(joined(first, second)).isEqualTo(joined);
    }

    @Test
    void aSoftHyphenAtALinesEndIsTakenOutOfPlainText() {
        // Given
        String text = """
            The parties have agreed that the bridge over the river is to be de\u00ad
            veloped before the end of the year, and that the work on it will
            be shared by the Ministry of Works, which has the plans of them
            and of the road.
            """;
        // When
        String block = new StatementCleaner()
                .clean(Documents.plain(text))
                .blocks()
                .getFirst()
                .text();
        // Then
        assertThat(block).contains("is to be developed before").doesNotContain("\u00ad");
    }

    @Test
    void wrappedChineseHasNoSpacesWhereItsLinesEnd() {
        // Given
        String line = "双方重申大桥连接两国的首都并决定在今年年底以前开放这座大桥供两国人民使用";
        // When
        Block block = new StatementCleaner()
                .clean(Documents.plain(line + "\n" + line + "\n" + line + "，谢谢。"))
                .blocks()
                .getFirst();
        // Then
        assertThat(block.text()).doesNotContain(" ");
    }
}
