package io.communique.parse.clean;

/** Folds the white space of all scripts to single spaces and takes out characters that nobody sees. */
final class Whitespace {

    static final char SOFT_HYPHEN = '\u00ad';

    private Whitespace() {}

    static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        append(folded, text);
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    /** Keeps the soft hyphen at a line's end, which tells that the word goes on below. */
    static String foldLine(CharSequence line) {
        String folded = fold(line);
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) <= ' ') {
            end--;
        }
        return end > 0 && line.charAt(end - 1) == SOFT_HYPHEN && !folded.isEmpty() ? folded + SOFT_HYPHEN : folded;
    }

    /** Takes out what was kept at the ends of lines. */
    static String withoutSoftHyphens(String text) {
        return text.indexOf(SOFT_HYPHEN) < 0 ? text : text.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    /** Appends text, with a single space for each run of white space and none at the very start. */
    static void append(StringBuilder target, CharSequence text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7f) {
                int end = endOfPlain(text, i);
                target.append(text, i, end);
                i = end;
                continue;
            }
            i++;
            if (isInvisible(c)) {
                continue;
            }
            if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
                if (!target.isEmpty() && target.charAt(target.length() - 1) != ' ') {
                    target.append(' ');
                }
            } else {
                target.append(c);
            }
        }
    }

    /** Most text is runs of ASCII signs with a single space between words, which are as they are folded. */
    private static int endOfPlain(CharSequence text, int start) {
        int length = text.length();
        char last = 0;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f || (c == ' ' && last == ' ')) {
                return i;
            }
            last = c;
        }
        return length;
    }

    /** Soft hyphens, zero-width spaces, word joiners, byte order marks and marks of direction. */
    private static boolean isInvisible(char c) {
        return switch (c) {
            case 0x00ad,
                    0x200b,
                    0x200e,
                    0x200f,
                    0x2060,
                    0xfeff,
                    0x061c,
                    0x202a,
                    0x202b,
                    0x202c,
                    0x202d,
                    0x202e,
                    0x2066,
                    0x2067,
                    0x2068,
                    0x2069 -> true;
            default -> false;
        };
    }
}
