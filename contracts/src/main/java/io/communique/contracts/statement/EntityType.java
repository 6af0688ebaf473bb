package io.communique.contracts.statement;

/** What a name names. */
public enum EntityType {
    PERSON,
    COUNTRY,
    ORGANISATION,
    PLACE,
    EVENT,
    INSTRUMENT,
    DATE,
    DISEASE,
    MONEY
}
