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
    void theMarkOfTheEndStaysBesideAListOfNames() {
        // Given
        String text =
                "The builders discussed how the plan for the bridge, with the new road over the hills, makes good work. ";
        String builders =
                "Anna Muster, Chief Executive Officer, Bridges<br>Ivan Gromov, Founder and Senior Chairman, Roads<br>";
        String officers = "Chief of Staff Carl Coe<br>Secretary of Works Jane Doe<br>";
        String page =
                "<html lang=\"en\"><body><main><article><h1>Readout of a Meeting with Builders</h1><p>May 7, 2021</p>"
                        + "<p>" + text.repeat(6) + "</p><p><strong><u>Industry Participants</u></strong></p><p>"
                        + builders.repeat(4) + "</p><p><strong><u>Other Participants</u></strong></p><p>"
                        + officers.repeat(4)
                        + "</p><p>###</p></article></main></body></html>";
        // When
        List<String> texts = Documents.texts(new StatementCleaner().clean(Documents.html(page)));
        // Then
        assertThat(texts).last().isEqualTo("###");
    }

    @Test
    void aChineseSentenceThatBeginsWithADayIsNoDateline() {
        String opening = "2023年3月9日，部长林安在会议中心就大桥回答记者提问。";
        assertThat(texts("部长林安就大桥回答记者提问", opening, "林安：大家好！大桥明天将对所有人开放。")).contains(opening);
    }
}
