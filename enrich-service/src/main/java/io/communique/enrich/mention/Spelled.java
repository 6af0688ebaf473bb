package io.communique.enrich.mention;

import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.text.Letters;
import io.communique.enrich.text.TraditionalCharacters;

/** A name of the catalogue, and how the text has to spell it. */
record Spelled(CatalogueName name, Spelling spelling) {

    private static final int LONGEST_ACRONYM = 6;

    enum Spelling {
        /** Just so: "Swift" is not "SWIFT", "Male" is not "Malé", and a name in traditional characters is not simplified. */
        EXACT,
        ACRONYM,
        /** A capital at each word that has one. */
        CAPITALS,
        /** The same, but for the article it begins with: "al-Hilla" for "Al-Hilla". */
        CAPITALS_BEHIND_ARTICLE
    }

    static Spelled of(CatalogueName name, String folded, Lexicon lexicon) {
        return new Spelled(name, spelling(name.text(), folded, lexicon));
    }

    /** True if the text must have a capital at its start. */
    boolean needsCapital() {
        return spelling != Spelling.CAPITALS_BEHIND_ARTICLE
                && Letters.isUpperCase(name.text().charAt(0));
    }

    private static Spelling spelling(String name, String folded, Lexicon lexicon) {
        boolean acronym = isAcronym(name);
        if (((acronym || hasDiacritic(name, folded)) && lexicon.isLikeWord(folded)) || isTraditional(name)) {
            return Spelling.EXACT;
        }
        if (acronym) {
            return Spelling.ACRONYM;
        }
        return startsWithArticle(folded, lexicon) ? Spelling.CAPITALS_BEHIND_ARTICLE : Spelling.CAPITALS;
    }

    private static boolean hasDiacritic(String name, String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (Character.toLowerCase(name.charAt(i)) != folded.charAt(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTraditional(String name) {
        return HanDates.isHan(name.charAt(0))
                && !TraditionalCharacters.simplified(name).equals(name);
    }

    private static boolean isAcronym(String name) {
        if (name.length() > LONGEST_ACRONYM && name.indexOf(' ') >= 0) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            if (Letters.isUpperCase(name.charAt(i))) {
                capitals++;
            }
        }
        return capitals > 1 && name.indexOf(' ') < 0 && name.indexOf('-') < 0;
    }

    private static boolean startsWithArticle(String folded, Lexicon lexicon) {
        int hyphen = folded.indexOf('-');
        return hyphen > 0 && lexicon.isArticle(folded.substring(0, hyphen));
    }
}
