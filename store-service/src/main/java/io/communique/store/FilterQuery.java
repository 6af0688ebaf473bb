package io.communique.store;

import io.communique.contracts.statement.StatementKind;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What restricts a list of statements, for OpenAPI; see {@link ListQuery}. */
class FilterQuery {

    @QueryParam("source")
    @Parameter(description = "Id of the source")
    @Nullable
    String source;

    @QueryParam("kind")
    @Parameter(
            description = "The form in which it was published",
            schema = @Schema(implementation = StatementKind.class))
    @Nullable
    String kind;

    @QueryParam("language")
    @Parameter(description = "BCP 47; en takes en-GB in", example = "en")
    @Nullable
    String language;

    @QueryParam("entity")
    @Parameter(description = "Id of an entity that the statement names", example = "org:asean")
    @Nullable
    String entity;

    @QueryParam("from")
    @Parameter(
            description = "First day of publication; leaves out statements whose date is unknown",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Last day of publication; leaves out statements whose date is unknown",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String to;
}
