package io.communique.enrich.text;

/** What stands between two words. */
public enum Gap {
    SPACE,
    HYPHEN,
    /** A slash or an ampersand, with spaces or without. */
    JOINT,
    COMMA,
    /** "Russia's initiative". */
    POSSESSIVE,
    /** "Ministers' Meeting". */
    PLURAL_POSSESSIVE,
    /** A full stop that may end an abbreviation: "Mr. Lavrov", "St. Petersburg". */
    STOP,
    /** A round bracket opens. */
    OPEN,
    /** Anything else: the end of a sentence or a part of one. */
    BREAK
}
