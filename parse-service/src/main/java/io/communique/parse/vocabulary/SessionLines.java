package io.communique.parse.vocabulary;

import java.util.Locale;
import java.util.Set;

/** The line below a resolution that says in which session it was adopted: "47th plenary meeting", "الجلسة العامة ٩١". */
public final class SessionLines {

    private static final int LONGEST = 100;
    private static final Set<String> WORDS = Vocabulary.words(SessionLines.class, "session-words.txt");

    private SessionLines() {}

    /** True for a short line with a number or a day that names a session and ends no sentence. */
    public static boolean is(String text) {
        if (text.length() > LONGEST
                || text.endsWith(".")
                || text.chars().noneMatch(Character::isDigit)
                || text.indexOf(',') >= 0) {
            return false;
        }
        for (String word : text.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
