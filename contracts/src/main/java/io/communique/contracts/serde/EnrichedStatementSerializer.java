package io.communique.contracts.serde;

import io.communique.contracts.statement.EnrichedStatement;

/** Writes a {@link EnrichedStatement} as JSON. */
public final class EnrichedStatementSerializer extends JsonSerializer<EnrichedStatement> {}
