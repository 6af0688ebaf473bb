package io.communique.parse.clean;

/** Counts words, and characters as words in scripts without spaces. */
final class Measure {

    private Measure() {}

    static int units(String text) {
        int units = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || c == ' ') { // most of a text
                units += within || c == ' ' ? 0 : 1;
                within = c != ' ';
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
