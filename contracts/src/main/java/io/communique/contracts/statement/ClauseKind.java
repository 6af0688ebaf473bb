package io.communique.contracts.statement;

/** What a clause does in its statement. */
public enum ClauseKind {
    /** Who speaks, before the preamble: "The Security Council,". */
    CHAPEAU,
    PREAMBULAR,
    OPERATIVE,
    HEADING,
    /** Words of a speaker that answer no question. */
    REMARKS,
    QUESTION,
    ANSWER,
    PARAGRAPH,
    QUOTE,
    /** Adoption, signatures, equally authentic texts, end marks. */
    CLOSING
}
