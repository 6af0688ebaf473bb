package io.communique.parse.structure;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;

/** Lines of a transcript that nobody says, told by their characters alone. */
final class TranscriptLines {

    private static final List<String> CLOSING_NOTES = Vocabulary.entries(TranscriptLines.class, "closing-notes.txt");

    /** Words of an editor's note in brackets. */
    private static final int LEAST_NOTE = 3;

    private static final int LONGEST_IMPRINT = 60;

    private static final List<String> DELIVERY_NOTES = Vocabulary.entries(TranscriptLines.class, "delivery-notes.txt");

    /** Characters of a line that says how a speech was given. */
    private static final int LONGEST_DELIVERY_NOTE = 60;

    private TranscriptLines() {}

    /** "Check against delivery": the editor's word on the text of a speech. */
    static boolean isDeliveryNote(String text) {
        if (text.length() > LONGEST_DELIVERY_NOTE) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return DELIVERY_NOTES.stream().anyMatch(lower::contains);
    }

    /** True for what breaks off: it is speech and no heading. */
    static boolean isCutOff(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return last == '—' || last == '–' || last == '-';
    }

    /**
     * An editor's last line says when it ended or where it was published: a number and a word for that, or several words
     * in brackets; "(laughs)" is the speaker's.
     */
    static boolean isEditorsNote(String text) {
        boolean bracketed = isBracketed(text);
        if (bracketed && (text.split(" ", LEAST_NOTE).length == LEAST_NOTE || text.charAt(0) == '（')) {
            return true;
        }
        if (!bracketed && text.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return CLOSING_NOTES.stream().anyMatch(lower::contains);
    }

    /** True for a stage note or an editor's, which has its block for itself. */
    static boolean isBracketed(String text) {
        int open = text.isEmpty() ? -1 : "([（".indexOf(text.charAt(0));
        return open >= 0 && text.indexOf(")]）".charAt(open)) == text.length() - 1;
    }

    /** "MINISTRY OF WORKS", "NNNN", "27 MAY 2024": a short line in capitals, which nobody says at the end. */
    static boolean isImprint(String text) {
        if (text.length() > LONGEST_IMPRINT || !Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c) || ".?!".indexOf(c) >= 0 || Character.isIdeographic(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 2;
    }

    /** A line of asterisks or dashes parts what was said from what was added. */
    static boolean isRule(String text) {
        if (text.length() < 3) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if ("*＊_-–—=~# ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
