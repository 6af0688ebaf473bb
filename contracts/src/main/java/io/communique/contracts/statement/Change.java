package io.communique.contracts.statement;

/** What happened to a stored statement. */
public enum Change {
    NEW,
    REVISED,
    WITHDRAWN
}
