package io.communique.parse.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Expressing our concern,                    | Expressing          | express      | PREAMBULAR
                    FURTHER DISCUSS the bridge;                | FURTHER DISCUSS     | discuss      | OPERATIVE
                    Further the work on the bridge;            | Further             | further      | OPERATIVE
                    Strongly condemns the attack;              | Strongly condemns   | condemn      | OPERATIVE
                    Also welcoming the report,                 | Also welcoming      | welcome      | PREAMBULAR
                    Deeply concerned by the flood,             | Deeply concerned    | concern      | PREAMBULAR
                    Bearing in mind the treaty,                | Bearing in mind     | bear in mind | PREAMBULAR
                    Takes note of the report;                  | Takes note          | take note    | OPERATIVE
                    Calls upon all States to help;             | Calls               | call         | OPERATIVE
                    Emphasising the role of rivers,            | Emphasising         | emphasize    | PREAMBULAR
                    """)
    void readsTheOpenerWithItsAdverb(String text, String printed, String lemma, Opener.Form form) {
        Opener opener = Objects.requireNonNull(Openers.at(text));
        assertThat(opener.printed()).isEqualTo(printed);
        assertThat(opener.lemma()).isEqualTo(lemma);
        assertThat(opener.form()).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The bridge is open.", "Bridges connect.", "welcome to the bridge", "Welcomed by all, she left."
            })
    void readsNoneElsewhere(String text) {
        assertThat(Openers.at(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We reaffirm our commitment.                     | reaffirm          | reaffirm
                    The Ministers also underscored the need.        | also underscored  | underscore
                    Both sides agreed to meet again.                | agreed            | agree
                    """)
    void readsTheActBehindASubject(String text, String printed, String lemma) {
        Opener act = Objects.requireNonNull(Openers.afterSubject(text));
        assertThat(act.printed()).isEqualTo(printed);
        assertThat(act.lemma()).isEqualTo(lemma);
    }

    @Test
    void aParticipleMayLeadIntoAMainClause() {
        assertThat(Openers.hasMainClause("Recognising the need, we intend to build a bridge.", 11))
                .isTrue();
        assertThat(Openers.hasMainClause("Recognising the need, which we know, and the cost,", 11))
                .isFalse();
    }

    @Test
    void knowsEnoughOpeners() {
        assertThat(Vocabulary.rows(Openers.class, "openers-en.tsv", 3)).hasSizeGreaterThan(120);
    }
}
