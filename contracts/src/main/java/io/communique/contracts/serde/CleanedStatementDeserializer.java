package io.communique.contracts.serde;

import io.communique.contracts.statement.CleanedStatement;

/** Reads a {@link CleanedStatement} from JSON. */
public final class CleanedStatementDeserializer extends JsonDeserializer<CleanedStatement> {

    public CleanedStatementDeserializer() {
        super(CleanedStatement.class);
    }
}
