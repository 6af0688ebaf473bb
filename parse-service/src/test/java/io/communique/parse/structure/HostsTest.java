package io.communique.parse.structure;

import static io.communique.parse.structure.Structured.page;
import static io.communique.parse.structure.Structured.structure;
import static io.communique.parse.structure.Structured.turns;
import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.StructuredStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {

    private static final String LONG = "The ferries sail again from the first of June, and the harbour masters of both"
            + " towns have agreed on the timetable, which takes up the boats of the morning and leaves out none of those"
            + " of the evening. Whoever has a ticket of last year may use it until the end of the month, and nobody needs"
            + " to queue for a new one before that day.";

    @Test
    void aHostsCallsAndTheAnnouncementsBehindTheGuestsLeaveAnswerNothing() {
        // Given
        String[] transcript = {
            "Press Briefing by Press Secretary Jane Doe and Minister Ana Ruiz",
            "MS. DOE: Good afternoon. The minister is here.",
            "MINISTER RUIZ: Good afternoon to all.",
            "MS. DOE: Peter.",
            "Q When will the bridge be opened?",
            "MINISTER RUIZ: It will be opened in the spring.",
            "MS. DOE: Karen.",
            "Q Who is going to pay for it?",
            "MINISTER RUIZ: The two towns are.",
            "MS. DOE: Go ahead, Tom.",
            "Q And the tunnel?",
            "MINISTER RUIZ: That has to wait.",
            "MS. DOE: Last one, Rita.",
            "Q Has it to wait long?",
            "MINISTER RUIZ: Two years.",
            "MS. DOE: Thank you, Minister.",
            "MINISTER RUIZ: Thank you all.",
            "MS. DOE: I have one more announcement. " + LONG,
            "Paul, you may begin.",
            "Q What do you say to the strike?",
            "MS. DOE: That it is over."
        };
        // When
        StructuredStatement statement = structure(transcript);
        // Then
        assertThat(turns(statement))
                .containsExactly(
                        "R Jane Doe",
                        "R Ana Ruiz",
                        "R Jane Doe",
                        "Q1",
                        "A1 Ana Ruiz",
                        "R Jane Doe",
                        "Q2",
                        "A2 Ana Ruiz",
                        "R Jane Doe",
                        "Q3",
                        "A3 Ana Ruiz",
                        "R Jane Doe",
                        "Q4",
                        "A4 Ana Ruiz",
                        "R Jane Doe",
                        "R Ana Ruiz",
                        "R Jane Doe",
                        "R Jane Doe",
                        "Q5",
                        "A5 Jane Doe");
    }

    @Test
    void aSecondOfficialWhoAddsToAnswersIsNoHost() {
        // Given
        String[] transcript = {
            "Press Conference by Minister Ana Ruiz and Minister Jane Doe",
            "MINISTER RUIZ: Good afternoon to all.",
            "Q When will the bridge be opened?",
            "MINISTER RUIZ: It will be opened in the spring.",
            "MINISTER DOE: " + LONG,
            "Q Who is going to pay for it?",
            "MINISTER RUIZ: The two towns are.",
            "MINISTER DOE: They have agreed on that long ago, and it is in the papers of the council.",
            "Q And the tunnel?",
            "MINISTER RUIZ: That has to wait.",
            "MINISTER DOE: It has to wait until the bridge is open to the lorries of both towns."
        };
        // When
        StructuredStatement statement = structure(transcript);
        // Then
        assertThat(turns(statement)).contains("A1 Jane Doe", "A2 Jane Doe", "A3 Jane Doe");
    }

    @Test
    void aModeratorWhoGivesTheWordToTheSpeakersTooAnswersNothing() {
        // Given
        String[] transcript = {
            "Remarks by Minister Ana Ruiz and Minister Paul Doe in Joint Press Conference",
            "MINISTER RUIZ: We spoke of the bridge today. " + LONG,
            "MS. LIND: Thank you, Minister. Minister Doe, please.",
            "MINISTER DOE: We spoke of the road, too. " + LONG,
            "MS. LIND: Thank you. We begin with Karen, please.",
            "Q When will the bridge be opened?",
            "MINISTER RUIZ: It will be opened in the spring.",
            "MINISTER DOE: So will the road.",
            "MS. LIND: Thank you, Minister.",
            "MINISTER DOE: Thank you.",
            "MS. LIND: With that we close. Thank you all for coming."
        };
        // When
        StructuredStatement statement = structure(transcript);
        // Then
        assertThat(turns(statement)).endsWith("A1 Ana Ruiz", "A1 Paul Doe", "R Lind", "R Paul Doe", "R Lind");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Peter, why don’t you begin? | Thank you, Jane. Happy Monday. | Happy Monday.
        Peter, the floor is yours. | I should like to say, for all of us here, that we missed this room. So thank you very much. | (Laughs.)
        """)
    void thanksBeforeTheFirstQuestionAskNothing(String call, String thanks, String reply) {
        // Given
        String[] transcript = {
            "Press Briefing by Press Secretary Jane Doe",
            "MS. DOE: Good afternoon. " + call,
            "Q " + thanks,
            "MS. DOE: " + reply,
            "Q When will the bridge be opened?",
            "MS. DOE: In the spring."
        };
        // When
        StructuredStatement statement = structure(transcript);
        // Then
        assertThat(turns(statement)).containsExactly("R Jane Doe", "R", "R Jane Doe", "Q1", "A1 Jane Doe");
    }

    @Test
    void severalWordsFromTheHallBeforeTheOpeningStatementAskNothing() {
        // Given
        String[] transcript = {
            "Press Briefing by Press Secretary Jane Doe",
            "MS. DOE: Who brought the cake?",
            "Q Is there a candle?",
            "(Laughter.)",
            "MS. DOE: There is, Peter. Two things first.",
            "Q Oh, leave us the cake.",
            "MS. DOE: (Laughs.) " + LONG,
            "Second. " + LONG,
            "Third. " + LONG,
            "Fourth. " + LONG,
            "Fifth. " + LONG,
            "Sixth. " + LONG,
            "Seventh. " + LONG,
            "Last. " + LONG,
            "Q When will the bridge be opened?",
            "MS. DOE: In the spring."
        };
        // When
        StructuredStatement statement = structure(transcript);
        // Then
        assertThat(turns(statement)).filteredOn(turn -> turn.startsWith("Q")).containsExactly("Q1");
        assertThat(turns(statement)).endsWith("R Jane Doe", "Q1", "A1 Jane Doe");
    }

    @Test
    void theTimeOfTheEndIsPartedFromTheLastWords() {
        // When
        StructuredStatement statement = page(
                "Press Briefing by Press Secretary Jane Doe",
                "MS. DOE: Good afternoon. " + LONG,
                "Q When will the bridge be opened?",
                "MS. DOE: In the spring.",
                "Q Thank you, Jane.",
                "MS. DOE: Thank you all.\nEND             12:40 P.M. EST");
        // Then
        assertThat(statement.clauses().getLast())
                .returns(ClauseKind.CLOSING, Clause::kind)
                .returns("END 12:40 P.M. EST", Clause::text);
        assertThat(statement.clauses().get(statement.clauses().size() - 2).text())
                .isEqualTo("Thank you all.");
    }

    @Test
    void anEndThatIsSaidStaysInItsSentence() {
        // Given
        String[] transcript = {
            "Press Briefing by Press Secretary Jane Doe",
            "MS. DOE: Good afternoon.",
            "Q When will the bridge be opened?",
            "MS. DOE: In the spring. END of story, as my mother says."
        };
        // When
        StructuredStatement statement = structure(transcript);
        // Then
        assertThat(statement.clauses().getLast().text()).isEqualTo("In the spring. END of story, as my mother says.");
    }
}
