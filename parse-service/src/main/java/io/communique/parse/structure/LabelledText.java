package io.communique.parse.structure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A block's text parted at what may be a speaker's label.
 *
 * @param label without its colon
 * @param rest what is said, empty where the label has its block for itself
 */
record LabelledText(String label, String rest) {

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 9;
    private static final int LONGEST_UNSPACED = 24;

    /** @return absent if nothing before a colon can be a speaker */
    static @Nullable LabelledText of(String text) {
        int colon = colon(text);
        if (colon <= 0) {
            return letter(text);
        }
        String label = text.substring(0, colon).trim();
        String rest = text.substring(colon + 1).trim();
        return SpeakerLabels.part(label) != null || looksLikeSpeaker(label) ? new LabelledText(label, rest) : null;
    }

    /** "Q" and "A" stand in transcripts with wide space instead of a colon, which folding made one space. */
    private static @Nullable LabelledText letter(String text) {
        boolean letter = text.length() > 2 && (text.charAt(0) == 'Q' || text.charAt(0) == 'A') && text.charAt(1) == ' ';
        return letter && text.charAt(0) == 'Q' ? new LabelledText("Q", text.substring(2)) : null;
    }

    private static int colon(String text) {
        int end = Math.min(text.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                boolean clock = i > 0
                        && i + 1 < text.length()
                        && Character.isDigit(text.charAt(i - 1))
                        && Character.isDigit(text.charAt(i + 1));
                return clock ? -1 : i;
            }
            if (c == '?' || c == '!' || c == ';' || c == '“' || c == '"' || c == '。' || c == '？' || c == '，') {
                return -1;
            }
        }
        return -1;
    }

    /**
     * A speaker is named by capitalised words, with particles of names and offices between them; a sentence before a
     * colon has other small words, and a full stop only behind an abbreviation.
     */
    private static boolean looksLikeSpeaker(String label) {
        if (isUnspaced(label)) {
            return label.length() <= LONGEST_UNSPACED;
        }
        String plain = label.replaceAll("\\s*\\([^)]*\\)", "");
        String[] words = plain.split(" ", -1);
        if (words.length > MOST_WORDS || plain.isEmpty() || PersonNames.isNoSpeaker(plain)) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.isEmpty()) {
                return false;
            }
            boolean capital = Character.isUpperCase(word.codePointAt(0)) || Character.isTitleCase(word.codePointAt(0));
            boolean caseless = Character.isLetter(word.codePointAt(0)) && !Character.isLowerCase(word.codePointAt(0));
            boolean small = i > 0 && PersonNames.isParticle(word.toLowerCase(Locale.ROOT));
            boolean sentence = word.endsWith(".") && word.length() > 5 && !PersonNames.isHonorific(word);
            if (sentence || !(capital || caseless || small)) {
                return false;
            }
        }
        return true;
    }

    static boolean isUnspaced(String text) {
        return !text.isEmpty() && text.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0x9fff);
    }
}
