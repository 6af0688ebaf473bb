package io.communique.parse.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Puts the lines of a page into the order of reading: from the top, and where two columns of running text stand beside
 * each other, one after the other. Columns of words and figures are no text; they are read line by line.
 */
final class PdfOrder {

    /** Fewer lines beside each other are a heading or a signature. */
    private static final int LEAST_LINES = 4;

    /** Characters of a line of running text, on the average. */
    private static final int RUNNING = 15;

    /** Columns within columns: no page has more than eight. */
    private static final int DEEPEST = 3;

    private PdfOrder() {}

    /**
     * Lines of one column, one below the other. In scripts that run from right to left they are mirrored, so that a line
     * begins at its left for all who ask.
     *
     * @param left of most of its lines
     * @param right of the longest
     */
    record Column(double left, double right, List<PdfLine> lines) {}

    static List<Column> of(List<PdfLine> page) {
        List<Column> columns = new ArrayList<>();
        split(page, columns, 0);
        return columns;
    }

    private static void split(List<PdfLine> lines, List<Column> columns, int depth) {
        double gutter = depth < DEEPEST ? gutter(lines) : 0;
        if (gutter <= 0) {
            List<PdfLine> joined = joined(lines);
            if (!joined.isEmpty()) {
                List<PdfLine> column = isLeftwards(joined)
                        ? joined.stream().map(PdfLine::mirrored).toList()
                        : joined;
                columns.add(new Column(left(column), right(column), column));
            }
            return;
        }
        List<PdfLine> across = new ArrayList<>();
        List<PdfLine> before = new ArrayList<>();
        List<PdfLine> after = new ArrayList<>();
        for (PdfLine line : lines) {
            (line.right() <= gutter ? before : line.left() >= gutter ? after : across).add(line);
        }
        across.sort(Comparator.comparingDouble(PdfLine::y));
        Deque<PdfLine> left = downwards(before);
        Deque<PdfLine> right = downwards(after);
        boolean leftwards = isLeftwards(lines);
        List<PdfLine> wide = new ArrayList<>();
        for (int i = 0; i <= across.size(); i++) {
            double bottom = i < across.size() ? across.get(i).y() : Double.MAX_VALUE;
            List<PdfLine> first = upTo(bottom, leftwards ? right : left);
            List<PdfLine> second = upTo(bottom, leftwards ? left : right);
            if (!first.isEmpty() || !second.isEmpty()) {
                split(wide, columns, DEEPEST);
                wide = new ArrayList<>();
                split(first, columns, depth + 1);
                split(second, columns, depth + 1);
            }
            if (i < across.size()) {
                wide.add(across.get(i));
            }
        }
        split(wide, columns, DEEPEST);
    }

    private static Deque<PdfLine> downwards(List<PdfLine> lines) {
        lines.sort(Comparator.comparingDouble(PdfLine::y));
        return new ArrayDeque<>(lines);
    }

    /** Takes the lines that are not below. */
    private static List<PdfLine> upTo(double bottom, Deque<PdfLine> lines) {
        List<PdfLine> taken = new ArrayList<>();
        while (!lines.isEmpty() && lines.getFirst().y() <= bottom) {
            taken.add(lines.removeFirst());
        }
        return taken;
    }

    /** @return the place between two columns, or 0 */
    private static double gutter(List<PdfLine> lines) {
        if (lines.size() < 2 * LEAST_LINES) {
            return 0;
        }
        double best = 0;
        int score = LEAST_LINES - 1;
        double[] starts = lines.stream().mapToDouble(PdfLine::left).sorted().toArray();
        double last = -1;
        for (int i = 0; i + LEAST_LINES <= starts.length; i++) {
            double start = starts[i];
            if (start - last < 3 || starts[i + LEAST_LINES - 1] - start > 3) {
                continue; // tried already, or too few lines begin here
            }
            last = start;
            int lesser = lesserSide(lines, start - 1);
            if (lesser > score) {
                score = lesser;
                best = start - 1;
            }
        }
        return best;
    }

    /** @return how many lines of running text stand on the side that has fewer, or 0 */
    private static int lesserSide(List<PdfLine> lines, double gutter) {
        int before = 0;
        int after = 0;
        int across = 0;
        long textBefore = 0;
        long textAfter = 0;
        double top = Double.MAX_VALUE;
        double bottom = 0;
        double topAfter = Double.MAX_VALUE;
        double bottomAfter = 0;
        for (PdfLine line : lines) {
            if (line.right() <= gutter) {
                before++;
                textBefore += line.text().length();
                top = Math.min(top, line.y());
                bottom = Math.max(bottom, line.y());
            } else if (line.left() >= gutter) {
                after++;
                textAfter += line.text().length();
                topAfter = Math.min(topAfter, line.y());
                bottomAfter = Math.max(bottomAfter, line.y());
            } else {
                across++;
            }
        }
        boolean beside = top < bottomAfter && topAfter < bottom;
        boolean running = textBefore >= (long) RUNNING * before && textAfter >= (long) RUNNING * after;
        return beside && running && across <= before + after ? Math.min(before, after) : 0;
    }

    /** The parts of each line put together. */
    private static List<PdfLine> joined(List<PdfLine> parts) {
        List<PdfLine> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparingDouble(PdfLine::y));
        List<PdfLine> joined = new ArrayList<>();
        int start = 0;
        while (start < sorted.size()) {
            int end = start + 1;
            PdfLine first = sorted.get(start);
            while (end < sorted.size() && sorted.get(end).y() - first.y() < 0.3 * first.size()) {
                end++;
            }
            List<PdfLine> row = new ArrayList<>(sorted.subList(start, end));
            row.sort(Comparator.comparingDouble(PdfLine::left));
            List<PdfLine> reading = isLeftwards(row) ? row.reversed() : row;
            joined.add(PdfLine.of(reading));
            start = end;
        }
        return joined;
    }

    private static boolean isLeftwards(List<PdfLine> lines) {
        int leftwards = 0;
        int letters = 0;
        for (PdfLine line : lines) {
            for (int i = 0; i < line.text().length(); i++) {
                char c = line.text().charAt(i);
                if (Character.isLetter(c)) {
                    letters++;
                    leftwards += isLeftwards(c) ? 1 : 0;
                }
            }
        }
        return 2 * leftwards > letters;
    }

    private static boolean isLeftwards(char letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static double left(List<PdfLine> lines) {
        double[] starts = lines.stream().mapToDouble(PdfLine::left).sorted().toArray();
        return starts[starts.length / 4];
    }

    private static double right(List<PdfLine> lines) {
        double[] ends = lines.stream().mapToDouble(PdfLine::right).sorted().toArray();
        return ends[ends.length - 1 - ends.length / 20];
    }
}
