package io.communique.contracts.serde;

import io.communique.contracts.statement.EnrichedStatement;

/** Reads a {@link EnrichedStatement} from JSON. */
public final class EnrichedStatementDeserializer extends JsonDeserializer<EnrichedStatement> {

    public EnrichedStatementDeserializer() {
        super(EnrichedStatement.class);
    }
}
