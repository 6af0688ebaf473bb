package io.communique.contracts.serde;

import io.communique.contracts.statement.StructuredStatement;

/** Reads a {@link StructuredStatement} from JSON. */
public final class StructuredStatementDeserializer extends JsonDeserializer<StructuredStatement> {

    public StructuredStatementDeserializer() {
        super(StructuredStatement.class);
    }
}
