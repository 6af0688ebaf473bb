package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;

/**
 * Whether a short form stands for a long one: Schwartz and Hearst, "A simple algorithm for identifying abbreviation
 * definitions in biomedical text", Pacific Symposium on Biocomputing 8 (2003).
 */
final class ShortForms {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;

    /** Of words that short forms leave out: "des". */
    private static final int LONGEST_LINK = 3;

    private ShortForms() {}

    /** True for "EAS" and "CoI", false for "the" and "see below". */
    static boolean isShortForm(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST || !Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                capitals++;
            }
        }
        return capitals > 1 || (capitals == 1 && text.length() <= 3);
    }

    /** True if the short form's letters are the long one's from its first, or the first letters of its words. */
    static boolean standsFor(String shortForm, String longForm) {
        return longFormStart(shortForm, longForm) == 0
                || isOfFirstLetters(shortForm, longForm)
                || isOfInitials(shortForm, longForm);
    }

    /** "DFAE" for "Département fédéral des affaires étrangères": the initials of all words but short ones, small too. */
    private static boolean isOfInitials(String shortForm, String longForm) {
        String letters = Folding.fold(shortForm);
        ClauseText words = new ClauseText(0, longForm);
        int s = 0;
        for (int w = 0; w < words.count(); w++) {
            boolean fits = s < letters.length() && words.folded()[words.start(w)] == letters.charAt(s);
            if (!fits && words.end(w) - words.start(w) > LONGEST_LINK) {
                return false;
            }
            s += fits ? 1 : 0;
        }
        return s == letters.length();
    }

    /** "AAAA" for "Addis Ababa Action Agenda", where the last letter that fits would be taken for each. */
    private static boolean isOfFirstLetters(String shortForm, String longForm) {
        int s = 0;
        for (int l = 0; l < longForm.length(); l++) {
            char c = longForm.charAt(l);
            if (Character.isUpperCase(c) && (l == 0 || !Character.isLetterOrDigit(longForm.charAt(l - 1)))) {
                if (s >= shortForm.length() || shortForm.charAt(s) != c) {
                    return false;
                }
                s++;
            }
        }
        return s == shortForm.length();
    }

    /** Where the long form starts in the text before the bracket; -1 if its letters are not there. */
    static int longFormStart(String shortForm, String before) {
        int l = before.length() - 1;
        for (int s = shortForm.length() - 1; s >= 0; s--) {
            char c = Character.toLowerCase(shortForm.charAt(s));
            if (!Character.isLetterOrDigit(c)) {
                continue;
            }
            while (l >= 0
                    && (Character.toLowerCase(before.charAt(l)) != c
                            || (s == 0 && l > 0 && Character.isLetterOrDigit(before.charAt(l - 1))))) {
                l--;
            }
            if (l < 0) {
                return -1;
            }
            l--;
        }
        return l + 1;
    }
}
