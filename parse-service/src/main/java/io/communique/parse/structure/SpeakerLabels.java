package io.communique.parse.structure;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The labels that say a part in a conversation and no name: "Question", "Q", "Вопрос", "问", "Moderator". */
final class SpeakerLabels {

    private static final List<Known> KNOWN = Vocabulary.rows(SpeakerLabels.class, "labels.tsv", 3).stream()
            .map(row -> new Known(row.get(0), Part.valueOf(row.get(1)), Where.valueOf(row.get(2))))
            .toList();

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

    private record Known(String word, Part part, Where where) {

        boolean matches(String label) {
            return switch (where) {
                case WHOLE -> label.equals(word);
                case START ->
                    label.startsWith(word)
                            && (label.length() == word.length() || !Character.isLetter(label.charAt(word.length())));
                case END -> label.endsWith(word);
            };
        }
    }

    /** @return absent if the label is none of a part */
    static @Nullable Part part(String label) {
        String lower = label.toLowerCase(Locale.ROOT).trim();
        for (Known known : KNOWN) {
            if (known.matches(lower)) {
                return known.part();
            }
        }
        return null;
    }

    /** True if the label says a part and nobody in it: "Question", "Question (via interpreter)". */
    static boolean isBare(String label) {
        String lower = label.toLowerCase(Locale.ROOT).trim();
        return KNOWN.stream()
                .anyMatch(
                        known -> known.word().equals(lower) || (known.where() == Where.START && known.matches(lower)));
    }
}
