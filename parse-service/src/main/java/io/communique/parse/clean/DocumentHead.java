package io.communique.parse.clean;

import io.communique.parse.vocabulary.PageLines;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lines that official documents have above their title: the organization and the organ, the document's symbol, how it is
 * distributed, its language, its agenda item. Columns may have become one line: "General Assembly Distr.: General".
 */
final class DocumentHead {

    private static final int LONGEST = 90;
    private static final int LONGEST_SESSION = 40;
    private static final String DISTRIBUTION = "distr.";

    private static final Set<String> LINES = Vocabulary.words(DocumentHead.class, "document-heads.txt");
    private static final Starts STARTS = Starts.read(DocumentHead.class, "document-head-words.txt");
    private static final List<String> ENDS = Vocabulary.entries(DocumentHead.class, "document-head-ends.txt");

    private DocumentHead() {}

    static boolean is(String text) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return false;
        }
        if (PageLines.isSymbol(text)) {
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return LINES.contains(lower)
                || lower.contains(DISTRIBUTION)
                || STARTS.begin(lower)
                || (text.length() <= LONGEST_SESSION && ENDS.stream().anyMatch(end -> endsIn(lower, end)))
                || isNameAndSymbol(text, lower);
    }

    private static boolean endsIn(String text, String words) {
        int before = text.length() - words.length() - 1;
        boolean free = before >= 0 && (text.charAt(before) == ' ' || Character.isIdeographic(words.charAt(0)));
        return free && text.endsWith(words);
    }

    /** "United Nations S/RES/1445 (2002)". */
    private static boolean isNameAndSymbol(String text, String lower) {
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            if (LINES.contains(lower.substring(0, space)) && PageLines.isSymbol(text.substring(space + 1))) {
                return true;
            }
        }
        return false;
    }
}
