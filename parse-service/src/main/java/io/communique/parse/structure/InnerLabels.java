package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parts a paragraph in which somebody else begins to speak: where a page sets turns apart by a break of the line alone, or
 * by nothing, the next speaker's label stands behind the end of a sentence. Only labels that other paragraphs begin with
 * are looked for, as they are printed there.
 */
final class InnerLabels {

    private static final int LONGEST = 60;

    private static final String ENDS = ".?!)]”\"…»—–";

    private InnerLabels() {}

    /** @return the blocks themselves where nothing is to be parted */
    static List<Block> part(List<Block> blocks, Map<String, SpeakerLabel> labels) {
        if (labels.size() < 2) {
            return blocks;
        }
        SpeakerLabel letter = labels.get("Q");
        boolean letters = letter != null && letter.turns() > 1;
        List<Block> parted = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            String text = block.text();
            int from = 0;
            if (block.kind() == BlockKind.PARAGRAPH) {
                for (int i = 1; i < text.length(); i++) {
                    int start = -1;
                    if (text.charAt(i) == ':') {
                        start = labelStart(text, from, i, labels);
                    } else if (letters && text.charAt(i) == 'Q' && isLetter(text, i)) {
                        start = i;
                    }
                    if (start > from) {
                        parted.add(with(block, text.substring(from, start).strip()));
                        from = start;
                    }
                }
            }
            parted.add(from == 0 ? block : with(block, text.substring(from)));
        }
        return parted.size() == blocks.size() ? blocks : parted;
    }

    /** "… in the spring. Q And the road?" */
    private static boolean isLetter(String text, int at) {
        return at > 2
                && at + 2 < text.length()
                && isBehindSentence(text, at)
                && text.charAt(at + 1) == ' '
                && Character.isUpperCase(text.charAt(at + 2));
    }

    private static boolean isBehindSentence(String text, int start) {
        return text.charAt(start - 1) == ' ' && ENDS.indexOf(text.charAt(start - 2)) >= 0;
    }

    /** @return where the label before the colon begins behind a sentence, -1 if none stands there */
    private static int labelStart(String text, int from, int colon, Map<String, SpeakerLabel> labels) {
        for (int start = colon - 1; start > from + 1 && colon - start <= LONGEST; start--) {
            if (isBehindSentence(text, start) && isSure(labels.get(text.substring(start, colon)))) {
                return start;
            }
        }
        return -1;
    }

    /** A label that comes back and is no everyday word: it shouts, or has two words. */
    private static boolean isSure(@Nullable SpeakerLabel label) {
        return label != null
                && label.turns() > 1
                && (label.printed().indexOf(' ') > 0
                        || (label.printed().length() > 1 && PersonNames.isShouted(label.printed())));
    }

    static Block with(Block block, String text) {
        return new Block(block.kind(), text, block.level(), block.emphasised(), block.label());
    }
}
