package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.WordSet;

/** Where the words of a name of the catalogue name something else, as the words beside them show. */
final class CatalogueContext {

    private final WordSet ships = WordSet.read(CatalogueContext.class, "ship-prefixes.txt");
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
        return followsShipPrefix(clause, first)
                || (first > 1
                        && clause.after(first - 1) == Gap.SPACE
                        && clause.isCapital(first - 1)
                        && followsShipPrefix(clause, first - 1));
    }

    private boolean followsShipPrefix(ClauseText clause, int word) {
        return word > 0 && clause.after(word - 1) == Gap.SPACE && ships.has(clause, word - 1);
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
