package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.parse.language.Prose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes paragraphs out of lines. A paragraph ends where the distance to the next line is wider, where the style changes,
 * where the next line is indented or has a label, and where the writer ended a line that had room for the next word.
 * One instance reads one document.
 */
final class PdfParagraphs {

    private static final double WIDER = 1.3;

    /** In sizes of the type. */
    private static final double INDENT = 0.8;

    private static final double HEADING_SIZE = 1.13;
    private static final double NOTE_SIZE = 0.92;
    private static final int LONGEST_HEADING = 300;
    private static final int DEEPEST_HEADING = 6;

    private final List<PdfOrder.Column> columns;
    private final double bodySize;
    private final double leading;
    private final LineEndHyphens hyphens;

    PdfParagraphs(List<PdfOrder.Column> columns) {
        this.columns = columns;
        this.bodySize = bodySize();
        this.leading = leading();
        StringBuilder text = new StringBuilder();
        for (PdfOrder.Column column : columns) {
            for (PdfLine line : column.lines()) {
                text.append(line.text()).append('\n');
            }
        }
        this.hyphens = new LineEndHyphens(text.toString());
    }

    /** A line with the column that it stands in. */
    private record Placed(PdfLine line, PdfOrder.Column column) {}

    @SuppressWarnings("ReferenceEquality") // two columns with the same lines would still be two
    private static boolean isSame(PdfOrder.Column one, PdfOrder.Column other) {
        return one == other;
    }

    private record Paragraph(List<Placed> lines) {

        PdfLine first() {
            return lines.getFirst().line();
        }

        Placed last() {
            return lines.getLast();
        }

        boolean strong() {
            return lines.stream().allMatch(placed -> placed.line().strong());
        }

        boolean slanted() {
            return lines.stream().allMatch(placed -> placed.line().slanted());
        }
    }

    List<Piece> pieces() {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Paragraph> notes = new ArrayList<>();
        Paragraph open = null;
        Paragraph note = null;
        for (PdfOrder.Column column : columns) {
            int foot = firstNote(column);
            for (int i = 0; i < column.lines().size(); i++) {
                Placed next = new Placed(column.lines().get(i), column);
                if (i >= foot) {
                    note = add(notes, i == foot || startsNote(next.line()) ? null : note, next);
                } else {
                    open = add(paragraphs, open, next);
                }
            }
        }
        return pieces(paragraphs, notes);
    }

    private Paragraph add(List<Paragraph> paragraphs, @Nullable Paragraph open, Placed next) {
        if (open != null && continues(open, next)) {
            open.lines().add(next);
            return open;
        }
        Paragraph begun = new Paragraph(new ArrayList<>(List.of(next)));
        paragraphs.add(begun);
        return begun;
    }

    /** Notes stand after the last paragraph that begins on their page. */
    private List<Piece> pieces(List<Paragraph> paragraphs, List<Paragraph> notes) {
        TreeSet<Double> sizes = new TreeSet<>();
        for (Paragraph paragraph : paragraphs) {
            if (isHeading(paragraph)) {
                sizes.add(-rank(paragraph));
            }
        }
        List<Double> ranks = List.copyOf(sizes);
        List<Piece> pieces = new ArrayList<>();
        int noted = 0;
        for (Paragraph paragraph : paragraphs) {
            while (noted < notes.size()
                    && notes.get(noted).first().page() < paragraph.first().page()) {
                pieces.add(note(notes.get(noted++)));
            }
            pieces.add(piece(paragraph, ranks));
        }
        notes.subList(noted, notes.size()).forEach(note -> pieces.add(note(note)));
        return pieces;
    }

    private Piece note(Paragraph note) {
        return Piece.plain(BlockKind.NOTE, text(note), null, null);
    }

    private Piece piece(Paragraph paragraph, List<Double> ranks) {
        String text = text(paragraph);
        boolean emphasised = paragraph.strong() || paragraph.slanted();
        if (isHeading(paragraph)) {
            int level = Math.min(DEEPEST_HEADING, 1 + ranks.indexOf(-rank(paragraph)));
            return DocumentPieces.of(BlockKind.HEADING, text, level, emphasised, null);
        }
        ListLabel label = ListLabel.of(text);
        return label == null
                ? DocumentPieces.of(BlockKind.PARAGRAPH, text, null, emphasised, null)
                : DocumentPieces.of(BlockKind.LIST_ITEM, label.rest(), 1, emphasised, label.label());
    }

    /** Larger, or bold and short; what ends in a colon may be the label of a speaker. */
    private boolean isHeading(Paragraph paragraph) {
        int length = 0;
        for (Placed placed : paragraph.lines()) {
            length += placed.line().text().length();
        }
        String last = paragraph.last().line().text();
        boolean larger = paragraph.first().size() >= HEADING_SIZE * bodySize;
        boolean strong = paragraph.strong() && paragraph.first().size() >= NOTE_SIZE * bodySize;
        return length <= LONGEST_HEADING
                && (larger || strong)
                && last.chars().anyMatch(Character::isLetter)
                && !(Prose.endsSentence(last) && !larger)
                && !last.endsWith(":");
    }

    /** Headings of a size and weight are of one level. */
    private static double rank(Paragraph heading) {
        return Math.round(heading.first().size() * 2) + (heading.strong() ? 0.5 : 0);
    }

    private boolean continues(Paragraph open, Placed next) {
        Placed last = open.last();
        PdfLine a = last.line();
        PdfLine b = next.line();
        if (!a.sameStyle(b) && !(open.lines().size() == 1 && a.strong() && sameSize(a, b) && runsIn(last, b))) {
            return false;
        }
        boolean together = isSame(last.column(), next.column());
        if (together && b.y() - a.y() > WIDER * leading(a)) {
            return false;
        }
        boolean heading = a.size() >= HEADING_SIZE * bodySize || (a.strong() && b.strong());
        boolean complete = endsFully(a.text());
        if (!together) {
            return !heading && !complete && ListLabel.of(b.text()) == null && (fills(last, b) || startsLower(b.text()));
        }
        if (ListLabel.of(b.text()) != null
                && (Prose.endsSentence(a.text()) || !fills(last, b) || b.left() < a.left() - 2)) {
            return false;
        }
        if ((heading && !complete) || endsInHyphen(a.text())) {
            return true;
        }
        boolean item = ListLabel.of(open.first().text()) != null;
        double indent = b.left() - a.left();
        if (indent > INDENT * b.size() && !(item && open.lines().size() == 1)) {
            return false;
        }
        if (indent < -INDENT * b.size() && open.lines().size() > 1) {
            return false;
        }
        return fills(last, b);
    }

    private static boolean sameSize(PdfLine a, PdfLine b) {
        return Math.abs(a.size() - b.size()) <= 0.08 * a.size();
    }

    /** A line that is bold to its end and goes on in plain type below. */
    private boolean runsIn(Placed last, PdfLine next) {
        return !endsFully(last.line().text()) && fills(last, next) && startsLower(next.text());
    }

    /** True if the next line's first word had no room any more, so that the line ended by itself. */
    private boolean fills(Placed placed, PdfLine next) {
        PdfLine line = placed.line();
        int space = next.text().indexOf(' ');
        int word = Prose.isUnspaced(next.text()) ? 1 : space < 0 ? next.text().length() : space;
        double room = placed.column().right() - line.right();
        return room
                < (word + 1) * line.advance()
                        + 0.02 * (placed.column().right() - placed.column().left());
    }

    private static boolean startsLower(String text) {
        return Character.isLowerCase(text.codePointAt(0));
    }

    private static boolean endsFully(String text) {
        int end = text.length();
        while (end > 0
                && !Character.isLetterOrDigit(text.charAt(end - 1))
                && "”’»)\"'*]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…。！？؟।:".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** @return the index of the first line of the notes at the foot, or the number of lines */
    private int firstNote(PdfOrder.Column column) {
        int first = column.lines().size();
        for (int i = column.lines().size() - 1; i >= 0; i--) {
            PdfLine line = column.lines().get(i);
            if (line.size() >= NOTE_SIZE * bodySize) {
                break;
            }
            first = startsNote(line) ? i : first;
        }
        return first;
    }

    private static boolean startsNote(PdfLine line) {
        char first = line.text().charAt(0);
        return Character.isDigit(first) || first == '*' || first == '†';
    }

    private String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (Placed placed : paragraph.lines()) {
            if (text.isEmpty()) {
                text.append(placed.line().text());
            } else {
                hyphens.join(text, placed.line().text());
            }
        }
        return Whitespace.withoutSoftHyphens(text.toString());
    }

    private static boolean endsInHyphen(CharSequence text) {
        int end = text.length();
        return end > 1
                && (LineEndHyphens.isHyphen(text.charAt(end - 1)) || text.charAt(end - 1) == Whitespace.SOFT_HYPHEN)
                && Character.isLetterOrDigit(text.charAt(end - 2));
    }

    /** The size that most characters have. */
    private double bodySize() {
        Map<Long, Integer> counts = new HashMap<>();
        for (PdfOrder.Column column : columns) {
            for (PdfLine line : column.lines()) {
                counts.merge(Math.round(4 * line.size()), line.text().length(), Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey() / 4.0)
                .orElse(10.0);
    }

    /** From line to line of the body, in sizes of the type: the distance that is most usual among the closer ones. */
    private double leading() {
        double[] distances = columns.stream()
                .flatMap(column -> distances(column).stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (distances.length == 0) {
            return 1.2;
        }
        return Math.max(1.0, distances[Arrays.stream(distances).allMatch(d -> d > 2.5) ? 0 : distances.length * 2 / 5]);
    }

    private List<Double> distances(PdfOrder.Column column) {
        List<Double> distances = new ArrayList<>();
        List<PdfLine> lines = column.lines();
        for (int i = 1; i < lines.size(); i++) {
            double distance =
                    (lines.get(i).y() - lines.get(i - 1).y()) / lines.get(i).size();
            if (lines.get(i).sameStyle(lines.get(i - 1)) && distance > 0.5 && distance < 4) {
                distances.add(distance);
            }
        }
        return distances;
    }

    private double leading(PdfLine line) {
        return leading * line.size();
    }
}
