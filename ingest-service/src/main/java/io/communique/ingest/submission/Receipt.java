package io.communique.ingest.submission;

import io.communique.contracts.statement.StatementId;
import java.time.OffsetDateTime;

/**
 * What a submission is answered with.
 *
 * @param fetchedAt when the document was taken in; of an unchanged one when its content was first taken in
 * @param unchanged true if Kafka has had this content for this statement, so that nothing was published
 */
public record Receipt(StatementId statementId, OffsetDateTime fetchedAt, boolean unchanged) {}
