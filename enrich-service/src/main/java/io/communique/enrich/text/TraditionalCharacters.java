package io.communique.enrich.text;

import java.util.List;

/** Chinese as Taiwan and Hong Kong write it, in the characters of the mainland: "國務院" is "国务院". */
public final class TraditionalCharacters {

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final char[] TABLE = table();

    private TraditionalCharacters() {}

    /** The simplified character; the same one if it has none. */
    public static char simplified(char c) {
        return c < FIRST || c > LAST ? c : TABLE[c - FIRST];
    }

    /** The text with simplified characters, of the same length; the same text if it has no traditional ones. */
    public static String simplified(String text) {
        char[] changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char simplified = simplified(c);
            if (simplified != c) {
                changed = changed == null ? text.toCharArray() : changed;
                changed[i] = simplified;
            }
        }
        return changed == null ? text : new String(changed);
    }

    private static char[] table() {
        char[] table = new char[LAST - FIRST + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (FIRST + i);
        }
        for (Line line : WordLists.lines(TraditionalCharacters.class, "traditional-characters.txt")) {
            List<String> fields = line.fields();
            if (fields.size() != 2
                    || fields.getFirst().length() != 1
                    || fields.get(1).length() != 1) {
                throw line.wrong("a character and another expected");
            }
            table[fields.getFirst().charAt(0) - FIRST] = fields.get(1).charAt(0);
        }
        return table;
    }
}
