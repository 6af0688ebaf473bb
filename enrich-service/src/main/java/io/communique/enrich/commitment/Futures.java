package io.communique.enrich.commitment;

import io.communique.enrich.commitment.Grammar.VerbList;
import io.communique.enrich.text.Folding;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The future of one word in Romance languages: an infinitive and an ending. */
final class Futures {

    private Futures() {}

    /**
     * The lemma of a verb in the future tense, absent if the word has no ending of it. The stem stands for the lemma
     * where it is no infinitive.
     *
     * @param printed the word with its diacritics
     */
    static @Nullable String lemma(Grammar grammar, String printed) {
        String word = printed.toLowerCase(Locale.ROOT);
        String stem = word.substring(0, word.lastIndexOf('r') + 1);
        String ending = word.substring(stem.length());
        if (ending.isEmpty() || stem.length() < 3 || !grammar.isIn(VerbList.FUTURE_ENDINGS, ending)) {
            return null;
        }
        if (stem.endsWith("\u00E9r") || stem.endsWith("sur")) {
            return null; // "espérons", "assurons" are present
        }
        boolean known = grammar.endsAs(VerbList.INFINITIVE_ENDINGS, Folding.fold(stem));
        return known || !grammar.endsAs(VerbList.INFINITIVE_ENDINGS, Folding.fold(stem + "e")) ? stem : stem + "e";
    }

    /** True if the ending of the word says "we". */
    static boolean saysWe(Grammar grammar, String printed) {
        return printed.endsWith("mos") && lemma(grammar, printed) != null;
    }
}
