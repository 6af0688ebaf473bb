package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block with the words that open it.
 *
 * @param opener at its very start
 * @param act the verb behind a subject at its start
 */
record OpenedBlock(
        Block block, @Nullable Opener opener, @Nullable Opener act) {

    static List<OpenedBlock> of(List<Block> blocks) {
        return blocks.stream().map(OpenedBlock::of).toList();
    }

    private static OpenedBlock of(Block block) {
        if (block.kind() == BlockKind.HEADING || block.kind() == BlockKind.NOTE) {
            return new OpenedBlock(block, null, null);
        }
        Opener opener = Openers.at(block.text());
        return new OpenedBlock(block, opener, opener == null ? Openers.afterSubject(block.text()) : null);
    }

    /** An opening participle makes a preambular clause only where no main clause follows it. */
    boolean isPreambular() {
        return opener != null && opener.isPreambular() && !Openers.hasMainClause(block.text(), opener.end());
    }

    boolean isOperative() {
        return opener != null ? !isPreambular() : act != null;
    }
}
