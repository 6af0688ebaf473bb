package io.communique.parse.clean;

import io.communique.parse.clean.PlainTextReader.Group;
import io.communique.parse.vocabulary.PageLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Lines that the printer sets on each page: the document's number and the page's. */
final class PageFurniture {

    private static final int LONGEST = 40;

    /** Paragraphs above the text of the first page. */
    private static final int FIRST = 8;

    /** The number of a page with nothing beside it. */
    private static final Set<String> NUMBERS = Set.of("page #", "#", "- # -", "#/#");

    /**
     * How often each shape with a number stands at the head of a page or above the text, its signs from last to first, so
     * that those that end alike are neighbours.
     */
    private final NavigableMap<String, Integer> heads = new TreeMap<>();

    /** Symbols that come back with each page, marked by page breaks or not, and the masthead's. */
    private final Set<String> symbols = new HashSet<>();

    private boolean hasSymbolInMasthead;

    PageFurniture(List<Group> groups) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            boolean head = i < FIRST || group.newPage();
            for (String line : group.lines()) {
                if (head && mayBe(line)) {
                    heads.merge(reversed(shape(line)), 1, Integer::sum);
                }
                if (PageLines.isSymbol(line) && counts.merge(line, 1, Integer::sum) > 1) {
                    symbols.add(line);
                }
            }
        }
        for (Group group : groups.subList(0, Math.min(FIRST, groups.size()))) {
            for (String line : group.lines()) {
                addEnding(line, counts.keySet());
            }
        }
    }

    /** "United Nations S/RES/1445 (2002)" above the text. */
    private void addEnding(String line, Set<String> printed) {
        int space = line.length() <= 2 * LONGEST ? line.indexOf(' ') : -1;
        while (space >= 0) {
            String end = line.substring(space + 1);
            if (printed.contains(end)) {
                symbols.add(end);
                hasSymbolInMasthead = true;
            }
            space = line.indexOf(' ', space + 1);
        }
    }

    /** True if the line is one of the document's symbols and nothing else. */
    boolean isSymbol(String line) {
        return symbols.contains(line);
    }

    /** True if the masthead has a symbol behind other words. */
    boolean hasSymbolInMasthead() {
        return hasSymbolInMasthead;
    }

    /** A paragraph of such lines alone at the head of a page. */
    boolean is(Group group) {
        if (!group.newPage()) {
            return false;
        }
        for (String line : group.lines()) {
            if (!isLine(line)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A short line with a number, at the head of a page, that stands at the head of another or above the text too,
     * perhaps behind other words; or a page's number.
     */
    boolean isLine(String line) {
        if (!mayBe(line)) {
            return false;
        }
        String shape = shape(line);
        String end = reversed(shape);
        Map.Entry<String, Integer> next = heads.higherEntry(end);
        return NUMBERS.contains(shape)
                || heads.getOrDefault(end, 0) > 1
                || (next != null && next.getKey().startsWith(end));
    }

    private static boolean mayBe(String line) {
        return line.length() <= LONGEST && line.chars().anyMatch(Character::isDigit);
    }

    private static String reversed(String shape) {
        return new StringBuilder(shape).reverse().toString();
    }

    /** The line in lower case with each number made one sign. */
    private static String shape(String line) {
        StringBuilder shape = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Character.isDigit(c)) {
                shape.append(Character.toLowerCase(c));
            } else if (shape.isEmpty() || shape.charAt(shape.length() - 1) != '#') {
                shape.append('#');
            }
        }
        return shape.toString();
    }
}
