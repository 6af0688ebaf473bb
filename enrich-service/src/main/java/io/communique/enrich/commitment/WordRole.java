package io.communique.enrich.commitment;

/** What a small word does for the verb beside it or for its sentence. */
enum WordRole {
    /** A promise's auxiliary: "will", "shall". */
    WILL,
    /** A demand's auxiliary: "must". */
    MUST,
    /** The future of "to be", of one word: "será". */
    FUTURE_BE,
    NOT,
    /** What takes the force away: "may", "could", "would", "should". */
    HEDGE,
    HAVE,
    /** An auxiliary that makes a tale of the participle behind it: "a" in French. */
    PAST,
    BE,
    /** "been", "be". */
    BE_BASE,
    DO,
    /** Denies what one is able or willing to do: "cannot". */
    CANNOT,
    /** Before a verb that binds all the same: "want to thank". */
    WISH,
    /** A pronoun before the verb it turns back on its subject: "se" of "se publicará". */
    REFLEXIVE,
    /** Before an infinitive. */
    TO,
    THAT,
    AND,
    BY,
    /** Opens a condition: "if", "unless". */
    IF,
    /** Opens a relative or another dependent clause: "which", "because". */
    DEPENDENT,
    /** Opens a tale of what came of something before: "since then". */
    SINCE,
    /** Before a verb, without a sense of its own for its force: "also", "once again". */
    ADVERB
}
