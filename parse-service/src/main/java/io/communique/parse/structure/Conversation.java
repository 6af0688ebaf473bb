package io.communique.parse.structure;

import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.Speaker;
import io.communique.parse.structure.ClauseBuilder.Draft;
import org.jspecify.annotations.Nullable;

/** Where a conversation stands: who has the word, and which question is being answered. */
final class Conversation {

    private final @Nullable Speaker main;
    private @Nullable Speaker speaker;
    private ClauseKind kind = ClauseKind.REMARKS;
    private int exchange;
    private boolean paired;

    /** @param main who speaks until a label says otherwise */
    Conversation(@Nullable Speaker main) {
        this.main = main;
        this.speaker = main;
    }

    @Nullable
    Speaker main() {
        return main;
    }

    boolean isAsking() {
        return kind == ClauseKind.QUESTION;
    }

    /** A question begins; questions that follow each other before an answer are one exchange. */
    void ask(@Nullable Speaker asker) {
        if (kind != ClauseKind.QUESTION) {
            exchange++;
        }
        kind = ClauseKind.QUESTION;
        speaker = asker;
        paired = true;
    }

    void speak(@Nullable Speaker answering) {
        kind = exchange > 0 ? ClauseKind.ANSWER : ClauseKind.REMARKS;
        paired = exchange > 0;
        speaker = answering;
    }

    /** Who gives the word to others belongs to no exchange. */
    void moderate(@Nullable Speaker moderator) {
        kind = ClauseKind.REMARKS;
        paired = false;
        speaker = moderator;
    }

    Draft clause(String text, @Nullable String label) {
        return new Draft(kind, text, null, label, null, speaker, paired ? exchange : null);
    }
}
