package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers and letters of list items. */
final class Labels {

    private static final int LONGEST = 6;
    private static final Pattern NUMERAL = Pattern.compile("[IVXLC]+|\\d{1,2}|[一二三四五六七八九十]+");

    private Labels() {}

    /** @return the label without its full stop, brackets kept: "12", "(a)"; absent for bullets */
    static @Nullable String ofItem(Block block) {
        String label = block.label();
        if (label == null
                || label.isEmpty()
                || (!Character.isLetterOrDigit(label.codePointAt(0))
                        && label.codePoints().noneMatch(Character::isLetterOrDigit))) {
            return null;
        }
        int last = label.length() - 1;
        boolean marked = last > 0 && ".,:;-–、．".indexOf(label.charAt(last)) >= 0;
        return marked ? label.substring(0, last) : label;
    }

    /**
     * @return where the number of a heading ends, before its full stop ("IV. Follow-up"); 0 if it has none
     */
    static int ofHeading(String text) {
        int end = 0;
        while (end < text.length() && end <= LONGEST && isNumeral(text.charAt(end))) {
            end++;
        }
        boolean numbered = end > 0
                && end + 2 < text.length()
                && ((text.charAt(end) == '.' && text.charAt(end + 1) == ' ') || text.charAt(end) == '、');
        if (!numbered) {
            return 0;
        }
        boolean letter = end == 1 && Character.isUpperCase(text.charAt(0));
        return letter || NUMERAL.matcher(text.substring(0, end)).matches() ? end : 0;
    }

    private static boolean isNumeral(char c) {
        return Character.isLetterOrDigit(c);
    }
}
