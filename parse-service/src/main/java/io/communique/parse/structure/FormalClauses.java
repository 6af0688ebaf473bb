package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.ClauseKind;
import io.communique.parse.language.Prose;
import io.communique.parse.structure.ClauseBuilder.Draft;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Clauses of resolutions, declarations, communiqués and joint statements: a chapeau that names who speaks, a preamble
 * that says why, and an operative part that says what. A list belongs to the clause that introduces it.
 */
final class FormalClauses {

    /** A title of a chapter is a line; a longer one without a full stop is a clause whose full stop was lost. */
    private static final int LONGEST_HEADING = 120;

    /** Commas and colons, full-width and Arabic ones too. */
    private static final String LEAVING_OPEN = ",:，：،";

    private final List<OpenedBlock> blocks;
    private final ClauseBuilder clauses;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable ClauseKind last;

    /** A clause that list items may still belong to. */
    private record Open(int ordinal, int depth, ClauseKind kind) {}

    private FormalClauses(List<OpenedBlock> blocks, ClauseBuilder clauses) {
        this.blocks = blocks;
        this.clauses = clauses;
    }

    static void add(List<OpenedBlock> blocks, ClauseBuilder clauses) {
        new FormalClauses(blocks, clauses).add();
    }

    private void add() {
        int chapeau = chapeau();
        boolean closed = false;
        for (int i = 0; i < blocks.size(); i++) {
            OpenedBlock opened = blocks.get(i);
            Block block = opened.block();
            closed |= i > 0 && Closings.opens(block.text());
            if (closed) {
                clauses.add(Draft.labelled(ClauseKind.CLOSING, block.text(), Labels.ofItem(block)));
            } else if (i == chapeau) {
                clauses.add(Draft.of(ClauseKind.CHAPEAU, block.text()));
                last = ClauseKind.CHAPEAU;
            } else if (isHeading(opened, i)) {
                open.clear();
                clauses.add(Draft.labelled(ClauseKind.HEADING, block.text(), Labels.ofItem(block)));
            } else {
                addClause(opened, i);
            }
        }
    }

    /** The block right before the first opened one, if it leaves its sentence open as a chapeau does. */
    private int chapeau() {
        for (int i = 0; i < blocks.size(); i++) {
            OpenedBlock opened = blocks.get(i);
            String text = opened.block().text();
            if (opened.opener() != null) {
                return -1;
            }
            boolean leavesOpen = LEAVING_OPEN.indexOf(text.charAt(text.length() - 1)) >= 0;
            boolean opens = i + 1 < blocks.size() && blocks.get(i + 1).opener() != null;
            if (leavesOpen && opens && opened.block().kind() != BlockKind.LIST_ITEM) {
                return i;
            }
        }
        return -1;
    }

    private void addClause(OpenedBlock opened, int index) {
        Block block = opened.block();
        String label = Labels.ofItem(block);
        int depth = Labels.depth(block);
        while (!open.isEmpty() && open.peek().depth() >= depth) {
            open.pop();
        }
        Open parent = block.kind() == BlockKind.LIST_ITEM ? open.peek() : null;
        Opener opener = opened.opener() == null && parent != null ? opened.inList() : opened.opener();
        ClauseKind kind = kind(opened, parent, label, isPreamble(index), introducesActs(index));
        last = kind;
        if (kind == ClauseKind.OPERATIVE && opener == null) {
            opener = opened.act();
        }
        int ordinal = clauses.add(new Draft(
                kind,
                block.text(),
                kind == ClauseKind.PARAGRAPH || kind == ClauseKind.QUOTE ? null : opener,
                label,
                parent == null ? null : parent.ordinal(),
                null,
                null));
        if (block.kind() != BlockKind.LIST_ITEM && !block.text().endsWith(":")) {
            open.clear();
        } else {
            open.push(new Open(ordinal, depth, kind));
        }
    }

    /**
     * A participle that opens a sentence with a full stop may be its subject ("Building resilience requires …"), unless
     * the preamble is seen to go on before or behind it.
     */
    private boolean isPreamble(int index) {
        OpenedBlock opened = blocks.get(index);
        if (!opened.isPreambular()) {
            return false;
        }
        boolean within = last == ClauseKind.PREAMBULAR || last == ClauseKind.CHAPEAU;
        boolean followed = index + 1 < blocks.size() && blocks.get(index + 1).isPreambular();
        return within || followed || !opened.block().text().endsWith(".");
    }

    /** A sentence that a list of acts completes: "We are taking steps to:" before "support …". */
    private boolean introducesActs(int index) {
        if (!blocks.get(index).block().text().endsWith(":") || index + 1 >= blocks.size()) {
            return false;
        }
        OpenedBlock next = blocks.get(index + 1);
        return next.block().kind() == BlockKind.LIST_ITEM && next.inList() != null;
    }

    /** An item is of the kind of the clause that introduces it; a number makes a clause of an operative part. */
    private static ClauseKind kind(
            OpenedBlock opened, @Nullable Open parent, @Nullable String label, boolean preamble, boolean introduces) {
        if (parent != null && parent.kind() != ClauseKind.CHAPEAU) {
            return parent.kind();
        }
        if (preamble) {
            return ClauseKind.PREAMBULAR;
        }
        if (opened.isOperative() || label != null || introduces) {
            return ClauseKind.OPERATIVE;
        }
        return opened.block().kind() == BlockKind.QUOTE ? ClauseKind.QUOTE : ClauseKind.PARAGRAPH;
    }

    /** Without markup, a short line that no sentence ends and another block follows. */
    private boolean isHeading(OpenedBlock opened, int index) {
        Block block = opened.block();
        if (block.kind() == BlockKind.HEADING) {
            return true;
        }
        return block.kind() == BlockKind.PARAGRAPH
                && opened.opener() == null
                && index + 1 < blocks.size()
                && block.text().length() <= LONGEST_HEADING
                && !Prose.endsSentence(block.text());
    }
}
