package io.communique.parse.clean;

/** Counts words, and characters as words in scripts without spaces. */
final class Measure {

    private Measure() {}

    static int units(String text) {
        int units = 0;
        boolean within = false;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') { // most of a text
                units += within ? 0 : 1;
                within = true;
                while (i + 1 < length && text.charAt(i + 1) >= 'a' && text.charAt(i + 1) <= 'z') {
                    i++;
                }
            } else if (c == ' ') {
                within = false;
            } else if (c >= 0x3040 && c <= 0x9fff) {
                units++;
                within = false;
            } else if (Character.isLetterOrDigit(c)) {
                units += within ? 0 : 1;
                within = true;
            } else {
                within = false;
            }
        }
        return units;
    }
}
