package io.communique.local.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text, as {@code \w+} of Python's {@code re} finds them: runs of letters, numbers and underscores. */
final class Words {

    private static final char SOFT_HYPHEN = '\u00ad';

    private Words() {}

    /** The words as printed. */
    static List<String> of(String text) {
        return split(text, false);
    }

    /** The words in lower case. */
    static List<String> lower(String text) {
        return of(text.toLowerCase(Locale.ROOT));
    }

    /** The words, each Han character one of its own: Chinese sets no spaces between words. */
    static List<String> andCharacters(String text) {
        return split(text, true);
    }

    /** The text without soft hyphens, its white space folded to single spaces. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (c != SOFT_HYPHEN) {
                if (space && !folded.isEmpty()) {
                    folded.append(' ');
                }
                space = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Letters and numbers alone, in lower case, so that neither breaks of lines nor points count. */
    static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> split(String text, boolean hanAlone) {
        List<String> words = new ArrayList<>();
        int begin = -1;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean alone = hanAlone && Character.isIdeographic(c);
            if (alone || !isWordCharacter(c)) {
                if (begin >= 0) {
                    words.add(text.substring(begin, i));
                    begin = -1;
                }
                if (alone) {
                    words.add(text.substring(i, next));
                }
            } else if (begin < 0) {
                begin = i;
            }
            i = next;
        }
        if (begin >= 0) {
            words.add(text.substring(begin));
        }
        return words;
    }

    private static boolean isWordCharacter(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c) || c == '_';
        };
    }
}
