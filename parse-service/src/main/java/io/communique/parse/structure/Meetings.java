package io.communique.parse.structure;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The opening sentence of a joint text that only says that the parties met: on a day, by an invitation, on a visit. */
final class Meetings {

    private static final int LONGEST = 900;
    private static final int HEAD = 600;

    private static final Set<String> WORDS = Vocabulary.words(Meetings.class, "meeting-words.txt");

    private static final Set<String> VERBS = WORDS.stream()
            .flatMap(phrase -> Stream.of(phrase, phrase.split(" ", 2)[0]))
            .collect(Collectors.toUnmodifiableSet());

    private Meetings() {}

    /** True if the act is that the parties met: "met", "have met". */
    static boolean isMeeting(Opener act) {
        return VERBS.contains(act.printed().toLowerCase(Locale.ROOT));
    }

    static boolean tells(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String head = text.substring(0, Math.min(HEAD, text.length()))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        for (String phrase : WORDS) {
            int at = head.indexOf(phrase);
            if (at >= 0 && isWord(head, at, at + phrase.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String text, int start, int end) {
        boolean spaced = text.charAt(start) < 0x3040;
        return !spaced
                || ((start == 0 || !Character.isLetter(text.charAt(start - 1)))
                        && (end == text.length() || !Character.isLetter(text.charAt(end))));
    }
}
