package io.communique.store;

import io.communique.contracts.statement.PublicationTime;
import io.communique.contracts.statement.Source;
import io.communique.contracts.statement.StatementKind;
import io.communique.store.record.StatementRow;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A statement as lists show it. */
@Schema(description = "A statement as lists show it; what is unknown is absent")
record StatementSummary(
        @Schema(description = "Stable for ever", examples = "st-0a1b2c3d4e5f6g7h8j9kmnpqrs")
        String statementId,

        @Schema(description = "The current text: sha256: and its hash")
        String revision,

        @Schema(description = "How many texts it has had") int revisions,

        @Schema(description = "Who published it") Source source,

        @Schema(description = "Address of the page; absent for files and uploads") @Nullable
        URI url,

        @Schema(description = "Name of the file or upload; absent for pages") @Nullable
        String name,

        @Schema(description = "The form in which it was published")
        StatementKind kind,

        @Schema(description = "BCP 47") @Nullable String language,

        @Schema(description = "As printed") @Nullable String title,

        @Schema(description = "Where it was made, as printed") @Nullable
        String place,

        @Schema(description = "Day of the event it is about") @Nullable
        LocalDate eventDate,

        @Schema(
                type = SchemaType.STRING,
                implementation = String.class,
                description = "RFC 3339 with the source's offset, or a date alone where no time is known",
                examples = "2020-06-17T20:57:00+03:00")
        @Nullable
        PublicationTime publishedAt,

        @Schema(description = "How many clauses it has") int clauses,

        @Schema(description = "How many names stand in them")
        int mentions,

        @Schema(description = "When it first came into the record")
        OffsetDateTime firstStoredAt,

        @Schema(description = "When its record last changed")
        OffsetDateTime storedAt,

        @Schema(description = "When its page last gave a text")
        OffsetDateTime lastFetchedAt,

        @Schema(description = "When its page was found gone; absent while it is there") @Nullable
        OffsetDateTime withdrawnAt) {

    static StatementSummary of(StatementRow row) {
        return new StatementSummary(
                row.id,
                row.revision,
                row.revisions,
                new Source(row.sourceId, row.sourceName, row.sourceCountry),
                row.url == null ? null : URI.create(row.url),
                row.name,
                row.kind,
                row.language,
                row.title,
                row.place,
                row.eventOn,
                row.published == null ? null : PublicationTime.parse(row.published),
                row.clauses,
                row.mentions,
                row.firstStoredAt.atOffset(ZoneOffset.UTC),
                row.storedAt.atOffset(ZoneOffset.UTC),
                OffsetDateTime.parse(row.lastFetchedAt),
                row.withdrawnAt == null ? null : OffsetDateTime.parse(row.withdrawnAt));
    }
}
