package io.communique.parse.structure;

import org.jspecify.annotations.Nullable;

/** Paragraphs of joint texts that argue or tell in their first sentence and act in a later one. */
final class LaterActs {

    /** Letters of a word whose full stop may shorten it before a name: "Dr.", "Mrs.". */
    private static final int LONGEST_SHORT = 3;

    private static final int YEAR = 4;

    /** Characters of a day with its year at the start of a sentence. */
    private static final int LONGEST_DAY = 24;

    /** With an auxiliary, what is still under way in English. */
    private static final String UNDER_WAY = "ing";

    private LaterActs() {}

    /**
     * What is under way ("members are building") is an act only where no other sentence holds one.
     *
     * @return the verb of the first act behind the first sentence, absent if there is none
     */
    static @Nullable Opener find(String text, Openers openers) {
        Opener underWay = null;
        for (int start = next(text, 0); start > 0; start = next(text, start)) {
            Opener act = openers.afterSubject(text, start);
            if (act == null && !Character.isLowerCase(text.codePointAt(start)) && !isShortened(text, start - 2)) {
                act = PartyActs.find(text, start, openers);
            }
            if (act != null && !tellsYear(text, start, act.start())) {
                if (!act.printed().endsWith(UNDER_WAY)) {
                    return act;
                }
                underWay = underWay == null ? act : underWay;
            }
        }
        return underWay;
    }

    /** "In 2021, the two sides opened a bridge": what a year leads into is history, not what the text does. */
    private static boolean tellsYear(String text, int from, int to) {
        int digits = 0;
        for (int i = from; i < Math.min(to, from + LONGEST_DAY); i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
            if (digits == YEAR) {
                return true;
            }
        }
        return false;
    }

    /** @return where the next sentence begins, -1 if none does */
    private static int next(String text, int from) {
        int stop = text.indexOf(". ", from);
        int ideographic = text.indexOf('。', from, stop < 0 ? text.length() : stop);
        int next = ideographic >= 0 ? ideographic + 1 : stop < 0 ? -1 : stop + 2;
        return next < text.length() ? next : -1;
    }

    /** "Dr. Ruiz", "U.S. President": the full stop ends a word, not the sentence. */
    private static boolean isShortened(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int letters = stop - start;
        return letters > 0
                && letters <= LONGEST_SHORT
                && Character.isUpperCase(text.charAt(start))
                && (letters == 1 || Character.isLowerCase(text.charAt(stop - 1)));
    }
}
