package io.communique.enrich.catalogue;

import io.communique.enrich.entity.Thing;

/**
 * A name of a thing.
 *
 * @param text as it is printed; where it has a capital at the start of a word, the text must have one
 * @param adjective true for demonyms and the like: "Russian", "Southeast Asian"
 * @param language BCP 47, without a region
 */
public record CatalogueName(String text, Thing thing, boolean adjective, String language) {

    public boolean isEnglish() {
        return language.equals("en");
    }
}
