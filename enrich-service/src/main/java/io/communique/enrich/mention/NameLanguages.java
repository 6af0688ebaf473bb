package io.communique.enrich.mention;

import io.communique.enrich.catalogue.CatalogueName;
import org.jspecify.annotations.Nullable;

/**
 * Which names of the catalogue count in a statement of a language: a name of one language is a word of another ("EU" and
 * "AU" in French headlines, "china" in Spanish, "peru" in Portuguese).
 */
final class NameLanguages {

    private static final int SHORTEST_ENGLISH_ACRONYM = 3;
    private static final char LAST_LATIN = '\u024F';

    private NameLanguages() {}

    /** @param language of the statement; absent if unknown */
    static boolean counts(CatalogueName name, @Nullable String language) {
        if (name.language().equals(language)) {
            return true;
        }
        String text = name.text();
        boolean latin = isLatin(text);
        if (language == null) {
            // its English would be misread: "china", "indio", "turco" are words, capitals make a name
            return name.isEnglish() || !latin || !name.adjective();
        }
        if (name.isEnglish()) {
            // names go round the world as they are in English, demonyms and the shortest acronyms do not
            return !name.adjective() && text.length() >= SHORTEST_ENGLISH_ACRONYM;
        }
        // another script is no word of this language, and several words do not come together by chance
        return text.indexOf(' ') > 0 || (!latin && !isWrittenLike(text, language));
    }

    private static boolean isLatin(String text) {
        return text.charAt(text.length() - 1) <= LAST_LATIN;
    }

    /** True if the language has this script too: Ukrainian words look like Russian ones, Persian ones like Arabic ones. */
    private static boolean isWrittenLike(String text, String language) {
        Character.UnicodeScript script = Character.UnicodeScript.of(text.charAt(text.length() - 1));
        return switch (language) {
            case "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn" -> script == Character.UnicodeScript.CYRILLIC;
            case "fa", "ur", "ps", "ckb", "ug" -> script == Character.UnicodeScript.ARABIC;
            case "ja", "ko" -> script == Character.UnicodeScript.HAN;
            default -> false;
        };
    }
}
