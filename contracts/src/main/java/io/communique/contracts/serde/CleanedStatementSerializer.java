package io.communique.contracts.serde;

import io.communique.contracts.statement.CleanedStatement;

/** Writes a {@link CleanedStatement} as JSON. */
public final class CleanedStatementSerializer extends JsonSerializer<CleanedStatement> {}
