package io.communique.contracts.event;

import java.util.Arrays;
import java.util.Optional;

/** The CloudEvents types of the line. */
public enum EventType {
    FETCHED("io.communique.statement.fetched.v1"),
    GONE("io.communique.statement.gone.v1"),
    CLEANED("io.communique.statement.cleaned.v1"),
    STRUCTURED("io.communique.statement.structured.v1"),
    ENRICHED("io.communique.statement.enriched.v1"),
    STORED("io.communique.statement.stored.v1");

    private final String ceType;

    EventType(String ceType) {
        this.ceType = ceType;
    }

    /** The value of {@code ce_type}. */
    public String ceType() {
        return ceType;
    }

    public static Optional<EventType> of(String ceType) {
        return Arrays.stream(values())
                .filter(type -> type.ceType.equals(ceType))
                .findFirst();
    }
}
