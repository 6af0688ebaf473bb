package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.parse.language.Prose;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the end of a statement looks: adoption, signatures, authentic languages, place and day, end marks. */
final class Closings {

    /** Beginnings by their first four characters, so that a text is compared with few of them. */
    private static final Map<String, List<String>> STARTS = new HashMap<>();

    private static final Set<String> ANNEXES = Vocabulary.words(Closings.class, "annex-words.txt");

    private static final int KEY = 4;

    static {
        for (String start : Vocabulary.entries(Closings.class, "closings.txt")) {
            STARTS.computeIfAbsent(key(start), key -> new ArrayList<>()).add(start);
        }
    }

    /** A speaker may begin a long sentence like a signature: "On behalf of". */
    private static final int LONGEST = 600;

    private static final int LONGEST_START = 60;
    private static final int LONGEST_END_MARK = 20;
    private static final int LONGEST_SIGNATURE = 160;
    private static final int LONGEST_ANNEX = 40;

    private Closings() {}

    private static String key(String lower) {
        return lower.substring(0, Math.min(KEY, lower.length()));
    }

    static boolean opens(String text) {
        if (isEndMark(text)) {
            return true;
        }
        if (text.length() > LONGEST) {
            return false;
        }
        int from = text.charAt(0) == '(' || text.charAt(0) == '（' ? 1 : 0;
        return begins(text, 0) || (from > 0 && begins(text, from));
    }

    private static boolean begins(String text, int from) {
        String lower = text.substring(from, Math.min(text.length(), from + LONGEST_START))
                .toLowerCase(Locale.ROOT);
        List<String> starts = STARTS.get(key(lower));
        if (starts == null) {
            return false;
        }
        for (String start : starts) {
            boolean inWord = lower.length() > start.length()
                    && Character.isLetter(start.charAt(start.length() - 1))
                    && start.charAt(0) < 0x3040
                    && Character.isLetter(lower.charAt(start.length()));
            if (lower.startsWith(start) && !inWord) {
                return true;
            }
        }
        return false;
    }

    /** Marks without a letter: "###", "* * *", "-30-". */
    private static boolean isEndMark(String text) {
        if (text.length() > LONGEST_END_MARK) {
            return false;
        }
        boolean mark = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return text.equals("-30-") || text.equals("– 30 –");
            }
            mark |= c == '#' || c == '*';
        }
        return mark;
    }

    /** The title of an annex: a new text begins behind the closing. */
    static boolean isAnnex(Block block) {
        String text = block.text();
        if (text.length() > LONGEST_ANNEX) {
            return false;
        }
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return ANNEXES.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /**
     * Where the lines begin with which a text ends and that no sentence ends: names, offices, place and day. A heading
     * would have something below it.
     *
     * @return the number of blocks if there are none
     */
    static int tail(List<OpenedBlock> blocks) {
        int end = blocks.size();
        while (end > 0 && isFootnote(blocks.get(end - 1).block())) {
            end--;
        }
        int start = end;
        while (start > 1 && isSignature(blocks.get(start - 1))) {
            start--;
        }
        return start == end ? blocks.size() : start;
    }

    static boolean isFootnote(Block block) {
        return block.kind() == BlockKind.NOTE && block.label() != null;
    }

    private static boolean isSignature(OpenedBlock opened) {
        Block block = opened.block();
        if (block.kind() == BlockKind.NOTE) {
            return true;
        }
        String text = block.text();
        return block.kind() != BlockKind.LIST_ITEM
                && block.kind() != BlockKind.HEADING
                && opened.opener() == null
                && opened.act() == null
                && text.length() <= LONGEST_SIGNATURE
                && !Prose.endsSentence(text);
    }
}
