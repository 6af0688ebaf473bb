package io.communique.parse.clean;

import io.communique.contracts.statement.BlockKind;
import io.communique.parse.clean.PlainTextReader.Group;
import io.communique.parse.vocabulary.ClauseOpenings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds footnotes of a plain text: paragraphs that begin with a mark and no full stop behind it ("21 Official Records",
 * "1/ S/25046.", "* Later issued as"). A mark that is a number alone makes a footnote only at the end of the text and
 * where the text has that number, since paragraphs may be numbered like that too.
 */
final class Footnotes {

    private static final int LONGEST_SIGNATURE = 120;

    private final BitSet notes = new BitSet();

    /** The mark and the text behind it. */
    private record Marked(String mark, String rest) {

        boolean isBare() {
            return mark.chars().allMatch(Character::isDigit);
        }
    }

    static Footnotes of(List<Group> groups) {
        Footnotes footnotes = new Footnotes();
        CitedMarks cited = new CitedMarks(groups);
        boolean trailing = true;
        for (int i = groups.size() - 1; i > 0; i--) {
            Marked marked = marked(groups.get(i).first());
            boolean stands = marked != null
                    && (trailing || !marked.isBare())
                    && (isCited(marked.mark(), cited, groups, i)
                            || (trailing && marked.isBare() && isBeside(footnotes, marked, groups, i)));
            if (stands) {
                footnotes.notes.set(i);
            } else {
                trailing &= groups.get(i).length() <= LONGEST_SIGNATURE && !isNumbered(groups.get(i));
            }
        }
        return footnotes;
    }

    /** "3. Calls upon … ." is a short paragraph and no signature. */
    private static boolean isNumbered(Group group) {
        String last = group.lines().getLast();
        return Character.isDigit(group.first().charAt(0)) && ListLabel.of(group.first()) != null && last.endsWith(".");
    }

    /** The text has lost the number, but the footnote below or the one above goes on from it. */
    private static boolean isBeside(Footnotes footnotes, Marked marked, List<Group> groups, int index) {
        Marked below = index + 1 < groups.size() && footnotes.has(index + 1)
                ? marked(groups.get(index + 1).first())
                : null;
        Marked above = marked(groups.get(index - 1).first());
        List<String> lines = groups.get(index).lines();
        for (String line : lines.subList(1, lines.size())) {
            Marked next = marked(line);
            if (next != null && follows(marked.mark(), next.mark())) {
                return true;
            }
        }
        return (below != null && follows(marked.mark(), below.mark()))
                || (above != null && follows(above.mark(), marked.mark()));
    }

    boolean has(int group) {
        return notes.get(group);
    }

    /** The footnotes of a group of lines; each begins with its mark, and the lines between belong to the one before. */
    List<Piece> read(Group group, LineEndHyphens hyphens) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String mark = "";
        for (String line : group.lines()) {
            Marked marked = marked(line);
            if (marked != null && follows(mark, marked.mark())) {
                if (!text.isEmpty()) {
                    pieces.add(Piece.plain(BlockKind.NOTE, text.toString(), null, mark));
                }
                text.setLength(0);
                text.append(marked.rest());
                mark = marked.mark();
            } else {
                hyphens.join(text, line);
            }
        }
        pieces.add(Piece.plain(BlockKind.NOTE, text.toString(), null, mark));
        return pieces;
    }

    /** A line of a footnote may begin with a number too; the next footnote has the next number. */
    private static boolean follows(String mark, String next) {
        if (mark.isEmpty() || !Character.isDigit(mark.charAt(0)) || !Character.isDigit(next.charAt(0))) {
            return true;
        }
        int step = number(next) - number(mark);
        return step > 0 && step < 4;
    }

    private static int number(String mark) {
        int number = 0;
        for (int i = 0; i < mark.length() && Character.isDigit(mark.charAt(i)); i++) {
            number = 10 * number + Character.digit(mark.charAt(i), 10);
        }
        return number;
    }

    private static @Nullable Marked marked(String line) {
        int space = line.indexOf(' ');
        if (space < 1 || space > 5 || space + 2 > line.length()) {
            return null;
        }
        String mark = line.substring(0, space);
        if (!CitedMarks.isMark(mark)) {
            return null;
        }
        char next = line.charAt(space + 1);
        boolean enclosed = mark.endsWith("/") || mark.endsWith("]");
        boolean opens = Character.isUpperCase(next)
                || "\"“«[(".indexOf(next) >= 0
                || (enclosed && Character.isDigit(next) && line.indexOf('/', space) > 0); // "1/ 8/24600." was misread
        String rest = line.substring(space + 1);
        boolean clause = Character.isDigit(mark.charAt(0)) && !enclosed && ClauseOpenings.verb(rest); // "1 DECIDES"
        return opens && !clause && Dateline.of(line, false) == null ? new Marked(mark, rest) : null;
    }

    /** Running text before it has the mark. */
    private static boolean isCited(String mark, CitedMarks cited, List<Group> groups, int before) {
        if (cited.first(mark) < before) {
            return true;
        }
        boolean enclosed = mark.endsWith("/") || mark.endsWith("]"); // no list has such labels
        return enclosed && cited.firstRunning() < before && before > groups.size() / 2;
    }
}
