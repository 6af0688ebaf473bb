package io.communique.enrich.mention;

import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.entity.NameParts;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.WordLists;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of words that several finders ask. */
final class Lexicon {

    private final Set<String> words = WordLists.words(Lexicon.class, "words.en.txt");
    private final Set<String> capitalisedWords = WordLists.words(Lexicon.class, "capitalised-words.en.txt");
    private final Set<String> givenNamesLikePlaces = WordLists.words(Lexicon.class, "given-names-like-places.txt");
    private final Set<String> contractions = WordLists.words(Lexicon.class, "contractions.en.txt");
    private final Set<String> givenNames = WordLists.words(Lexicon.class, "given-names.txt");
    private final Set<String> surnamesLikeWords = WordLists.words(Lexicon.class, "surnames-like-words.txt");
    private final Set<String> particles = WordLists.words(Lexicon.class, "name-particles.txt");
    private final Set<String> articles = WordLists.words(Lexicon.class, "articles.txt");
    private final Set<String> months =
            Set.copyOf(WordLists.pairs(Lexicon.class, "months.en.txt").keySet());
    private final Set<String> weekdays =
            Set.copyOf(WordLists.pairs(Lexicon.class, "weekdays.en.txt").keySet());
    private final Set<String> adjectives;
    private final Phrases titles = Phrases.load("titles.en.txt");
    private final Phrases heads = Phrases.loadFirst("head-nouns.en.txt");

    Lexicon(Catalogue catalogue) {
        adjectives = catalogue.names().stream()
                .filter(CatalogueName::adjective)
                .map(name -> Folding.fold(name.text()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True for demonyms of one word, which also name languages: "Russian". */
    boolean isAdjective(String word) {
        return adjectives.contains(word);
    }

    boolean isCommon(ClauseText clause, int word) {
        return isCommon(clause.word(word));
    }

    boolean isCommon(String word) {
        return words.contains(word) || capitalisedWords.contains(word) || isContraction(word);
    }

    /** "we've", "they'll", "doesn't". */
    private boolean isContraction(String word) {
        int apostrophe = word.lastIndexOf('\'');
        return apostrophe > 0
                && contractions.contains(word.substring(apostrophe + 1))
                && (words.contains(word.substring(0, apostrophe)) || word.endsWith("n't"));
    }

    boolean isGivenName(String word) {
        return givenNames.contains(word) || NameParts.isVariant(word);
    }

    /** "Jordan" and "Georgia", which name a person only before a surname. */
    boolean isGivenNameLikePlace(String word) {
        return givenNamesLikePlaces.contains(word);
    }

    boolean isSurnameLikeWord(String word) {
        return surnamesLikeWords.contains(word);
    }

    boolean isParticle(String word) {
        return particles.contains(word);
    }

    /** "al" and the like before a hyphen. */
    boolean isArticle(String word) {
        return articles.contains(word);
    }

    boolean isCalendarWord(String word) {
        return months.contains(word) || weekdays.contains(word);
    }

    Phrases titles() {
        return titles;
    }

    boolean isHead(ClauseText clause, int word) {
        return heads.longestAt(clause, word) > 0;
    }

    /** True for a capitalised word that is no English word, number, day or month. */
    boolean isUnknownName(ClauseText clause, int word) {
        if (!clause.isCapital(word)) {
            return false;
        }
        String text = clause.word(word);
        return text.length() > 1
                && !isCommon(text)
                && !isCalendarWord(text)
                && !isPlainPlural(text)
                && !clause.isCutOff(word);
    }

    /** True for what is also an English word, its plural or a given name: "swift", "trips", "irena". */
    boolean isLikeWord(String word) {
        return words.contains(word) || givenNames.contains(word) || isPlainPlural(word);
    }

    /** True if the words run on with nothing but a space or a hyphen. */
    static boolean runsOn(Gap gap) {
        return gap == Gap.SPACE || gap == Gap.HYPHEN;
    }

    private boolean isPlainPlural(String text) {
        int length = text.length();
        return length > 3 && text.charAt(length - 1) == 's' && words.contains(text.substring(0, length - 1));
    }
}
