package io.communique.enrich.commitment;

/** Who a subject without a name is. */
enum SubjectKind {
    /** The signatories of a joint text, the speaker's country elsewhere. */
    WE,
    /** The speaker. */
    I,
    /** Whoever was spoken of last. */
    THEY,
    /** Those who sign or meet. */
    SIDES,
    /** Somebody and the speaker: "the Prime Minister and I". */
    BOTH,
    /** An office of one person, in words that name nobody: who of those that sign was spoken of last, else one's own. */
    HOLDER,
    /** An office of the country that speaks: "the Minister". */
    OFFICE
}
