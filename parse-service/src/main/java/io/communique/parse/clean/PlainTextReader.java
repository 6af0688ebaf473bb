package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.parse.language.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text. Blank lines part paragraphs. Within a paragraph, each line stands for itself, unless the document
 * is wrapped at a width: then lines that reach towards it are one with the next.
 */
final class PlainTextReader {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    /** A line of this share of the width was ended by the wrapping, not by the writer. */
    private static final double FULL = 0.6;

    /** The share of wrapped lines that end within a sentence; lists and addresses have fewer running lines. */
    private static final double WITHIN_SENTENCE = 0.5;

    private PlainTextReader() {}

    static Page read(String text) {
        List<List<String>> paragraphs = paragraphs(text);
        int width = width(paragraphs);
        List<Piece> pieces = new ArrayList<>();
        for (List<String> lines : paragraphs) {
            StringBuilder joined = new StringBuilder();
            int last = 0;
            for (String line : lines) {
                boolean continues = !joined.isEmpty() && width > 0 && continues(last, line, width);
                if (!continues) {
                    flush(joined, pieces);
                } else if (!endsInHyphen(joined)) {
                    joined.append(' ');
                }
                joined.append(line);
                last = line.length();
            }
            flush(joined, pieces);
        }
        return new Page(pieces, PageHead.NONE, false);
    }

    private static List<List<String>> paragraphs(String text) {
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> current = new ArrayList<>();
        String parted = text.replace('\f', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replace('\u0085', '\n');
        for (String raw : parted.lines().toList()) {
            String line = Whitespace.fold(raw);
            if (!line.isEmpty()) {
                current.add(line);
            } else if (!current.isEmpty()) {
                paragraphs.add(current);
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            paragraphs.add(current);
        }
        return paragraphs;
    }

    /** @return the width at which the lines are wrapped, or 0 */
    private static int width(List<List<String>> paragraphs) {
        int width = 0;
        int inner = 0;
        int within = 0;
        for (List<String> lines : paragraphs) {
            for (String line : lines) {
                width = Math.max(width, line.length());
            }
            for (String line : lines.subList(0, lines.size() - 1)) {
                inner++;
                if (line.length() >= NARROWEST && !Prose.endsSentence(line)) {
                    within++;
                }
            }
        }
        boolean wrapped = width >= NARROWEST && width <= WIDEST && within > 0 && within >= WITHIN_SENTENCE * inner;
        return wrapped ? width : 0;
    }

    private static boolean continues(int last, String line, int width) {
        if (Character.isLowerCase(line.charAt(0))) {
            return true;
        }
        return last >= FULL * width && ListLabel.of(line) == null;
    }

    private static boolean endsInHyphen(StringBuilder joined) {
        int end = joined.length();
        return end > 1 && joined.charAt(end - 1) == '-' && Character.isLetter(joined.charAt(end - 2));
    }

    private static void flush(StringBuilder joined, List<Piece> pieces) {
        if (joined.isEmpty()) {
            return;
        }
        String text = joined.toString();
        joined.setLength(0);
        @Nullable ListLabel label = ListLabel.of(text);
        pieces.add(
                label == null
                        ? Piece.plain(BlockKind.PARAGRAPH, text, null, null)
                        : Piece.plain(BlockKind.LIST_ITEM, label.rest(), 1, label.label()));
    }
}
