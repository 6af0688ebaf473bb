package io.communique.parse.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What stands at the top or the foot of many pages of a document, and the numbers of its pages. A line counts if all
 * lines outside of it do, and if it comes back on other pages in the same size, whatever numbers are in it.
 */
final class PdfRunningLines {

    /** Lines of a header or a footer. */
    private static final int MOST_LINES = 4;

    /** Headers of left and right pages differ, and the first page has none. */
    private static final double LEAST_SHARE = 0.3;

    /** In points. */
    private static final double TOLERANCE = 6;

    private static final int LONGEST_PAGE_NUMBER = 24;

    private PdfRunningLines() {}

    /** @return those of the lines that belong to the pages and not to the text */
    static Set<PdfLine> of(List<List<PdfLine>> pages) {
        List<List<PdfLine>> sorted = new ArrayList<>();
        Map<String, List<Double>> places = new HashMap<>();
        for (List<PdfLine> page : pages) {
            List<PdfLine> lines = new ArrayList<>(page);
            lines.sort(Comparator.comparingDouble(PdfLine::y));
            sorted.add(lines);
            for (int i = 0; i < lines.size(); i++) {
                if (i < MOST_LINES || i >= lines.size() - MOST_LINES) {
                    places.computeIfAbsent(key(lines.get(i)), key -> new ArrayList<>())
                            .add(lines.get(i).y());
                }
            }
        }
        long written = pages.stream().filter(page -> !page.isEmpty()).count();
        int least = (int) Math.max(2, Math.ceil(LEAST_SHARE * written));
        Set<PdfLine> running = new HashSet<>();
        for (List<PdfLine> lines : sorted) {
            mark(lines, places, least, running);
            mark(lines.reversed(), places, least, running);
        }
        return running;
    }

    private static void mark(List<PdfLine> lines, Map<String, List<Double>> places, int least, Set<PdfLine> running) {
        for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
            PdfLine line = lines.get(i);
            if (same(places, line) < least && !isPageNumber(line)) {
                return;
            }
            running.add(line);
        }
    }

    /** @return on how many pages the line stands at the same place */
    private static long same(Map<String, List<Double>> places, PdfLine line) {
        return places.getOrDefault(key(line), List.of()).stream()
                .filter(y -> Math.abs(y - line.y()) < TOLERANCE)
                .count();
    }

    /** A number without words that is the page's own, counted from one. */
    private static boolean isPageNumber(PdfLine line) {
        String text = line.text();
        if (text.length() > LONGEST_PAGE_NUMBER) {
            return false;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return false;
            }
            if (Character.isDigit(c) && number <= 9_999) {
                number = 10 * number + Character.digit(c, 10);
            }
        }
        return number == line.page() + 1;
    }

    private static String key(PdfLine line) {
        StringBuilder key = new StringBuilder();
        boolean digits = false;
        for (char c : line.text().toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isDigit(c)) {
                key.append(digits ? "" : "#");
                digits = true;
            } else {
                key.append(c);
                digits = false;
            }
        }
        return key.append('\t').append(Math.round(line.size())).toString();
    }
}
