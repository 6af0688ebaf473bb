package io.communique.parse.clean;

import io.communique.parse.clean.PlainTextReader.Group;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the running text of a document first has each mark of a footnote. It is looked through once, when first asked. */
final class CitedMarks {

    /** Characters of a paragraph of running text. */
    private static final int RUNNING = 60;

    private static final int LONGEST = 5;

    private final List<Group> groups;
    private final Map<String, Integer> first = new HashMap<>();
    private int firstRunning = -1;

    CitedMarks(List<Group> groups) {
        this.groups = groups;
    }

    /** @return the first group that has the mark within a line, or more than there are */
    int first(String mark) {
        read();
        return first.getOrDefault(mark, Integer.MAX_VALUE);
    }

    /** @return the first group that is a paragraph of running text, or more than there are */
    int firstRunning() {
        read();
        return firstRunning;
    }

    private void read() {
        if (firstRunning >= 0) {
            return;
        }
        firstRunning = Integer.MAX_VALUE;
        for (int i = 0; i < groups.size(); i++) {
            if (firstRunning > i && groups.get(i).length() > RUNNING) {
                firstRunning = i;
            }
            for (String line : groups.get(i).lines()) {
                if (Character.isLetterOrDigit(line.charAt(0))) {
                    read(line, i);
                }
            }
        }
    }

    private void read(String line, int group) {
        for (int at = 1; at < line.length(); at++) {
            if (!mayBegin(line.charAt(at)) || Character.isDigit(line.charAt(at - 1))) {
                continue;
            }
            for (int end = at + 1; end <= Math.min(line.length(), at + LONGEST); end++) {
                boolean free = end == line.length() || !Character.isLetterOrDigit(line.charAt(end));
                if (free && isMark(line.substring(at, end))) {
                    first.putIfAbsent(line.substring(at, end), group);
                }
            }
        }
    }

    private static boolean mayBegin(char c) {
        return (c >= '0' && c <= '9') || c == '[' || c == '*' || c == '†' || isSuperscript(c);
    }

    /** "21", "1/", "[1]", "*", "**", "¹". */
    static boolean isMark(String mark) {
        int start = mark.charAt(0) == '[' ? 1 : 0;
        int end = mark.length();
        if (start == 1 || mark.charAt(end - 1) == '/') {
            boolean closed = start == 0 || mark.charAt(end - 1) == ']';
            end -= 1;
            if (!closed || end <= start) {
                return false;
            }
        }
        char first = mark.charAt(start);
        for (int i = start; i < end; i++) {
            char c = mark.charAt(i);
            boolean fits = (first == '*' || first == '†')
                    ? c == first && start == 0 && end == mark.length()
                    : isSuperscript(first) ? isSuperscript(c) : c >= '0' && c <= '9';
            if (!fits) {
                return false;
            }
        }
        return end - start <= 3;
    }

    private static boolean isSuperscript(char c) {
        return c == '¹' || c == '²' || c == '³' || (c >= '⁰' && c <= '⁹');
    }
}
