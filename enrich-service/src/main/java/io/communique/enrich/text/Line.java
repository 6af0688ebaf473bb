package io.communique.enrich.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a resource.
 *
 * @param file the resource's name
 * @param number from 1
 * @param text without its line end
 */
public record Line(String file, int number, String text) {

    /** The parts between {@code |}, without the white space around them; at least one. */
    public List<String> fields() {
        return parts(text, '|');
    }

    /** The parts of a field between {@code ;}, without empty ones. */
    public static List<String> names(String field) {
        List<String> names = parts(field, ';');
        names.removeIf(String::isEmpty);
        return names;
    }

    /** What to throw when the line is not as it should be. */
    public MalformedLineException wrong(String reason) {
        return new MalformedLineException(file + ", line " + number + ": " + reason + ": " + text);
    }

    private static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            parts.add(text.substring(from, to).strip());
            from = to + 1;
        }
        parts.add(text.substring(from).strip());
        return parts;
    }
}
