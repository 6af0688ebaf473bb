package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.parse.language.Prose;
import io.communique.parse.vocabulary.ClosingFormulas;
import io.communique.parse.vocabulary.EndMarks;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How the end of a statement looks: adoption, signatures, authentic languages, place and day, end marks. */
final class Closings {

    private static final Set<String> ANNEXES = Vocabulary.words(Closings.class, "annex-words.txt");

    private static final Set<String> ATTENDANCE = Vocabulary.words(Closings.class, "attendance-words.txt");

    /** A speaker may begin a long sentence like a signature: "On behalf of". */
    private static final int LONGEST = 600;

    private static final int LONGEST_SIGNATURE = 160;
    private static final int LONGEST_ANNEX = 40;
    private static final int LONGEST_ATTENDANCE = 60;

    /** Characters of the names of all who sign. */
    private static final int LONGEST_SIGNATURES = 1200;

    /** Letters of the small words between names. */
    private static final int LONGEST_PARTICLE = 4;

    private Closings() {}

    static boolean opens(String text) {
        if (EndMarks.isWord(text)) {
            return true;
        }
        if (text.length() > LONGEST) {
            return false;
        }
        boolean bracket = text.length() > 1 && (text.charAt(0) == '(' || text.charAt(0) == '（');
        return ClosingFormulas.begin(text) || (bracket && ClosingFormulas.begin(text.substring(1)));
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
            if (isAttendance(blocks.get(start).block())) {
                return blocks.size();
            }
        }
        return start == end ? blocks.size() : start;
    }

    /** "Participants from the towns": the names below are of those who came, and nobody signs. */
    private static boolean isAttendance(Block block) {
        if (block.text().length() > LONGEST_ATTENDANCE) {
            return false;
        }
        for (String word : block.text().toLowerCase(Locale.ROOT).split("[ :：]", -1)) {
            if (ATTENDANCE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** False if the last line above the footnotes is none with which a text ends, whatever opens it. */
    static boolean mayTail(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0 && isFootnote(blocks.get(end - 1))) {
            end--;
        }
        return end > 1 && (isLine(blocks.get(end - 1)) || isSignatures(blocks.get(end - 1)));
    }

    static boolean isFootnote(Block block) {
        return block.kind() == BlockKind.NOTE && block.label() != null;
    }

    /** "[1] Treaty Series, vol. 14." in a page that does not mark it as a note. */
    static boolean isMarked(String text) {
        int end = text.startsWith("[") ? text.indexOf(']') : -1;
        return end > 1 && end <= 4 && Character.isDigit(text.charAt(1)) && Character.isDigit(text.charAt(end - 1));
    }

    private static boolean isSignature(OpenedBlock opened) {
        if (isSignatures(opened.block())) {
            return true;
        }
        boolean note = opened.block().kind() == BlockKind.NOTE;
        return isLine(opened.block()) && (note || (opened.opener() == null && opened.act() == null));
    }

    /** Offices with their countries and names, one behind the other: no longer word without a capital, no sentence. */
    private static boolean isSignatures(Block block) {
        String text = block.text();
        if (block.kind() != BlockKind.PARAGRAPH
                || text.length() <= LONGEST_SIGNATURE
                || text.length() > LONGEST_SIGNATURES
                || Prose.endsSentence(text)) {
            return false;
        }
        int roles = 0;
        for (String word : text.split(" ", -1)) {
            if (word.length() > LONGEST_PARTICLE && Character.isLowerCase(word.codePointAt(0))) {
                return false;
            }
            roles += PersonNames.isRole(word) ? 1 : 0;
        }
        return roles > 1;
    }

    private static boolean isLine(Block block) {
        return block.kind() == BlockKind.NOTE
                || (block.kind() != BlockKind.LIST_ITEM
                        && block.kind() != BlockKind.HEADING
                        && block.text().length() <= LONGEST_SIGNATURE
                        && !Prose.endsItem(block.text()));
    }
}
