package io.communique.store;

import io.communique.contracts.statement.EntityType;
import io.communique.store.entity.EntityRow;
import io.communique.store.page.Page;
import io.communique.store.page.Parameters;
import io.communique.store.search.StatementFilter;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What statements name. */
@Path("/entities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entities", description = "The persons, countries, organisations and other things that statements name")
class EntityResource {

    private static final int MAX_QUERY = 200;
    private static final List<String> PARAMETERS = List.of("type", "q");

    private final Entities entities;
    private final Statements statements;

    EntityResource(Entities entities, Statements statements) {
        this.entities = entities;
        this.statements = statements;
    }

    @Schema(description = "A part of the list of entities")
    record EntityPage(
            List<NamedEntity> items,

            @Schema(description = "Cursor of the next page; absent on the last") @Nullable
            String next) {}

    @Schema(description = "A thing that statements name")
    record NamedEntity(
            @Schema(description = "The same over all statements", examples = "org:asean")
            String id,

            EntityType type,

            @Schema(description = "Its fullest name") String name,

            @Schema(description = "ISO 3166-1 alpha-2, where it belongs to one") @Nullable
            String country,

            @Schema(description = "Wikidata id, only where it was checked") @Nullable
            String sameAs,

            @Schema(description = "How many statements name it in their current text")
            long statements) {

        static NamedEntity of(EntityRow row, Map<String, Long> statements) {
            return new NamedEntity(
                    row.id, row.type, row.name, row.country, row.sameAs, statements.getOrDefault(row.id, 0L));
        }
    }

    @GET
    @Operation(summary = "Entities by name")
    @APIResponse(responseCode = "200", description = "A page of the list")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or not of its form; the problem names it and what it may be",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    public EntityPage list(
            @QueryParam("type")
                    @Parameter(description = "What it is", schema = @Schema(implementation = EntityType.class))
                    @Nullable
                    String type,
            @QueryParam("q") @Parameter(description = "A part of its name, in any case") @Nullable String q,
            @BeanParam ListQuery query) {
        Parameters parameters = query.parameters(PARAMETERS);
        Page<EntityRow> page = entities.page(
                parameters.oneOf("type", EntityType.class).orElse(null),
                parameters.text("q", MAX_QUERY).orElse(null),
                Entities.Place.of(parameters),
                parameters.limit());
        Map<String, Long> counts = entities.statements(page.items());
        Page<NamedEntity> named = page.map(row -> NamedEntity.of(row, counts));
        return new EntityPage(named.items(), named.next());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One entity")
    @APIResponse(responseCode = "200", description = "The entity")
    @APIResponse(
            responseCode = "404",
            description = "No such entity",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    public NamedEntity one(
            @PathParam("id") @Parameter(description = "The entity's id", example = "org:asean") String id) {
        EntityRow row = find(id);
        return NamedEntity.of(row, entities.statements(List.of(row)));
    }

    @GET
    @Path("/{id}/statements")
    @Operation(summary = "The statements that name an entity, the last published first")
    @APIResponse(responseCode = "200", description = "A page of the list")
    @APIResponse(
            responseCode = "404",
            description = "No such entity",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    public StatementResource.StatementPage statements(
            @PathParam("id") @Parameter(description = "The entity's id", example = "org:asean") String id,
            @BeanParam ListQuery query,
            @BeanParam FilterQuery filter) {
        Parameters parameters = query.parameters(StatementFilter.PARAMETERS);
        EntityRow row = find(id);
        return StatementResource.StatementPage.of(statements.page(
                StatementFilter.of(parameters).withEntity(row.id),
                Statements.Place.of(parameters),
                parameters.limit()));
    }

    private EntityRow find(String id) {
        return entities.findByIdOptional(id).orElseThrow(() -> new NotFoundException("There is no entity " + id + "."));
    }
}
