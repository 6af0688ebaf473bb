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

    /** A heading without its number, which is absent if it has none. */
    record Heading(@Nullable String label, String text) {}

    /** The number that the markup gives a heading, or that its text begins with: "IV. Follow-up", "2 – Visit". */
    static Heading heading(Block block) {
        String label = ofItem(block);
        String text = block.text();
        int end = label == null ? numberEnd(text) : 0;
        if (end == 0) {
            return new Heading(label, text);
        }
        int from = end + 1;
        while (from < text.length() && " –—-".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return new Heading(text.substring(0, end), text.substring(from));
    }

    /**
     * @return where the number of a heading ends, before its full stop or a dash; 0 if it has none
     */
    private static int numberEnd(String text) {
        int end = 0;
        while (end < text.length() && end <= LONGEST && isNumeral(text.charAt(end))) {
            end++;
        }
        boolean numbered = end > 0
                && end + 2 < text.length()
                && ((text.charAt(end) == '.' && text.charAt(end + 1) == ' ')
                        || text.charAt(end) == '、'
                        || isDashed(text, end));
        if (!numbered) {
            return 0;
        }
        boolean letter = end == 1 && Character.isUpperCase(text.charAt(0));
        return letter || NUMERAL.matcher(text.substring(0, end)).matches() ? end : 0;
    }

    /** A dash between spaces: "2 – Visit", but neither "9 to 5" nor "2020-21". */
    private static boolean isDashed(String text, int end) {
        return end + 3 < text.length()
                && text.charAt(end) == ' '
                && "–—-".indexOf(text.charAt(end + 1)) >= 0
                && text.charAt(end + 2) == ' ';
    }

    private static boolean isNumeral(char c) {
        return Character.isLetterOrDigit(c);
    }
}
