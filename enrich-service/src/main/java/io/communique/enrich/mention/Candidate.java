package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;

/**
 * A possible name in a clause.
 *
 * @param start first char in the clause's text
 * @param end char behind the last
 */
public record Candidate(int start, int end, Thing thing, Rule rule) {

    public EntityType type() {
        return thing.type();
    }

    int length() {
        return end - start;
    }
}
