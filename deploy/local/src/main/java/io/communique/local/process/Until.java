package io.communique.local.process;

/** The event after which processing ends. */
public enum Until {
    CLEANED,
    STRUCTURED,
    ENRICHED
}
