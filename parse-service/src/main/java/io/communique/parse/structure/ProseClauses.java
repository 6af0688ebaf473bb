package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.Speaker;
import io.communique.parse.language.Prose;
import io.communique.parse.structure.ClauseBuilder.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clauses of press releases and readouts: paragraphs, headings, and paragraphs that are somebody's words alone. */
final class ProseClauses {

    private static final int LONGEST_HEADING = 120;

    private ProseClauses() {}

    static void add(@Nullable String title, List<Block> blocks, @Nullable String language, ClauseBuilder clauses) {
        QuotedSpeech quoted = QuotedSpeech.of(blocks);
        Attribution attribution = quoted.any() ? new Attribution() : null;
        if (attribution != null && title != null) {
            attribution.readTitle(title);
        }
        int tail = Closings.mayTail(blocks) ? Closings.tail(OpenedBlock.of(blocks, language)) : blocks.size();
        int parent = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean item = block.kind() == BlockKind.LIST_ITEM;
            ClauseKind kind = i >= tail ? ClauseKind.CLOSING : kind(blocks, i, quoted);
            Speaker speaker = speaker(kind, block.text(), attribution);
            int ordinal = clauses.add(new Draft(
                    kind, block.text(), null, Labels.ofItem(block), item && parent > 0 ? parent : null, speaker, null));
            if (!item) {
                parent = block.text().endsWith(":") || block.text().endsWith("：") ? ordinal : 0;
            }
        }
    }

    private static @Nullable Speaker speaker(ClauseKind kind, String text, @Nullable Attribution attribution) {
        if (attribution == null) {
            return null;
        }
        if (kind == ClauseKind.QUOTE) {
            return attribution.speaker();
        }
        if (kind == ClauseKind.PARAGRAPH) {
            attribution.read(text);
        }
        return null;
    }

    private static ClauseKind kind(List<Block> blocks, int index, QuotedSpeech quoted) {
        Block block = blocks.get(index);
        String text = block.text();
        if (index > 0 && Closings.opens(text)) {
            return ClauseKind.CLOSING;
        }
        if (quoted.is(index)) {
            return ClauseKind.QUOTE;
        }
        return switch (block.kind()) {
            case TITLE, HEADING -> ClauseKind.HEADING;
            case QUOTE -> ClauseKind.QUOTE;
            case LIST_ITEM, TABLE_ROW, NOTE -> ClauseKind.PARAGRAPH;
            case PARAGRAPH -> {
                boolean heading =
                        index + 1 < blocks.size() && text.length() <= LONGEST_HEADING && !Prose.endsItem(text);
                yield heading ? ClauseKind.HEADING : ClauseKind.PARAGRAPH;
            }
        };
    }
}
