package io.communique.store;

import io.communique.contracts.statement.ClauseKind;
import io.communique.store.page.Page;
import io.communique.store.page.Parameters;
import io.communique.store.record.StatementRow;
import io.communique.store.search.ClauseHit;
import io.communique.store.search.ClauseSearch;
import io.communique.store.search.StatementFilter;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Full-text search over clauses. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search", description = "Clauses by their words")
class SearchResource {

    private static final int MAX_QUERY = 500;
    private static final List<String> PARAMETERS =
            Stream.concat(Stream.of("q"), StatementFilter.PARAMETERS.stream()).toList();

    private final ClauseSearch search;
    private final Statements statements;

    SearchResource(ClauseSearch search, Statements statements) {
        this.search = search;
        this.statements = statements;
    }

    @Schema(description = "A part of what was found, best first")
    record HitPage(
            List<Hit> items,

            @Schema(description = "Cursor of the next page; absent on the last") @Nullable
            String next) {}

    @Schema(description = "A clause that was found")
    record Hit(
            StatementSummary statement,
            HitClause clause,

            @Schema(
                    description = "Passages as HTML: escaped text, with the words that were found in mark elements",
                    examples = "strengthen <mark>regional</mark> <mark>cooperation</mark>")
            String highlight,

            @Schema(description = "The higher, the better; comparable within one search alone")
            float rank) {}

    @Schema(description = "Which clause it is")
    record HitClause(
            @Schema(description = "From 1") int ordinal,
            ClauseKind kind,

            @Schema(description = "Whose words it has") @Nullable
            String speaker) {}

    @GET
    @Operation(
            summary = "Clauses that have these words, best first",
            description =
                    "Words are found in all their forms in Arabic, English, French, German, Portuguese, Russian and"
                            + " Spanish, and as they are in other languages. The current text of each statement is searched.")
    @APIResponse(responseCode = "200", description = "A page of what was found")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or not of its form; the problem names it and what it may be",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    public HitPage search(
            @QueryParam("q")
                    @Parameter(
                            required = true,
                            description = "Words, \"a phrase\", or, -not; 1 to 500 characters",
                            example = "\"regional security\" -nuclear")
                    @Nullable
                    String q,
            @BeanParam ListQuery query,
            @BeanParam FilterQuery filter) {
        Parameters parameters = query.parameters(PARAMETERS);
        Page<ClauseHit> page = search.find(
                parameters.requiredText("q", MAX_QUERY),
                StatementFilter.of(parameters),
                ClauseSearch.Place.of(parameters),
                parameters.limit());
        Map<String, StatementRow> found = statements.byIds(
                page.items().stream().map(ClauseHit::statementId).distinct().toList());
        List<Hit> hits = new ArrayList<>();
        for (ClauseHit hit : page.items()) {
            StatementRow row = found.get(hit.statementId());
            if (row != null) {
                hits.add(new Hit(
                        StatementSummary.of(row),
                        new HitClause(hit.ordinal(), hit.kind(), hit.speaker()),
                        hit.highlight(),
                        hit.rank()));
            }
        }
        return new HitPage(hits, page.next());
    }
}
