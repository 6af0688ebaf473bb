package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.ClauseKind;
import io.communique.parse.language.Prose;
import io.communique.parse.structure.ClauseBuilder.Draft;
import java.util.List;

/** Clauses of press releases and readouts: paragraphs, headings, and paragraphs that are somebody's words alone. */
final class ProseClauses {

    private static final int LONGEST_HEADING = 120;

    private ProseClauses() {}

    static void add(List<Block> blocks, ClauseBuilder clauses) {
        int parent = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean item = block.kind() == BlockKind.LIST_ITEM;
            int ordinal = clauses.add(new Draft(
                    kind(blocks, i),
                    block.text(),
                    null,
                    Labels.ofItem(block),
                    item && parent > 0 ? parent : null,
                    null,
                    null));
            if (!item) {
                parent = block.text().endsWith(":") ? ordinal : 0;
            }
        }
    }

    private static ClauseKind kind(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        String text = block.text();
        if (index > 0 && Closings.opens(text)) {
            return ClauseKind.CLOSING;
        }
        return switch (block.kind()) {
            case TITLE, HEADING -> ClauseKind.HEADING;
            case QUOTE -> ClauseKind.QUOTE;
            case LIST_ITEM, TABLE_ROW, NOTE -> ClauseKind.PARAGRAPH;
            case PARAGRAPH -> {
                if (isQuoted(text)) {
                    yield ClauseKind.QUOTE;
                }
                boolean heading =
                        index + 1 < blocks.size() && text.length() <= LONGEST_HEADING && !Prose.endsSentence(text);
                yield heading ? ClauseKind.HEADING : ClauseKind.PARAGRAPH;
            }
        };
    }

    private static boolean isQuoted(String text) {
        int last = text.length() - 1;
        return last > 0
                && switch (text.charAt(0)) {
                    case '"' -> text.charAt(last) == '"' && text.indexOf('"', 1) == last;
                    case '“' -> text.charAt(last) == '”' && text.indexOf('”') == last;
                    case '«' -> text.charAt(last) == '»' && text.indexOf('»') == last;
                    case '„' -> text.charAt(last) == '“' && text.indexOf('“') == last;
                    default -> false;
                };
    }
}
