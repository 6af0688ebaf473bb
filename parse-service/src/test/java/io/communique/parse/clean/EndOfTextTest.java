package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.parse.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind the last long sentence of a plain text and is still the statement's. */
class EndOfTextTest {

    private static List<String> texts(String... lines) {
        return Documents.texts(new StatementCleaner().clean(Documents.plain(String.join("\n\n", lines))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Стороны договорились поддерживать контакты.",
                "الوزير: هؤلاء إخوتنا الأعزاء. شكراً لكم جميعاً.",
                "# # #",
                "-30-",
                "(The briefing was concluded at 1:41 p.m.)",
                "（记者会于十一时三十分结束）"
            })
    void aLastShortSentenceAndEndMarksStay(String last) {
        assertThat(texts("On the bridge", "The Minister said that the bridge had been built in a year.", last))
                .last()
                .isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"【打印】【关闭】", "Rua das Pontes, 12, Strelsau.", "Поделиться: ВКонтакте Telegram Печать"})
    void whatTheSiteWritesBehindTheEndGoes(String last) {
        assertThat(texts("On the bridge", "The Minister said that the bridge had been built in a year.", "# # #", last))
                .doesNotContain(last);
    }

    @Test
    void aChineseSentenceThatBeginsWithADayIsNoDateline() {
        String opening = "2023年3月9日，部长林安在会议中心就大桥回答记者提问。";
        assertThat(texts("部长林安就大桥回答记者提问", opening, "林安：大家好！大桥明天将对所有人开放。")).contains(opening);
    }
}
