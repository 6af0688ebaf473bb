package io.communique.enrich.mention;

import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Demonyms that name a language and no country: "in English.", "langue française", "на русском языке". */
final class LanguageNames {

    private static final int MOST_WORDS = 3;

    private final Map<String, Set<String>> before = new HashMap<>();
    private final Map<String, Set<String>> after = new HashMap<>();
    private final Set<String> speaking = WordLists.words(LanguageNames.class, "language-verbs.en.txt");
    private final WordSet little = WordSet.read(LanguageNames.class, "language-followers.en.txt");
    private final WordSet languageNouns = WordSet.read(LanguageNames.class, "language-nouns.en.txt");
    private final WordSet lessons = WordSet.read(LanguageNames.class, "lesson-nouns.en.txt");

    LanguageNames() {
        for (Line line : WordLists.lines(LanguageNames.class, "language-words.txt")) {
            List<String> fields = line.fields();
            if (fields.size() != 3) {
                throw line.wrong("a language, words before its name and words behind it expected");
            }
            before.put(fields.getFirst(), folded(fields.get(1)));
            after.put(fields.getFirst(), folded(fields.get(2)));
        }
    }

    private static Set<String> folded(String words) {
        return Line.names(words).stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** True if the name that stands there is of a language. */
    boolean isOne(ClauseText clause, int start, int end, CatalogueName name) {
        if (!name.adjective()) {
            return false;
        }
        int word = clause.wordFrom(start);
        if (word >= clause.count() || clause.end(word) != end) {
            return false;
        }
        if (name.isEnglish()) {
            return isEnglishName(clause, word);
        }
        Set<String> wordsBefore = before.getOrDefault(name.language(), Set.of());
        Set<String> wordsAfter = after.getOrDefault(name.language(), Set.of());
        return (clause.after(word - 1) == Gap.SPACE && wordsBefore.contains(clause.word(word - 1)))
                || isBefore(clause, word, wordsAfter);
    }

    /** "на русском и английском языках": the word may stand behind a second name. */
    private static boolean isBefore(ClauseText clause, int word, Set<String> words) {
        for (int w = word; w < word + MOST_WORDS && !words.isEmpty() && clause.after(w) == Gap.SPACE; w++) {
            if (words.contains(clause.word(w + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnglishName(ClauseText clause, int word) {
        return isTaughtOrSpoken(clause, word) || isBeforeNoun(clause, word) || isWrittenIn(clause, word);
    }

    /** "speak French", "learn Russian and English", but not "teach French soldiers". */
    private boolean isTaughtOrSpoken(ClauseText clause, int word) {
        return word > 0
                && clause.after(word - 1) == Gap.SPACE
                && speaking.contains(clause.word(word - 1))
                && (clause.after(word) != Gap.SPACE || little.has(clause, word + 1));
    }

    /** "English language", "French-speaking", "Russian and English versions", "English and digital skills". */
    private boolean isBeforeNoun(ClauseText clause, int word) {
        if (clause.after(word) == Gap.HYPHEN) {
            return languageNouns.has(clause, word + 1);
        }
        if (clause.after(word) != Gap.SPACE) {
            return false;
        }
        if (languageNouns.has(clause, word + 1)) {
            return true;
        }
        boolean joined = clause.word(word + 1).equals("and") && clause.after(word + 1) == Gap.SPACE;
        if (clause.word(word).equals("english")) {
            return lessons.has(clause, word + 1) || (joined && !clause.isCapital(word + 2));
        }
        return joined
                && clause.isCapital(word + 2)
                && clause.after(word + 2) == Gap.SPACE
                && languageNouns.has(clause, word + 3);
    }

    /** "in English", "in English and Russian". */
    private static boolean isWrittenIn(ClauseText clause, int word) {
        if (word == 0) {
            return false;
        }
        boolean second = word > 2 && clause.word(word - 1).equals("and") && clause.isCapital(word - 2);
        if (!clause.word(second ? word - 3 : word - 1).equals("in")) {
            return false;
        }
        return switch (clause.after(word)) {
            case BREAK, COMMA, STOP, OPEN -> true;
            case SPACE -> clause.word(word + 1).equals("and");
            case HYPHEN, JOINT, POSSESSIVE, PLURAL_POSSESSIVE -> false;
        };
    }
}
