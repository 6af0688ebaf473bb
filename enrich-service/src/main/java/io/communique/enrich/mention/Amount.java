package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits with its separators: "1,000,000", "2.5", "2,5", "1 000 000".
 *
 * @param end char behind the last digit
 * @param oneGroup true if a single separator stands before three digits, which may be a group or decimals
 */
record Amount(String whole, String decimals, int end, boolean oneGroup) {

    private static final int GROUP = 3;
    private static final int LONGEST = 15;

    /** The number that starts at this char; null if it starts before, or is too long for one. */
    static @Nullable Amount at(ClauseText clause, int start) {
        char[] text = clause.folded();
        if (!isDigit(text, start) || (isSeparator(text, start - 1) && isDigit(text, start - 2))) {
            return null;
        }
        int at = digitsEnd(text, start);
        if (at - start > LONGEST) {
            return null;
        }
        StringBuilder whole = new StringBuilder(LONGEST).append(text, start, at - start);
        int groups = 0;
        char separator = 0;
        while (at < text.length
                && (separator == 0 || text[at] == separator)
                && isGroupSeparator(text, at)
                && digitsEnd(text, at + 1) == at + 1 + GROUP
                && whole.length() <= LONGEST
                && (groups > 0 || at - start <= GROUP)) {
            separator = text[at];
            whole.append(text, at + 1, GROUP);
            at += 1 + GROUP;
            groups++;
        }
        String decimals = "";
        if (at < text.length && isSeparator(text, at) && text[at] != separator && isDigit(text, at + 1)) {
            int end = digitsEnd(text, at + 1);
            decimals = new String(text, at + 1, end - at - 1);
            at = end;
        }
        return new Amount(whole.toString(), decimals, at, groups == 1 && separator == '.' && decimals.isEmpty());
    }

    private static boolean isDigit(char[] text, int at) {
        return at >= 0 && at < text.length && text[at] >= '0' && text[at] <= '9';
    }

    private static int digitsEnd(char[] text, int from) {
        int at = from;
        while (isDigit(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(char[] text, int at) {
        return at >= 0 && at < text.length && (text[at] == '.' || text[at] == ',');
    }

    private static boolean isGroupSeparator(char[] text, int at) {
        return isSeparator(text, at) || text[at] == ' ' || text[at] == '\'';
    }

    /**
     * Its value.
     *
     * @param power of ten to multiply it with; "1.125 billion" has decimals where "1.125" is a thousand and more
     */
    BigDecimal value(int power) {
        String digits = oneGroup && power > 0
                ? whole.substring(0, whole.length() - GROUP) + "." + whole.substring(whole.length() - GROUP)
                : decimals.isEmpty() ? whole : whole + "." + decimals;
        return new BigDecimal(digits).scaleByPowerOfTen(power);
    }
}
