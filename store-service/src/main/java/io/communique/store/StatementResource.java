package io.communique.store;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.store.page.Page;
import io.communique.store.page.Parameters;
import io.communique.store.record.RevisionRow;
import io.communique.store.record.StatementRow;
import io.communique.store.search.StatementFilter;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Statements: the list, one, and its revisions. */
@Path("/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements", description = "What ministries published, with clauses and names")
class StatementResource {

    private final Statements statements;
    private final Revisions revisions;

    StatementResource(Statements statements, Revisions revisions) {
        this.statements = statements;
        this.revisions = revisions;
    }

    @Schema(description = "A part of the list of statements")
    record StatementPage(
            List<StatementSummary> items,

            @Schema(description = "Cursor of the next page; absent on the last") @Nullable
            String next) {

        static StatementPage of(Page<StatementRow> page) {
            Page<StatementSummary> summaries = page.map(StatementSummary::of);
            return new StatementPage(summaries.items(), summaries.next());
        }
    }

    @Schema(description = "A statement with its current text")
    record StatementRecord(
            @JsonRawValue
            @Schema(
                    implementation = EnrichedStatement.class,
                    description = "The event of statements.enriched that brought the current text")
            String statement,

            OffsetDateTime firstStoredAt,

            @Schema(description = "When the page last gave a text, the same or another")
            OffsetDateTime lastFetchedAt,

            @Schema(description = "When the page was found gone; absent while it is there") @Nullable
            OffsetDateTime withdrawnAt,

            @Schema(description = "How many texts it has had")
            int revisions) {}

    @Schema(description = "A text that the statement has or had")
    record RevisionSummary(
            @Schema(description = "sha256: and the hash of the text")
            String revision,

            @Schema(description = "True for the text that counts now")
            boolean current,

            @Schema(description = "When this text was first fetched")
            OffsetDateTime fetchedAt,

            OffsetDateTime storedAt,
            @Nullable String title) {}

    @Schema(description = "Every text that the statement has had, the last stored first")
    record RevisionList(List<RevisionSummary> items) {}

    @Schema(description = "One text of a statement")
    record RevisionRecord(
            @JsonRawValue
            @Schema(
                    implementation = EnrichedStatement.class,
                    description = "The event of statements.enriched that brought this text")
            String statement,

            @Schema(description = "True for the text that counts now")
            boolean current,

            OffsetDateTime storedAt) {}

    @GET
    @Operation(
            summary = "Statements, the last published first",
            description = "Sorted by time of publication, or of first storing where that is unknown. Withdrawn"
                    + " statements are shown with the time of their withdrawal.")
    @APIResponse(responseCode = "200", description = "A page of the list")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or not of its form; the problem names it and what it may be",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    public StatementPage list(@BeanParam ListQuery query, @BeanParam FilterQuery filter) {
        Parameters parameters = query.parameters(StatementFilter.PARAMETERS);
        return StatementPage.of(
                statements.page(StatementFilter.of(parameters), Statements.Place.of(parameters), parameters.limit()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One statement",
            description = "With the clauses and names of its current text, and what became of it.")
    @APIResponse(responseCode = "200", description = "The statement")
    @APIResponse(
            responseCode = "404",
            description = "No such statement",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    public StatementRecord one(@PathParam("id") @Parameter(description = "The statement's id") String id) {
        StatementRow row = find(id);
        return new StatementRecord(
                find(id, row.revision).event,
                row.firstStoredAt.atOffset(ZoneOffset.UTC),
                OffsetDateTime.parse(row.lastFetchedAt),
                row.withdrawnAt == null ? null : OffsetDateTime.parse(row.withdrawnAt),
                row.revisions);
    }

    @GET
    @Path("/{id}/revisions")
    @Operation(summary = "Every text that a statement has had, the last stored first")
    @APIResponse(responseCode = "200", description = "The revisions")
    @APIResponse(
            responseCode = "404",
            description = "No such statement",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    public RevisionList revisions(@PathParam("id") @Parameter(description = "The statement's id") String id) {
        StatementRow row = find(id);
        return new RevisionList(revisions.ofStatement(id).stream()
                .map(revision -> new RevisionSummary(
                        revision.revision(),
                        revision.revision().equals(row.revision),
                        OffsetDateTime.parse(revision.fetchedAt()),
                        revision.storedAt().atOffset(ZoneOffset.UTC),
                        revision.title()))
                .toList());
    }

    @GET
    @Path("/{id}/revisions/{revision}")
    @Operation(summary = "One text of a statement")
    @APIResponse(responseCode = "200", description = "The revision")
    @APIResponse(
            responseCode = "404",
            description = "No such statement, or it never had this text",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    public RevisionRecord revision(
            @PathParam("id") @Parameter(description = "The statement's id") String id,
            @PathParam("revision") @Parameter(description = "sha256: and the hash of the text") String revision) {
        StatementRow row = find(id);
        RevisionRow found = find(id, revision);
        return new RevisionRecord(found.event, revision.equals(row.revision), found.storedAt.atOffset(ZoneOffset.UTC));
    }

    private StatementRow find(String id) {
        return statements
                .findByIdOptional(id)
                .orElseThrow(() -> new NotFoundException("There is no statement " + id + "."));
    }

    private RevisionRow find(String id, String revision) {
        return revisions
                .findByIdOptional(new RevisionRow.Key(id, revision))
                .orElseThrow(
                        () -> new NotFoundException("The statement " + id + " never had a revision " + revision + "."));
    }
}
