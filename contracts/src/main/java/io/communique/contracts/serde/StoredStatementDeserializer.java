package io.communique.contracts.serde;

import io.communique.contracts.statement.StoredStatement;

/** Reads a {@link StoredStatement} from JSON. */
public final class StoredStatementDeserializer extends JsonDeserializer<StoredStatement> {

    public StoredStatementDeserializer() {
        super(StoredStatement.class);
    }
}
