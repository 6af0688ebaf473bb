package io.communique.contracts.serde;

import io.communique.contracts.statement.StructuredStatement;

/** Writes a {@link StructuredStatement} as JSON. */
public final class StructuredStatementSerializer extends JsonSerializer<StructuredStatement> {}
