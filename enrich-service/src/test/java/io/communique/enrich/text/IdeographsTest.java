package io.communique.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdeographsTest {

    @Test
    void eachChineseCharacterIsAWord() {
        ClauseText text = new ClauseText(1, "APEC于2020年6月开会");
        assertThat(IntStream.range(0, text.count()).mapToObj(text::word))
                .containsExactly("apec", "于", "2020", "年", "6", "月", "开", "会");
        assertThat(text.after(1)).isEqualTo(Gap.SPACE);
    }
}
