package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import java.util.List;

/**
 * Paragraphs that are nothing but somebody's words: in quotation marks from end to end, or the paragraphs of one
 * quotation that is closed only in its last.
 */
final class QuotedSpeech {

    private static final String OPENERS = "\"“«„「『";

    /** The mark that closes each opener; German closes with the English opening one. */
    private static final String CLOSERS = "\"”»“」』";

    /** Paragraphs of one quotation; a mark that is not closed by then was left out by mistake. */
    private static final int MOST_PARAGRAPHS = 8;

    private final boolean[] quoted;

    private QuotedSpeech(boolean[] quoted) {
        this.quoted = quoted;
    }

    static QuotedSpeech of(List<Block> blocks) {
        boolean[] quoted = new boolean[blocks.size()];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == BlockKind.QUOTE) {
                quoted[i] = true;
            } else if (block.kind() == BlockKind.PARAGRAPH && !quoted[i]) {
                int last = lastParagraph(blocks, i);
                for (int k = i; k <= last; k++) {
                    quoted[k] = true;
                }
            }
        }
        return new QuotedSpeech(quoted);
    }

    boolean any() {
        for (boolean one : quoted) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    boolean is(int index) {
        return quoted[index];
    }

    /** @return the index of the paragraph that closes the quotation which the paragraph opens, -1 if it opens none */
    private static int lastParagraph(List<Block> blocks, int index) {
        String text = blocks.get(index).text();
        int kind = OPENERS.indexOf(text.charAt(0));
        if (kind < 0) {
            return -1;
        }
        int end = closed(text, kind, 1);
        if (end >= 0) {
            return isEnd(text, end) ? index : -1;
        }
        for (int i = index + 1; i < blocks.size() && i <= index + MOST_PARAGRAPHS; i++) {
            Block next = blocks.get(i);
            if (next.kind() != BlockKind.PARAGRAPH) {
                return -1;
            }
            boolean again = next.text().charAt(0) == text.charAt(0);
            int close = closed(next.text(), kind, again ? 1 : 0);
            if (close >= 0) {
                return isEnd(next.text(), close) ? i : -1;
            }
        }
        return -1;
    }

    /** @return where the mark stands that closes a quotation, others of its kind within it left aside; -1 if nowhere */
    private static int closed(String text, int kind, int from) {
        char opener = OPENERS.charAt(kind);
        char closer = CLOSERS.charAt(kind);
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == closer || (opener == '„' && c == '”')) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            } else if (c == opener) {
                depth++;
            }
        }
        return -1;
    }

    /** A full stop may stand behind the mark, and no word. */
    private static boolean isEnd(String text, int close) {
        for (int i = close + 1; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return close > 1;
    }
}
