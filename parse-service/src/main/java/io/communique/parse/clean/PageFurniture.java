package io.communique.parse.clean;

import io.communique.parse.clean.PlainTextReader.Group;
import io.communique.parse.vocabulary.PageLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines that the printer sets on each page: the document's number and the page's. */
final class PageFurniture {

    private static final int LONGEST = 40;

    private PageFurniture() {}

    /** The masthead's lines. */
    private static final int HEAD = 8;

    /**
     * Symbols that come back with each page, marked by page breaks or not; the masthead has one of its own.
     *
     * @return the lines that are one
     */
    static Set<String> symbols(List<Group> groups) {
        Map<String, Integer> counts = new HashMap<>();
        for (Group group : groups) {
            for (String line : group.lines()) {
                if (line.length() <= LONGEST && PageLines.isSymbol(line)) {
                    counts.merge(line, 1, Integer::sum);
                }
            }
        }
        Set<String> symbols = new HashSet<>();
        counts.forEach((symbol, count) -> {
            if (count > 1 || isInMasthead(Set.of(symbol), groups)) {
                symbols.add(symbol);
            }
        });
        return symbols;
    }

    /** "United Nations S/RES/1445 (2002)" above the text. */
    static boolean isInMasthead(Set<String> symbols, List<Group> groups) {
        for (int i = 0; i < Math.min(HEAD, groups.size()) && !symbols.isEmpty(); i++) {
            for (String line : groups.get(i).lines()) {
                if (line.length() <= 2 * LONGEST && symbols.stream().anyMatch(symbol -> line.endsWith(" " + symbol))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A paragraph of such lines alone at the head of a page. */
    static boolean is(List<Group> groups, int index) {
        Group group = groups.get(index);
        if (index == 0 || !group.newPage()) {
            return false;
        }
        for (String line : group.lines()) {
            if (!isLine(line, groups)) {
                return false;
            }
        }
        return true;
    }

    /** A short line with a number that stands at the head of another page or above the text too, or a page's number. */
    @SuppressWarnings("ReferenceEquality") // the same words on another page are another line
    static boolean isLine(String line, List<Group> groups) {
        if (line.length() > LONGEST || !hasDigit(line)) {
            return false;
        }
        String shape = shape(line);
        if (shape.equals("page #") || shape.equals("#") || shape.equals("- # -") || shape.equals("#/#")) {
            return true;
        }
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            boolean head = i < 8 || group.newPage();
            for (String other : head ? group.lines() : List.<String>of()) {
                if (other != line && other.length() <= LONGEST && shape(other).endsWith(shape)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasDigit(String line) {
        return line.chars().anyMatch(Character::isDigit);
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
