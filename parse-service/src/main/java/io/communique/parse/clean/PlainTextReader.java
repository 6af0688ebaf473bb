package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.parse.vocabulary.PageLines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text. Blank lines and page breaks part paragraphs. Within a paragraph, each line stands for itself, unless
 * the document is wrapped at a width: then a line that the width ended is one with the next, over a page break and the
 * footnotes above it too.
 */
final class PlainTextReader {

    /** Lines of one paragraph. */
    record Group(List<String> lines, boolean newPage) {

        String first() {
            return lines.getFirst();
        }

        int length() {
            int length = 0;
            for (String line : lines) {
                length += line.length();
            }
            return length;
        }
    }

    /** Lines above a title. */
    private static final int HEAD = 8;

    private final List<Piece> pieces = new ArrayList<>();

    /** Footnotes at the foot of a page whose last paragraph goes on over the page. */
    private final List<Piece> held = new ArrayList<>();

    private final Wrapping wrapping;
    private final LineEndHyphens hyphens;
    private final StringBuilder joined = new StringBuilder();
    private String last = "";

    private final PageFurniture furniture;

    /** Whether the first of the document's symbols, which is the masthead's, was passed. */
    private boolean headed;

    /** True from a line of the page's to the next one of the text. */
    private boolean turned;

    private PlainTextReader(List<Group> groups, String text) {
        this.wrapping = Wrapping.of(groups);
        this.hyphens = new LineEndHyphens(text);
        this.furniture = new PageFurniture(groups);
        this.headed = furniture.hasSymbolInMasthead();
    }

    static Page read(String text) {
        List<Group> groups = groups(text);
        PlainTextReader reader = new PlainTextReader(groups, text);
        reader.readAll(groups, Footnotes.of(groups));
        return new Page(reader.pieces, PageHead.NONE, false);
    }

    private void readAll(List<Group> groups, Footnotes footnotes) {
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (footnotes.has(i)) {
                if (!wrapping.leavesOpen(joined, last)) {
                    flush();
                }
                held.addAll(footnotes.read(group, hyphens));
                continue;
            }
            int from = 0;
            if (i > 0 && furniture.is(group)) {
                held.add(Piece.plain(BlockKind.NOTE, String.join(" ", group.lines()), null, null));
                continue;
            }
            if (group.newPage() && i > 0 && furniture.isLine(group.first())) {
                held.add(Piece.plain(BlockKind.NOTE, group.first(), null, null));
                from = 1;
            }
            boolean first = true;
            for (String line : group.lines().subList(from, group.lines().size())) {
                if (isOfPage(line)) {
                    held.add(Piece.plain(BlockKind.NOTE, line, null, null));
                    turned = true;
                    continue;
                }
                boolean over = first || turned;
                if (over
                        && !joined.isEmpty()
                        && !wrapping.continuesOver(joined, last, line, turned || group.newPage())) {
                    flush();
                }
                first = false;
                turned = false;
                append(line);
            }
            if (!wrapping.wrapped() || i + 1 == groups.size()) {
                flush();
            }
        }
        flush();
    }

    /** Behind the masthead, the document's symbol and the numbers of pages and jobs. */
    private boolean isOfPage(String line) {
        if (furniture.isSymbol(line)) {
            boolean again = headed;
            headed = true;
            return again;
        }
        return (!joined.isEmpty() || !pieces.isEmpty()) && PageLines.isNumber(line);
    }

    private void append(String line) {
        if (!joined.isEmpty()) {
            if (isDatedTitle() || isHead() || !wrapping.continues(joined, last, line)) {
                flush();
            } else {
                hyphens.join(joined, line);
                last = line;
                return;
            }
        }
        joined.append(line);
        last = line;
    }

    /** A line above the title is one of its own. */
    private boolean isHead() {
        return pieces.size() < HEAD && last.length() == joined.length() && DocumentHead.is(last);
    }

    /** The first line of a text that ends in a year: "24 (1947). Resolution of 30 April 1947". */
    private boolean isDatedTitle() {
        int end = last.length();
        return pieces.isEmpty()
                && last.length() == joined.length()
                && end > 10
                && (last.startsWith("19", end - 4) || last.startsWith("20", end - 4))
                && Character.isDigit(last.charAt(end - 1))
                && last.charAt(end - 5) == ' ';
    }

    private void flush() {
        if (!joined.isEmpty()) {
            String text = Whitespace.withoutSoftHyphens(joined.toString());
            joined.setLength(0);
            @Nullable ListLabel label = ListLabel.of(text);
            pieces.add(
                    label == null
                            ? Piece.plain(BlockKind.PARAGRAPH, text, null, null)
                            : Piece.plain(BlockKind.LIST_ITEM, label.rest(), 1, label.label()));
        }
        pieces.addAll(held);
        held.clear();
    }

    private static List<Group> groups(String text) {
        List<Group> groups = new ArrayList<>();
        List<String> current = new ArrayList<>();
        boolean newPage = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (!isLineEnd(c)) {
                continue;
            }
            String line = Whitespace.foldLine(text.substring(start, i));
            start = i + 1;
            if (!line.isEmpty()) {
                current.add(line);
            }
            boolean carriageReturn = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (carriageReturn) {
                start++;
                i++;
            }
            if ((line.isEmpty() || c == '\f') && !current.isEmpty()) {
                groups.add(new Group(current, newPage));
                current = new ArrayList<>();
                newPage = false;
            }
            newPage |= c == '\f';
        }
        if (!current.isEmpty()) {
            groups.add(new Group(current, newPage));
        }
        return groups;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }
}
