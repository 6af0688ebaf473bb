package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordSet;
import java.util.List;

/** What a language writes before a person's name: titles, and the words of the office behind them. */
final class TitleWords {

    private static final int LONGEST_PREPOSITION = 6;

    private final Phrases titles;
    private final WordEndings<String> endings;
    private final WordSet abbreviations;
    private final WordSet officeWords;
    private final WordSet links;
    private final WordSet words;

    /** @param language for which the project has titles: de, es, fr, pt, ru */
    TitleWords(String language) {
        titles = Phrases.load("titles." + language + ".txt");
        endings = WordEndings.of(
                language.equals("de") ? WordLists.words(TitleWords.class, "title-endings.de.txt") : List.of());
        abbreviations = WordSet.read(TitleWords.class, "abbreviated-titles." + language + ".txt");
        officeWords = WordSet.read(TitleWords.class, "office-words." + language + ".txt");
        links = WordSet.read(TitleWords.class, "office-links." + language + ".txt");
        words = language.equals("ru")
                ? new WordSet()
                : WordSet.read(TitleWords.class, "given-names-like-words." + language + ".txt");
    }

    /** How many words the title has that starts here; 0 if none does. */
    int titleAt(ClauseText clause, int word) {
        int words = titles.longestAt(clause, word);
        return words == 0 && endsLikeTitle(clause, word) ? 1 : words;
    }

    /** "Verteidigungsministerin". */
    private boolean endsLikeTitle(ClauseText clause, int word) {
        String ending = clause.isCapital(word) ? endings.longest(clause, word) : null;
        return ending != null && clause.end(word) - clause.start(word) > ending.length();
    }

    /** True for a title that ends in a full stop: "Sr.", "Mme.". */
    boolean isAbbreviation(ClauseText clause, int word) {
        return abbreviations.has(clause, word);
    }

    /** True for a word of an office, which is no name with a capital either: "Exteriores". */
    boolean isOfficeWord(ClauseText clause, int word) {
        return officeWords.has(clause, word);
    }

    /** True for a preposition or an article, with a capital too. */
    boolean isSmallWord(ClauseText clause, int word) {
        return links.has(clause, word);
    }

    /** True for a given name that is a word, too, so that it begins no name without a title: "Norma". */
    boolean isWord(ClauseText clause, int word) {
        return words.has(clause, word);
    }

    /** True for a word behind which the office goes on: "des", "y", "Республики"; a short one with a capital is a name's. */
    boolean isLink(ClauseText clause, int word) {
        return links.has(clause, word)
                && (!clause.isCapital(word) || clause.end(word) - clause.start(word) > LONGEST_PREPOSITION);
    }
}
