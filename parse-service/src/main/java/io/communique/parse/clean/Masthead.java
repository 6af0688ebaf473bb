package io.communique.parse.clean;

import io.communique.parse.language.Prose;
import io.communique.parse.language.Words;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lines above the title of a plain text: the ministry's name, its press service, the kind and number of a release, the
 * way to the page. They are made of few words, and a verb is none of them: "MINISTRY OF FOREIGN AFFAIRS",
 * "Comunicado de prensa N.º 312/24", "Главная » Новости".
 */
final class Masthead {

    private static final int MOST_WORDS = 9;
    private static final int LONGEST = 90;

    /** Particles between names: "of", "des", "para". */
    private static final int PARTICLE = 4;

    /** Characters of a name in a script without spaces. */
    private static final int LONGEST_UNSPACED = 14;

    private static final int LONGEST_KIND = 60;

    private static final FoldedLines KINDS = FoldedLines.read(Masthead.class, "kind-lines.txt");
    private static final Set<String> ORGANS = Vocabulary.words(Masthead.class, "organ-names.txt");

    private static final String STEPS = "»>›→";

    private static final Set<String> WORDS = Vocabulary.words(Masthead.class, "masthead-words.txt");

    private Masthead() {}

    static boolean is(String text) {
        if (text.length() > LONGEST || text.indexOf(':') >= 0) {
            return false;
        }
        if (isWay(text)) {
            return true;
        }
        if (Prose.isUnspaced(text)) {
            return text.length() <= LONGEST_UNSPACED && WORDS.stream().anyMatch(text::endsWith);
        }
        List<String> words = Words.of(text, MOST_WORDS + 1);
        return !words.isEmpty()
                && words.size() <= MOST_WORDS
                && WORDS.contains(words.getFirst().toLowerCase(Locale.ROOT))
                && words.stream().allMatch(Masthead::fits);
    }

    /** A line that says nothing but of what kind the text is: "Mitschrift Pressekonferenz", "Press release". */
    static boolean isKind(String text) {
        return text.length() <= LONGEST_KIND
                && KINDS.has(text)
                && text.chars().noneMatch(Character::isDigit); // "Resolution 1445" is a title
    }

    /** "UNION OF RIVER STATES", "Организация Объединенных Наций": an organ's name, without a number. */
    static boolean isOrgan(String text) {
        if (text.length() > LONGEST_KIND || text.chars().anyMatch(c -> Character.isDigit(c) || c == ':' || c == ',')) {
            return false;
        }
        boolean organ = false;
        for (String word : Words.of(text, MOST_WORDS)) {
            if (word.length() >= PARTICLE && !isCased(word)) {
                return false;
            }
            organ |= ORGANS.contains(word.toLowerCase(Locale.ROOT));
        }
        return organ;
    }

    private static boolean fits(String word) {
        return word.length() < PARTICLE
                || isCased(word)
                || word.chars().anyMatch(Character::isDigit)
                || WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Arabic has no capitals that would tell a name. */
    private static boolean isCased(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** "Home » News": steps between words; French sets its quotation marks apart too. */
    private static boolean isWay(String text) {
        if (text.indexOf('«') >= 0) {
            return false;
        }
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ' && STEPS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
