package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block with the words that open it.
 *
 * @param opener at its very start
 * @param act the verb beside a subject at its start, or in the main clause behind an opening participle
 * @param isPreambular true if its opener makes a preambular clause of it
 * @param openers of the statement's language
 */
record OpenedBlock(
        Block block, @Nullable Opener opener, @Nullable Opener act, boolean isPreambular, Openers openers) {

    /** @param language of the statement, absent if unknown */
    static List<OpenedBlock> of(List<Block> blocks, @Nullable String language) {
        Openers openers = Openers.of(language);
        List<OpenedBlock> opened = new ArrayList<>(blocks.size());
        boolean introduced = false;
        for (Block block : blocks) {
            OpenedBlock next = of(block, openers, introduced);
            opened.add(next);
            if (block.kind() != BlockKind.LIST_ITEM) {
                introduced = next.isOperative() && block.text().endsWith(":");
            }
        }
        return List.copyOf(opened);
    }

    private static OpenedBlock of(Block block, Openers openers, boolean introduced) {
        if (block.kind() == BlockKind.HEADING || block.kind() == BlockKind.NOTE) {
            return new OpenedBlock(block, null, null, false, openers);
        }
        String text = block.text();
        Opener opener = !introduced && standsAlone(block) ? openers.anyCase(text) : openers.at(text);
        boolean preambular = opener != null && isPreambular(block, opener, openers);
        Opener act = null;
        if (opener == null) {
            act = openers.afterSubject(text);
        } else if (opener.isPreambular() && !preambular) {
            act = openers.mainVerb(text, opener.end());
        }
        return new OpenedBlock(block, opener, act, preambular, openers);
    }

    /**
     * Several languages write a clause in lower case behind its number, or where it is one part of a long sentence; an
     * item of a list that an act introduces goes on with that act instead.
     */
    private static boolean standsAlone(Block block) {
        String text = block.text();
        if (block.kind() == BlockKind.LIST_ITEM) {
            String label = Labels.ofItem(block);
            return label != null && Character.isDigit(label.charAt(label.length() - 1));
        }
        return text.endsWith(",") || text.endsWith(";");
    }

    /**
     * An opening participle makes a preambular clause only where no main clause follows it. Where participle and finite
     * verb look alike, the clause that its sentence goes on behind is preambular and the numbered one is operative.
     */
    private static boolean isPreambular(Block block, Opener opener, Openers openers) {
        if (!openers.inflected()) {
            String text = block.text();
            if (text.endsWith("，") || text.endsWith(",")) {
                return true;
            }
            if (Labels.ofItem(block) != null) {
                return false;
            }
        }
        return opener.isPreambular() && !openers.hasMainClause(block.text(), opener.end());
    }

    /** The opener of a list item that goes on with the sentence of its introduction. */
    @Nullable
    Opener inList() {
        return openers.anyCase(block.text());
    }

    boolean isOperative() {
        return opener != null ? !isPreambular : act != null;
    }
}
