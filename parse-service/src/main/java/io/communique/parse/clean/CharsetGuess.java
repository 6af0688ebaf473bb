package io.communique.parse.clean;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import io.communique.parse.language.Languages;
import io.communique.parse.vocabulary.Vocabulary;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The charset of a text that says none or a wrong one: the one under which the text has most small words of a language;
 * where none has any, the most likely by the statistics of its bytes.
 */
final class CharsetGuess {

    /** As much as the statistics need. */
    private static final int SAMPLE = 16_384;

    /** Of 100; what is no text stays below for every charset. */
    private static final int LEAST_CONFIDENCE = 15;

    /** A few small words come about by chance. */
    private static final int LEAST_WORDS = 2;

    /** So many oddities are made up for by a small word. */
    private static final int WORD = 4;

    /** Of 100; charsets of more bytes a character have rules that bytes seldom keep by chance. */
    private static final int SURE = 80;

    /** The statistics know the charsets of mainframes, which no page is in. */
    private static final String MAINFRAME = "IBM42";

    private static final List<String> TRIED = Vocabulary.entries(CharsetGuess.class, "charsets-guessed.txt");

    private CharsetGuess() {}

    /** @return absent if the bytes are no text in any charset */
    static @Nullable Charset of(byte[] body) {
        byte[] sample = sample(body);
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(sample);
        Set<Charset> candidates = new LinkedHashSet<>();
        Charset likely = null;
        for (CharsetMatch match : detector.detectAll()) {
            Charset charset = CharsetLabels.charset(match.getName());
            if (charset == null || match.getName().startsWith(MAINFRAME) || isUnicode(charset)) {
                continue;
            }
            if (likely == null && match.getConfidence() >= LEAST_CONFIDENCE) {
                likely = charset;
                if (match.getConfidence() >= SURE && charset.newDecoder().averageCharsPerByte() < 1) {
                    return charset;
                }
            }
            candidates.add(charset);
        }
        TRIED.stream().map(CharsetLabels::charset).forEach(candidates::add);
        Charset best = likely;
        int most = 0;
        for (Charset charset : candidates) {
            int score = charset == null ? 0 : score(new String(sample, charset));
            if (score > most) {
                most = score;
                best = charset;
            }
        }
        return best;
    }

    private static int score(String text) {
        int words = Languages.foreignFunctionWords(text);
        return words < LEAST_WORDS ? 0 : WORD * words - oddities(text);
    }

    /** Signs that no text has many of, and capitals within words. */
    private static int oddities(String text) {
        int oddities = 0;
        boolean lower = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= 0x7f) {
                lower = false;
                continue;
            }
            int type = Character.getType(c);
            boolean sign = type == Character.OTHER_SYMBOL
                    || type == Character.MATH_SYMBOL
                    || type == Character.CONTROL
                    || type == Character.PRIVATE_USE
                    || type == Character.UNASSIGNED;
            oddities += sign || (lower && type == Character.UPPERCASE_LETTER) ? 1 : 0;
            lower = type == Character.LOWERCASE_LETTER;
        }
        return oddities;
    }

    /** From a little before the first byte that is not ASCII; what stands before says nothing. */
    private static byte[] sample(byte[] body) {
        int first = 0;
        while (first < body.length && body[first] >= 0 && body[first] != 0x1b) {
            first++;
        }
        int from = Math.max(0, Math.min(first - 512, body.length - SAMPLE));
        return Arrays.copyOfRange(body, from, Math.min(body.length, from + SAMPLE));
    }

    private static boolean isUnicode(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) || charset.name().startsWith("UTF-");
    }
}
