package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who speaks at the head of a drafted text: several parties together ("We, the Foreign Ministers of"), or an organ. */
final class Chapeaus {

    /** A chapeau stands near the start; above it are mastheads, editors' lines and headings. */
    private static final int WITHIN = 16;

    private static final int JOINT_WITHIN = 4;

    /** "The Conference of Mountain States, meeting in its third session in Tindra,". */
    private static final int LONGEST_ORGAN = 160;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_OWN_NAME = 100;
    private static final int LONGEST = 1500;

    private static final Starts JOINT = new Starts(Vocabulary.entries(Chapeaus.class, "joint-chapeaus.txt"));
    private static final Starts ORGANS = new Starts(Vocabulary.entries(Chapeaus.class, "organ-chapeaus.txt"));
    private static final Set<String> ORGAN_WORDS = Vocabulary.words(Chapeaus.class, "organ-words.txt");

    private static final List<String> GOVERNMENTS = Vocabulary.entries(Chapeaus.class, "governments.txt");

    private Chapeaus() {}

    /** Beginnings of texts in lower case, by their first word. */
    private static final class Starts {

        private final Map<String, List<String>> byWord = new HashMap<>();

        Starts(List<String> starts) {
            for (String start : starts) {
                byWord.computeIfAbsent(firstWord(start), word -> new ArrayList<>())
                        .add(start);
            }
        }

        boolean begin(String text) {
            String head = text.substring(0, Math.min(text.length(), 80)).toLowerCase(Locale.ROOT);
            for (String start : byWord.getOrDefault(firstWord(head), List.of())) {
                boolean inWord = head.length() > start.length()
                        && Character.isLetter(head.charAt(start.length()))
                        && !Character.isIdeographic(head.charAt(start.length()));
                if (head.startsWith(start) && !inWord) {
                    return true;
                }
            }
            return false;
        }

        /** True if the text is one of them but for marks behind it. */
        boolean are(String text) {
            int end = text.length();
            while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
                end--;
            }
            String name = text.substring(0, end).toLowerCase(Locale.ROOT);
            return byWord.getOrDefault(firstWord(name), List.of()).contains(name);
        }

        private static String firstWord(String text) {
            int end = 0;
            while (end < text.length()
                    && Character.isLetter(text.charAt(end))
                    && !Character.isIdeographic(text.charAt(end))) {
                end++;
            }
            return text.substring(0, Math.max(end, Math.min(1, text.length())));
        }
    }

    static boolean isJoint(List<OpenedBlock> blocks) {
        return blocks.stream()
                .limit(JOINT_WITHIN)
                .map(opened -> opened.block().text())
                .anyMatch(text -> JOINT.begin(text) && !speaksAlone(text));
    }

    /** One government may speak for itself: then the word for it does not come again. */
    private static boolean speaksAlone(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST_ORGAN)).toLowerCase(Locale.ROOT);
        for (String start : GOVERNMENTS) {
            if (head.startsWith(start)) {
                String noun = Arrays.stream(start.split(" ", -1))
                        .max(Comparator.comparingInt(String::length))
                        .orElseThrow();
                return head.indexOf(noun, start.length()) < 0;
            }
        }
        return false;
    }

    /** True if the block at the index is an organ's name, and perhaps when it meets. */
    static boolean isOrgan(List<OpenedBlock> blocks, int index) {
        return index >= 0 && isOrgan(blocks.get(index).block().text());
    }

    /** "The General Conference of …, meeting in Paris from 9 to 24 November,": the name at length, and left open. */
    static boolean isOrganAtWork(String text) {
        return text.length() <= 2 * LONGEST_ORGAN && ORGANS.begin(text) && leavesOpen(withoutMark(text));
    }

    private static boolean isOrgan(String text) {
        if (text.length() > LONGEST_ORGAN) {
            return false;
        }
        if (ORGANS.begin(text)) {
            return true;
        }
        if (JOINT.begin(text)) {
            return false;
        }
        for (String word : text.toLowerCase(Locale.ROOT).split("[ ,’']", -1)) {
            if (ORGAN_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The block that names who speaks and leaves its sentence open, so that the preamble or the acts complete it.
     *
     * @return -1 if there is none
     */
    static int find(List<OpenedBlock> blocks) {
        int limit = Math.min(WITHIN, blocks.size() - 1);
        int masthead = -1;
        for (int i = 0; i < limit; i++) {
            String text = blocks.get(i).block().text();
            if (isCandidate(blocks.get(i).block())
                    && (isOrganAlone(text) || (isOrganByName(text) && opens(blocks, i + 1)))) {
                if (leavesOpen(withoutMark(text))) {
                    return i;
                }
                masthead = masthead < 0 || !opens(blocks, masthead + 1) ? i : masthead;
            }
        }
        if (masthead >= 0) {
            return masthead;
        }
        for (int i = 0; i < limit; i++) {
            OpenedBlock opened = blocks.get(i);
            if ((opened.opener() != null && !opened.isPreambular()) || isNumberedSentence(opened.block())) {
                return -1;
            }
            String text = withoutMark(opened.block().text());
            boolean fits = isCandidate(opened.block())
                    && opened.opener() == null
                    && text.length() <= LONGEST
                    && isNamed(text)
                    && leavesOpen(text)
                    && !Closings.opens(text);
            if (fits && opens(blocks, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Numbers begin behind a chapeau: what leaves its sentence open behind a numbered one introduces a list. */
    private static boolean isNumberedSentence(Block block) {
        String label = block.kind() == BlockKind.LIST_ITEM ? Labels.ofItem(block) : null;
        return label != null
                && Character.isDigit(label.charAt(0))
                && block.text().endsWith(".");
    }

    private static boolean isCandidate(Block block) {
        return block.kind() != BlockKind.LIST_ITEM && block.kind() != BlockKind.NOTE;
    }

    /** "The Security Council" and nothing else but a mark behind it. */
    private static boolean isOrganAlone(String text) {
        return text.length() <= LONGEST_NAME && ORGANS.are(text);
    }

    /** A name that begins with an article, holds a word for an organ, and has a comma at its end alone. */
    private static boolean isOrganByName(String text) {
        if (text.length() > LONGEST_OWN_NAME || text.indexOf(',') != text.length() - 1) {
            return false;
        }
        int space = text.indexOf(' ');
        String first = (space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT);
        return (PersonNames.isArticle(first) || PersonNames.isElided(first)) && isOrgan(text);
    }

    /** The organ again, behind a line that says where it met and what it adopts: "The Conference,". */
    static boolean isNext(List<OpenedBlock> blocks, int index) {
        Block block = blocks.get(index).block();
        String text = block.text();
        return index + 1 < blocks.size()
                && isCandidate(block)
                && text.endsWith(",")
                && (isOrganAlone(text) || isOrganByName(text))
                && blocks.get(index + 1).opener() != null;
    }

    /** The next block is opened, goes on in lower case, or leaves its own sentence open. */
    private static boolean opens(List<OpenedBlock> blocks, int index) {
        OpenedBlock next = blocks.get(index);
        String text = next.block().text();
        return next.opener() != null
                || next.inList() != null
                || (leavesOpen(withoutMark(text)) && index + 1 < blocks.size());
    }

    /** A chapeau names somebody: it has no number, and more than an ideograph or a letter. */
    private static boolean isNamed(String text) {
        return text.length() > 2 && Character.isLetter(text.codePointAt(0));
    }

    static boolean leavesOpen(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return switch (text.charAt(text.length() - 1)) {
            case ',', ':', '،', '，', '：' -> true;
            default -> false;
        };
    }

    /** Without a footnote's mark at its end. */
    static String withoutMark(String text) {
        int end = text.length();
        while (end > 0
                && (Character.isDigit(text.charAt(end - 1)) || "*/[]¹²³⁴⁵⁶⁷⁸⁹⁰ ".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        boolean mark = end < text.length()
                && end > 0
                && text.length() - end <= 6
                && ",،，;:".indexOf(text.charAt(end - 1)) >= 0;
        return mark ? text.substring(0, end) : text;
    }
}
