package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.parse.vocabulary.EndMarks;
import java.util.List;

/**
 * Parts the line that says when it ended from the last words that were said, where nothing but a break of the line stands
 * between them: "Thank you all. END 12:40 P.M." The word for the end shouts, and digits are all that may follow it.
 */
final class EndLine {

    /** Blocks at the end of a text in which the line is looked for. */
    private static final int LAST = 3;

    /** Characters of the time with its zone. */
    private static final int LONGEST = 30;

    private static final String ENDS = ".?!)]”\"…»—–";

    private EndLine() {}

    /** Parts the line in the list of blocks itself. */
    static void part(List<Block> blocks) {
        for (int i = Math.max(0, blocks.size() - LAST); i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int start = block.kind() == BlockKind.PARAGRAPH ? start(block.text()) : -1;
            if (start > 0) {
                blocks.set(i, InnerLabels.with(block, block.text().substring(0, start - 1)));
                blocks.add(i + 1, InnerLabels.with(block, block.text().substring(start)));
                return;
            }
        }
    }

    /** @return where the word for the end stands behind the end of a sentence, -1 if nowhere */
    private static int start(String text) {
        int space = text.lastIndexOf(' ');
        while (space > 1 && text.length() - space <= LONGEST) {
            int end = text.indexOf(' ', space + 1);
            String word = text.substring(space + 1, end < 0 ? text.length() : end);
            if (ENDS.indexOf(text.charAt(space - 1)) >= 0
                    && PersonNames.isShouted(word)
                    && EndMarks.isWord(word)
                    && (end < 0 || Character.isDigit(text.charAt(end + 1)))) {
                return space + 1;
            }
            space = text.lastIndexOf(' ', space - 1);
        }
        return -1;
    }
}
