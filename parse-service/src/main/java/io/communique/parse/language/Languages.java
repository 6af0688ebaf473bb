package io.communique.parse.language;

import io.communique.parse.vocabulary.Vocabulary;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text: by its script where one language alone writes it, else by the share of each language's
 * function words, which make up a third of any running text and little of any other language's.
 */
public final class Languages {

    /** Characters of a text that the decision needs. */
    public static final int SAMPLE = 2_500;

    private static final int WORDS = 800;

    /** A running text has three times this share; lists of names and addresses stay below. */
    private static final double LEAST_SHARE = 0.1;

    /** Japanese mixes its own syllables with Chinese characters; Chinese has none of the former. */
    private static final double JAPANESE_SHARE = 0.05;

    /** The first character behind the Latin letters. */
    private static final char BEYOND_LATIN = 0x250;

    private static final Map<UnicodeScript, String> BY_SCRIPT = byScript();

    private Languages() {}

    /** @return the language as BCP 47 has it, absent if the text is too short or too odd to tell */
    public static @Nullable String of(CharSequence text) {
        String sample = text.subSequence(0, Math.min(SAMPLE, text.length())).toString();
        if (isLatin(sample)) {
            return byFunctionWords(Words.inLowerCase(sample, WORDS));
        }
        Map<UnicodeScript, Integer> letters = scripts(sample);
        int total = letters.values().stream().mapToInt(Integer::intValue).sum();
        if (total == 0) {
            return null;
        }
        int japanese =
                letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (japanese > JAPANESE_SHARE * total) {
            return BY_SCRIPT.get(UnicodeScript.HIRAGANA);
        }
        for (Map.Entry<UnicodeScript, Integer> script : letters.entrySet()) {
            String language = BY_SCRIPT.get(script.getKey());
            if (language != null && 2 * script.getValue() > total) {
                return language;
            }
        }
        return byFunctionWords(Words.inLowerCase(sample, WORDS));
    }

    /**
     * How many words with letters beyond ASCII are function words of a language, of that with most: text decoded by a
     * wrong charset has none.
     */
    public static int foreignFunctionWords(CharSequence text) {
        Words words = Words.inLowerCase(text.toString(), WORDS);
        return Arrays.stream(FunctionWords.foreignCounts(words)).max().orElse(0);
    }

    private static @Nullable String byFunctionWords(Words words) {
        String best = null;
        int most = Math.max(1, (int) (LEAST_SHARE * words.size()));
        int[] counts = FunctionWords.counts(words);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > most) {
                most = counts[i];
                best = FunctionWords.languages().get(i);
            }
        }
        return best;
    }

    /** Most texts have no letters of other scripts, so that none need be counted. */
    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= BEYOND_LATIN && (c < 0x2000 || c > 0x206f)) { // where quotation marks and dashes are
                return false;
            }
        }
        return true;
    }

    private static Map<UnicodeScript, Integer> scripts(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int latin = 0;
        UnicodeScript run = UnicodeScript.LATIN;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                latin += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
                continue;
            }
            if (c < BEYOND_LATIN) {
                latin += Character.isLetter(c) ? 1 : 0;
                continue;
            }
            int letter = text.codePointAt(i);
            i += Character.charCount(letter) - 1;
            if (Character.isLetter(letter)) {
                UnicodeScript script = UnicodeScript.of(letter);
                if (!script.equals(run)) {
                    letters.merge(run, length, Integer::sum);
                    run = script;
                    length = 0;
                }
                length++;
            }
        }
        letters.merge(run, length, Integer::sum);
        letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
        return letters;
    }

    private static Map<UnicodeScript, String> byScript() {
        Map<UnicodeScript, String> byScript = new EnumMap<>(UnicodeScript.class);
        for (List<String> row : Vocabulary.rows(Languages.class, "scripts.tsv", 2)) {
            byScript.put(UnicodeScript.forName(row.getFirst()), row.getLast());
        }
        return byScript;
    }
}
