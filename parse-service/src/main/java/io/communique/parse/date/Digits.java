package io.communique.parse.date;

/** Numbers in the digits of any script. */
final class Digits {

    private Digits() {}

    static boolean at(String text, int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return c >= '0' && (c <= '9' || (c > 0x65f && Character.isDigit(c)));
    }

    static int endOfRun(String text, int start) {
        int end = start;
        while (at(text, end)) {
            end++;
        }
        return end;
    }

    static int startOfRun(String text, int end) {
        int start = end;
        while (at(text, start - 1)) {
            start--;
        }
        return start;
    }

    /** @return -1 if there are no digits, or more than a date or a time has */
    static int value(String text, int start, int end) {
        if (start >= end || end - start > 8) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            value = 10 * value + Character.digit(text.charAt(i), 10);
        }
        return value;
    }
}
