package io.communique.enrich.mention;

import io.communique.enrich.text.ClauseText;

/** How a language makes names of its head nouns. */
interface NounPhrases {

    /**
     * Adds the names of a clause.
     *
     * @param index of the clause, from 0
     */
    void find(ClauseText clause, Candidates candidates, int index);
}
