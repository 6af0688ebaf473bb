package io.communique.parse.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a list item: a bullet, a number or a letter.
 *
 * @param label as printed
 * @param rest the text behind it
 */
record ListLabel(String label, String rest) {

    private static final Pattern BULLET = Pattern.compile("([•·▪◦●■‣∙*o–—-])\\s+(\\S.*)");

    /** A number of up to three digits, so that a year is none; a letter or a Roman numeral only with its bracket. */
    private static final Pattern NUMBER = Pattern.compile(
            "(\\(?\\d{1,3}(?:\\.\\d{1,2}){0,2}[.)]|\\((?:\\p{Ll}|[ivxlc]{1,6}|\\p{Lu})\\)|(?:\\p{Ll}|[ivxlc]{1,5})\\))\\s*(?!\\d)(\\S.*)");

    static @Nullable ListLabel of(String text) {
        if (text.length() < 3) {
            return null;
        }
        char first = text.charAt(0);
        if (Character.isLetter(first)
                ? text.indexOf(')') < 0 || text.indexOf(')') > 5
                : first > '9' && first < 0x2000 && first != '·') {
            return null;
        }
        Matcher bullet = BULLET.matcher(text);
        if (bullet.matches()) {
            return bullet.group(1).equals("o") ? null : new ListLabel(bullet.group(1), bullet.group(2));
        }
        Matcher number = NUMBER.matcher(text);
        return number.matches() ? new ListLabel(number.group(1), number.group(2)) : null;
    }
}
