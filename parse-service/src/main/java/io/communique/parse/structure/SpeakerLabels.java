package io.communique.parse.structure;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of labels that say a part in a conversation: "Question", "Q", "Вопрос", "问", "Moderator". */
final class SpeakerLabels {

    private static final Map<String, Part> WHOLE = new HashMap<>();
    private static final Map<String, Part> START = new HashMap<>();
    private static final Map<String, Part> END = new HashMap<>();
    private static final int LONGEST_END;

    /** The characters that such words begin and end with, by which nearly all other labels are told apart. */
    private static final BitSet FIRST_OF_START = new BitSet();

    private static final BitSet LAST_OF_END = new BitSet();

    static {
        for (List<String> row : Vocabulary.rows(SpeakerLabels.class, "labels.tsv", 3)) {
            Map<String, Part> where =
                    switch (Where.valueOf(row.get(2))) {
                        case WHOLE -> WHOLE;
                        case START -> START;
                        case END -> END;
                    };
            where.put(row.get(0), Part.valueOf(row.get(1)));
        }
        START.keySet().forEach(word -> FIRST_OF_START.set(word.charAt(0)));
        END.keySet().forEach(word -> LAST_OF_END.set(word.charAt(word.length() - 1)));
        LONGEST_END = END.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private SpeakerLabels() {}

    /** What who speaks does in the conversation. */
    enum Part {
        ASKS,
        ANSWERS,
        MODERATES,
        INTERJECTS
    }

    /** Where in a label its word may stand. */
    private enum Where {
        WHOLE,
        START,
        END
    }

    /**
     * The part that a label's word says.
     *
     * @param rest of the label behind the word, or before it where it stands at the end; may be empty
     */
    record Said(Part part, String rest) {}

    /** @return absent if the label has no word of a part */
    static @Nullable Said said(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        Part whole = WHOLE.get(lower);
        if (whole != null) {
            return new Said(whole, "");
        }
        Said start = lower.isEmpty() || !FIRST_OF_START.get(lower.charAt(0)) ? null : atStart(label, lower);
        return start != null || lower.isEmpty() || !LAST_OF_END.get(lower.charAt(lower.length() - 1))
                ? start
                : atEnd(label, lower);
    }

    private static @Nullable Said atStart(String label, String lower) {
        for (int end = lower.length(); end > 0; end = Math.max(lower.lastIndexOf(' ', end - 1), 0)) {
            Part start = START.get(lower.substring(0, end));
            if (start != null) {
                return new Said(start, label.substring(end).trim());
            }
        }
        int word = wordEnd(lower);
        Part start = word < lower.length() && word > 0 ? START.get(lower.substring(0, word)) : null;
        // "Frage/Reuters", "Question1"
        return start == null ? null : new Said(start, label.substring(word).trim());
    }

    private static @Nullable Said atEnd(String label, String lower) {
        for (int length = Math.min(LONGEST_END, lower.length()); length > 0; length--) {
            Part end = END.get(lower.substring(lower.length() - length));
            if (end != null) {
                return new Said(end, label.substring(0, label.length() - length));
            }
        }
        return null;
    }

    private static int wordEnd(String lower) {
        int end = 0;
        while (end < lower.length() && (Character.isLetter(lower.charAt(end)) || lower.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    /** @return absent if the label has no word of a part */
    static @Nullable Part part(String label) {
        Said said = said(label);
        return said == null ? null : said.part();
    }
}
