package io.communique.contracts.statement;

/** How strongly an actor binds itself or others, after the drafting scale of the United Nations. */
public enum Force {
    DECIDES,
    COMMITS,
    DEMANDS,
    CALLS_FOR,
    ENCOURAGES,
    SUPPORTS,
    WELCOMES,
    REAFFIRMS,
    NOTES,
    REGRETS,
    CONDEMNS,
    OFFERS,
    REFUSES
}
