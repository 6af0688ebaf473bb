package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import java.util.List;

/** Interviews whose turns begin with a dash and no label: each dash is a change of the speaker. */
final class Dashes {

    private static final int LEAST_QUESTIONS = 2;

    private Dashes() {}

    static boolean isDash(Block block) {
        String label = block.label();
        return block.kind() == BlockKind.LIST_ITEM
                && label != null
                && label.length() == 1
                && "-–—―".indexOf(label.charAt(0)) >= 0;
    }

    /** True if the dashes part questions from answers; those of a list have no questions at every other item. */
    static boolean part(List<Block> blocks) {
        int questions = 0;
        int items = 0;
        int answered = 0;
        boolean asked = false;
        for (Block block : blocks) {
            if (isDash(block)) {
                boolean question = Turns.isQuestion(block.text());
                items++;
                questions += question ? 1 : 0;
                answered += asked && !question ? 1 : 0;
                asked = question;
            }
        }
        return questions >= LEAST_QUESTIONS && 3 * questions >= items && 4 * answered >= 3 * questions;
    }
}
