package io.communique.parse.clean;

import io.communique.parse.date.WrittenDate;
import io.communique.parse.date.WrittenDates;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a list item: a bullet, a number or a letter, in any script's digits.
 *
 * @param label as printed
 * @param rest the text behind it
 */
record ListLabel(String label, String rest) {

    private static final String BULLETS = "•·▪◦●■‣∙*–—―-➢➤✓►";
    private static final String IDEOGRAPHS = "一二三四五六七八九十";

    private static final List<String> INSERTED = Vocabulary.entries(ListLabel.class, "inserted-numbers.txt");

    /** A year is no label. */
    private static final int MOST_DIGITS = 3;

    /** Of a day with its full stop, and of a date. */
    private static final int LONGEST_DAY = 3;

    private static final int LONGEST_DATE = 40;

    private static final int MOST_NUMERALS = 6;
    private static final int MOST_PARTS = 3;
    private static final int LONGEST_PART = 10;

    static @Nullable ListLabel of(String text) {
        if (text.length() < 3) {
            return null;
        }
        char first = text.charAt(0);
        if (BULLETS.indexOf(first) >= 0) {
            return isSpace(text.charAt(1)) || isDialogue(first, text.charAt(1)) ? behind(text, 1) : null;
        }
        int part = first == '(' || first == 'P' || first == 'O' ? partEnd(text) : -1;
        if (part > 0) {
            return behind(text, part);
        }
        int end = end(text, first);
        return end < 0 || (Character.isDigit(first) && isDate(text, end)) ? null : behind(text, end);
    }

    /** "17. Juni 2020": the number is the day's. */
    private static boolean isDate(String text, int end) {
        if (text.charAt(end - 1) != '.' || end > LONGEST_DAY) {
            return false;
        }
        List<WrittenDate> dates =
                WrittenDates.find(text.substring(0, Math.min(LONGEST_DATE, text.length())), false, null);
        return !dates.isEmpty() && dates.getFirst().start() == 0;
    }

    /** "—¿Cuándo se abre?": in Spanish the dash of who speaks stands close to the first word. */
    private static boolean isDialogue(char dash, char next) {
        return (dash == '—' || dash == '―') && (next == '¿' || next == '¡' || Character.isUpperCase(next));
    }

    private static @Nullable ListLabel behind(String text, int end) {
        int rest = end;
        while (rest < text.length() && isSpace(text.charAt(rest))) {
            rest++;
        }
        boolean bullet = BULLETS.indexOf(text.charAt(0)) >= 0;
        boolean item = rest < text.length() && (bullet || !Character.isDigit(text.charAt(rest)));
        return item ? new ListLabel(text.substring(0, end), text.substring(rest)) : null;
    }

    /** @return where the label ends, -1 if there is none */
    private static int end(String text, char first) {
        boolean bracket = first == '(' || first == '（';
        boolean quote = first == '‘';
        int start = bracket || quote ? 1 : 0;
        int end = numeralEnd(text, start);
        if (end == start || end >= text.length()) {
            return -1;
        }
        char mark = text.charAt(end);
        boolean closing = mark == ')' || mark == '）';
        if (bracket) {
            return closing ? end + 1 : -1;
        }
        if (quote) {
            return mark == '’' && Character.isDigit(text.charAt(start)) ? end + 1 : -1;
        }
        if (closing) {
            return end == 1 || !Character.isUpperCase(first) ? end + 1 : -1; // "MOST) " is none
        }
        boolean digits = Character.isDigit(first);
        int inserted = digits ? insertedEnd(text, end) : -1;
        if (inserted > 0) {
            return inserted;
        }
        if (mark == '、' || (digits && mark == '．')) {
            return end + 1;
        }
        if (!digits) {
            return -1;
        }
        return mark == '.' || isOrdinal(text, end) || (mark == '-' && first > '9') ? end + 1 : -1;
    }

    /** 1°, 1º, 1ª; 20°C is none. */
    private static boolean isOrdinal(String text, int index) {
        char mark = text.charAt(index);
        return (mark == '°' || mark == 'º' || mark == 'ª')
                && index + 1 < text.length()
                && isSpace(text.charAt(index + 1));
    }

    /** "(PP1)", "(OP)2.", "PP 3": paragraphs of the preamble and the operative part, as drafts number them. */
    private static int partEnd(String text) {
        int at = text.charAt(0) == '(' ? 1 : 0;
        if (!text.startsWith("PP", at) && !text.startsWith("OP", at)) {
            return -1;
        }
        boolean digits = false;
        for (int i = at + 2; i < Math.min(text.length(), at + LONGEST_PART); i++) {
            char c = text.charAt(i);
            if (digits && isSpace(c)) {
                return i;
            }
            if (!Character.isDigit(c) && ". )".indexOf(c) < 0) {
                break;
            }
            digits |= Character.isDigit(c);
        }
        return -1;
    }

    /** "3 bis.", "12ter.": a paragraph that was put between two numbered ones. */
    private static int insertedEnd(String text, int from) {
        int start = isSpace(text.charAt(from)) ? from + 1 : from;
        for (String word : INSERTED) {
            int end = start + word.length();
            boolean closed = text.startsWith(word, start)
                    && end < text.length()
                    && (text.charAt(end) == '.' || text.charAt(end) == ')');
            if (closed) {
                return end + 1;
            }
        }
        return -1;
    }

    /** Digits, perhaps in parts ("1.2"), one letter, small Roman numerals, or ideographs that count. */
    private static int numeralEnd(String text, int start) {
        int end = start;
        char first = text.charAt(start);
        if (Character.isDigit(first)) {
            for (int part = 0; part < MOST_PARTS; part++) {
                int from = end;
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                if (end - from > MOST_DIGITS) {
                    return start;
                }
                boolean another =
                        end + 1 < text.length() && text.charAt(end) == '.' && Character.isDigit(text.charAt(end + 1));
                if (!another || part + 1 == MOST_PARTS) {
                    return end;
                }
                end++;
            }
            return end;
        }
        if (IDEOGRAPHS.indexOf(first) >= 0) {
            while (end < text.length() && IDEOGRAPHS.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            return end - start <= MOST_DIGITS ? end : start;
        }
        if (!Character.isLetter(first) || Character.isIdeographic(first)) { // "問）" asks
            return start;
        }
        while (end < text.length() && "ivxlc".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end - start > MOST_NUMERALS) {
            return start;
        }
        boolean doubled = start + 2 < text.length()
                && text.charAt(start + 1) == first
                && (text.charAt(start + 2) == ')' || text.charAt(start + 2) == '）');
        if (doubled && Character.isLowerCase(first)) { // (aa)
            return start + 2;
        }
        boolean letter = end - start <= 1 && start + 1 < text.length() && !Character.isLetter(text.charAt(start + 1));
        return letter ? start + 1 : end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || Character.isWhitespace(c);
    }
}
