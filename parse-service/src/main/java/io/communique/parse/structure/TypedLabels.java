package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the labels that a drafted text has typed into its paragraphs and that no list shows: numbers without a full stop
 * before an opener ("12 Decides"), numbers that were misread ("1, Recognizes", "S. Decides"), ordinal words ("PRIMERO:"),
 * Roman numerals before a clause. What stands behind them has to open a clause, so that no other number is taken.
 */
final class TypedLabels {

    /** Numbers in a row that no dates and amounts make. */
    private static final int LEAST_COUNTED = 3;

    private static final String LOOKALIKES = "IlSOoVXB|";

    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_ORDINAL = 20;

    private static final Set<String> ORDINALS = Vocabulary.words(TypedLabels.class, "ordinals.txt");

    private TypedLabels() {}

    static List<Block> apply(List<Block> blocks, @Nullable String language) {
        Openers openers = Openers.of(language);
        boolean counted = isCounted(blocks);
        List<Block> labelled = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            labelled.add(apply(block, openers, counted));
        }
        markFootnotes(labelled, openers);
        return labelled;
    }

    /** Paragraphs at the very end that begin with 1, 2, 3 and open no clause, behind a line that no sentence ends. */
    private static void markFootnotes(List<Block> blocks, Openers openers) {
        int start = blocks.size();
        while (start > 1
                && isFootnote(blocks.get(start - 1), start == blocks.size() ? null : blocks.get(start), openers)) {
            start--;
        }
        boolean behindText = start < blocks.size() && 3 * (blocks.size() - start) < blocks.size();
        for (int i = start; behindText && i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            int space = text.indexOf(' ');
            blocks.set(i, new Block(BlockKind.NOTE, text.substring(space + 1), null, null, text.substring(0, space)));
        }
    }

    private static boolean isFootnote(Block block, @Nullable Block below, Openers openers) {
        int number = block.kind() == BlockKind.PARAGRAPH ? counts(block.text()) : 0;
        if (number == 0 || (below != null && counts(below.text()) != number + 1)) {
            return false;
        }
        String rest = block.text().substring(block.text().indexOf(' ') + 1);
        return openers.at(rest) == null && openers.afterSubject(rest) == null;
    }

    /** True if paragraphs begin with 1, 2, 3 and no full stop: then the numbers are theirs whatever follows them. */
    private static boolean isCounted(List<Block> blocks) {
        int next = 1;
        for (Block block : blocks) {
            if (block.kind() == BlockKind.PARAGRAPH && counts(block.text()) == next) {
                next++;
            }
        }
        return next > LEAST_COUNTED;
    }

    /** @return the number that a paragraph begins with before a capitalised word, 0 if there is none */
    private static int counts(String text) {
        int number = 0;
        int at = 0;
        while (at < text.length() && at < 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = 10 * number + text.charAt(at) - '0';
            at++;
        }
        boolean before = at > 0
                && at + 1 < text.length()
                && text.charAt(at) == ' '
                && Character.isUpperCase(text.codePointAt(at + 1));
        return before ? number : 0;
    }

    private static Block apply(Block block, Openers openers, boolean counted) {
        String text = block.text();
        boolean footnote = block.kind() == BlockKind.NOTE && block.label() != null;
        if (footnote && openers.at(text) != null && isDigits(block.label())) {
            return item(block, block.label(), text);
        }
        if (block.kind() != BlockKind.PARAGRAPH || text.length() < 4) {
            return block;
        }
        boolean perhaps = text.charAt(0) <= '9' || LOOKALIKES.indexOf(text.charAt(0)) >= 0;
        int space = perhaps ? text.indexOf(' ') : -1;
        if (space > 0 && space <= LONGEST_NUMBER + 1) {
            String mark = text.substring(0, space);
            String rest = text.substring(space + 1);
            if (isNumber(mark)
                    && !rest.isEmpty()
                    && Character.isUpperCase(rest.codePointAt(0))
                    && (openers.at(rest) != null
                            || openers.afterSubject(rest) != null
                            || (counted && counts(text) > 0))) {
                return item(block, mark, rest);
            }
        }
        int end = ordinalEnd(text);
        if (end > 0) {
            int from = end;
            while (from < text.length() && ".:-–—) ".indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            if (from > end && from < text.length()) {
                return item(block, text.substring(0, end), text.substring(from));
            }
        }
        return block;
    }

    private static Block item(Block block, @Nullable String label, String rest) {
        return new Block(BlockKind.LIST_ITEM, rest, 1, block.emphasised(), label);
    }

    private static boolean isDigits(@Nullable String label) {
        return label != null && !label.isEmpty() && label.chars().allMatch(Character::isDigit);
    }

    /** Digits, letters that a reader of print takes them for, or a Roman numeral; a mark or nothing behind them. */
    private static boolean isNumber(String mark) {
        int end = mark.length();
        boolean closed = ".,:;)".indexOf(mark.charAt(end - 1)) >= 0;
        end -= closed ? 1 : 0;
        if (end < 1 || end > LONGEST_NUMBER) {
            return false;
        }
        boolean digits = true;
        for (int i = 0; i < end; i++) {
            char c = mark.charAt(i);
            digits &= Character.isDigit(c);
            if (!Character.isDigit(c) && LOOKALIKES.indexOf(c) < 0) {
                return false;
            }
        }
        return digits ? end <= 3 : closed;
    }

    /** @return where an ordinal word that a colon, full stop or dash closes ends, 0 if the text begins with none */
    private static int ordinalEnd(String text) {
        int end = 0;
        while (end < text.length() && end <= LONGEST_ORDINAL && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean closed = end > 3 && end + 1 < text.length() && ".:)".indexOf(text.charAt(end)) >= 0;
        return closed && ORDINALS.contains(text.substring(0, end).toLowerCase(Locale.ROOT)) ? end : 0;
    }
}
