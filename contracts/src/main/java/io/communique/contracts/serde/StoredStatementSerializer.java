package io.communique.contracts.serde;

import io.communique.contracts.statement.StoredStatement;

/** Writes a {@link StoredStatement} as JSON. */
public final class StoredStatementSerializer extends JsonSerializer<StoredStatement> {}
