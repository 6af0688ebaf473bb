package io.communique.parse.clean;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;

/** Lines below a text that tell the press whom to ask: "For media enquiries, please contact …". */
final class PressContacts {

    private static final int LONGEST = 240;

    private static final int LONGEST_START = 60;

    private static final List<String> STARTS = Vocabulary.entries(PressContacts.class, "contact-starts.txt");

    private PressContacts() {}

    static boolean begin(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String folded = ChromeLine.fold(text.substring(0, Math.min(LONGEST_START, text.length())));
        return STARTS.stream().anyMatch(folded::startsWith);
    }
}
