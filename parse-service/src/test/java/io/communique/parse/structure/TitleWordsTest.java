package io.communique.parse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleWordsTest {

    private static final TitleWords WORDS = TitleWords.of(List.of(
            List.of("(?:press )?briefing", "BRIEFING"),
            List.of("voyage (?:note|paper)s?", "NOTE"),
            List.of("记者会", "NEWS_CONFERENCE"),
            List.of("note", "OTHER")));

    @Test
    void the_first_rule_decides_wherever_in_the_title_its_words_stand() {
        assertThat(WORDS.kind("A note after the briefing")).isEqualTo("BRIEFING");
        assertThat(WORDS.kind("Note: Voyage Papers")).isEqualTo("NOTE");
        assertThat(WORDS.kind("Press briefing")).isEqualTo("BRIEFING");
    }

    @Test
    void words_begin_behind_no_letter_and_end_before_none() {
        assertThat(WORDS.kind("Debriefing and footnote")).isNull();
        assertThat(WORDS.kind("Notebooks")).isNull();
        assertThat(WORDS.kind("Pre-briefing")).isEqualTo("BRIEFING");
    }

    @Test
    void ideographs_follow_each_other_without_spaces() {
        assertThat(WORDS.kind("部长记者会实录")).isEqualTo("NEWS_CONFERENCE");
    }

    @Test
    void what_is_too_long_for_a_title_says_its_kind_at_its_beginning_or_nowhere() {
        assertThat(WORDS.kind("word ".repeat(10_000) + "briefing")).isNull();
        assertThat(WORDS.kind("Briefing " + "word ".repeat(10_000))).isEqualTo("BRIEFING");
    }

    @Test
    void no_title_says_nothing() {
        assertThat(WORDS.kind(null)).isNull();
        assertThat(WORDS.kind("")).isNull();
    }
}
