package io.communique.parse.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The formulas with which the end of a statement begins: adoption, signature, end marks. */
public final class ClosingFormulas {

    private static final Map<Character, List<String>> BY_FIRST_LETTER =
            Vocabulary.entries(ClosingFormulas.class, "closings.txt").stream()
                    .collect(Collectors.groupingBy(formula -> formula.charAt(0)));

    private static final List<String> MEETINGS = Vocabulary.entries(ClosingFormulas.class, "meeting-lines.txt");

    private static final int LONGEST_MEETING = 60;

    /** Letters of words that need no number before them: "plenary meeting". */
    private static final int PLENARY = 14;

    private ClosingFormulas() {}

    /** True if the text begins with a closing formula, in whatever case. */
    public static boolean begin(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (String formula : BY_FIRST_LETTER.getOrDefault(Character.toLowerCase(text.charAt(0)), List.of())) {
            if (begins(text, formula)) {
                return true;
            }
        }
        return false;
    }

    /** True for the line that names the meeting: "53rd plenary meeting 17 December 2024". */
    public static boolean isMeeting(String text) {
        if (text.isEmpty() || text.length() > LONGEST_MEETING || text.endsWith(".") || text.endsWith(",")) {
            return false;
        }
        boolean numbered = Character.isDigit(text.charAt(0));
        String lower = text.toLowerCase(Locale.ROOT);
        for (String meeting : MEETINGS) {
            if (lower.contains(meeting) && (numbered || meeting.length() >= PLENARY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, String formula) {
        int end = formula.length();
        return text.regionMatches(true, 0, formula, 0, end)
                && !(isLetter(formula.charAt(end - 1)) && isLetter(text, end));
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && isLetter(text.charAt(at));
    }

    /** Letters that make up words; a Chinese character is a word already. */
    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }
}
