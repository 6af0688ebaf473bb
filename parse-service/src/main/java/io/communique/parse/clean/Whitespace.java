package io.communique.parse.clean;

/** Folds the white space of all scripts to single spaces and takes out characters that nobody sees. */
final class Whitespace {

    private Whitespace() {}

    static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        append(folded, text);
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
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
            case 0x00ad, 0x200b, 0x200e, 0x200f, 0x2060, 0xfeff, 0x202a, 0x202b, 0x202c -> true;
            default -> false;
        };
    }
}
