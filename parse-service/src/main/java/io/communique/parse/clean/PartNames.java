package io.communique.parse.clean;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What class names and ids say of an element. One instance serves one page, whose names it remembers. */
final class PartNames {

    private static final Map<String, Integer> MARKS = Mark.bits("part-names.tsv");

    /** A part of a name says little of text: "text-large", "content-header". */
    private static final int TEXT = Mark.TEXT.bit();

    /** A longer list of names describes what the element is about, as blogs do with all their tags. */
    private static final int LONGEST = 100;

    private final Map<String, Integer> known = new HashMap<>();

    /** @return the bits of {@link Mark} that the words of the names have */
    int marks(String names) {
        return names.isEmpty() || names.length() > LONGEST ? 0 : known.computeIfAbsent(names, PartNames::read);
    }

    private static int read(String names) {
        int marks = 0;
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || Character.isWhitespace(names.charAt(i))) {
                marks |= name(names.substring(start, i));
                start = i + 1;
            }
        }
        return marks;
    }

    private static int name(String name) {
        int marks = 0;
        int start = 0;
        int part = 0;
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && Character.isLetterOrDigit(name.charAt(i));
            boolean capital = letter
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (!letter || capital) {
                marks |= mark(name.substring(part, i)) & ~TEXT;
                part = capital ? i : i + 1;
            }
            if (letter) {
                whole.append(name.charAt(i));
            } else {
                marks |= mark(name.substring(start, Math.min(i, name.length()))) & ~TEXT;
                start = i + 1;
            }
        }
        return marks | mark(whole.toString());
    }

    private static int mark(String word) {
        return word.isEmpty() ? 0 : MARKS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }
}
