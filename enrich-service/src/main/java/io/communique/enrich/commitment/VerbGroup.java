package io.communique.enrich.commitment;

import io.communique.contracts.statement.Force;

/**
 * A finite verb with its auxiliaries, read for what it binds to.
 *
 * @param lemma of the verb that says what is done
 * @param force of the whole, negation included
 * @param tense how it binds
 * @param end the last word
 */
record VerbGroup(String lemma, Force force, Tense tense, int end) {

    /** The same with another last word. */
    VerbGroup endingAt(int word) {
        return new VerbGroup(lemma, force, tense, word);
    }

    enum Tense {
        /** Said now: "condemns", "is ready", "are calling on". */
        PRESENT,
        /** Told: "condemned". */
        PAST,
        /** "has decided". */
        PERFECT,
        /** "will send". */
        PROMISE,
        /** "will be sent". */
        PASSIVE,
        /** "must release". */
        DEMAND
    }
}
