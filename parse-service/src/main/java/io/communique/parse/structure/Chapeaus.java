package io.communique.parse.structure;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;

/** Who speaks at the head of a drafted text: several parties together ("We, the Foreign Ministers of"), or an organ. */
final class Chapeaus {

    /** The chapeau stands at the very start, an editor's line or a heading aside. */
    private static final int WITHIN = 4;

    private static final List<String> JOINT = Vocabulary.entries(Chapeaus.class, "joint-chapeaus.txt");
    private static final List<String> ORGANS = Vocabulary.entries(Chapeaus.class, "organ-chapeaus.txt");

    private Chapeaus() {}

    static boolean isJoint(List<OpenedBlock> blocks) {
        return startsWithOneOf(blocks, JOINT);
    }

    static boolean isOrgan(List<OpenedBlock> blocks) {
        return startsWithOneOf(blocks, ORGANS);
    }

    private static boolean startsWithOneOf(List<OpenedBlock> blocks, List<String> starts) {
        return blocks.stream()
                .limit(WITHIN)
                .map(opened -> opened.block().text().toLowerCase(Locale.ROOT))
                .anyMatch(text -> starts.stream().anyMatch(start -> startsWith(text, start)));
    }

    private static boolean startsWith(String text, String start) {
        boolean inWord = text.length() > start.length()
                && Character.isLetter(text.charAt(start.length()))
                && !Character.isIdeographic(text.charAt(start.length()));
        return text.startsWith(start) && !inWord;
    }
}
