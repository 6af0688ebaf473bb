package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordSet;
import java.util.Set;

/** Where the words of a name of the catalogue name something else, as the words beside them show. */
final class CatalogueContext {

    private final Set<String> ships = WordLists.words(CatalogueContext.class, "ship-prefixes.txt");
    private final WordSet cuttingPrefixes = WordSet.read(CatalogueContext.class, "cutting-prefixes.en.txt");
    private final WordSet americans = WordSet.read(CatalogueContext.class, "descent-nouns.en.txt");

    /** False if the name, from the first to the last of these words, is none here. */
    boolean isName(ClauseText clause, int first, int last, CatalogueName name) {
        if (name.thing().type() == EntityType.PLACE) {
            return !isShip(clause, first) && !isCut(clause, first) && !isDescent(clause, last);
        }
        return !(name.thing().type() == EntityType.PERSON && isShip(clause, first));
    }

    /** "USS Tulsa", "USS George Washington". */
    private boolean isShip(ClauseText clause, int first) {
        return follows(clause, first, ships)
                || (first > 1
                        && clause.after(first - 1) == Gap.SPACE
                        && clause.isCapital(first - 1)
                        && follows(clause, first - 1, ships));
    }

    private static boolean follows(ClauseText clause, int word, Set<String> before) {
        return word > 0 && clause.after(word - 1) == Gap.SPACE && before.contains(clause.word(word - 1));
    }

    /** "Mid-Atlantic" is no ocean. */
    private boolean isCut(ClauseText clause, int first) {
        return first > 0 && clause.after(first - 1) == Gap.HYPHEN && cuttingPrefixes.has(clause, first - 1);
    }

    /** "African Americans" says nothing of Africa. */
    private boolean isDescent(ClauseText clause, int last) {
        return clause.after(last) == Gap.SPACE && clause.isCapital(last + 1) && americans.has(clause, last + 1);
    }
}
