package io.communique.store;

import io.communique.store.page.Parameters;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request for a list. The fields tell OpenAPI what there is; the values are read by {@link Parameters},
 * which also sees what is unknown or stands twice.
 */
class ListQuery {

    @QueryParam("limit")
    @Parameter(
            description = "How many items a page has",
            schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "200", defaultValue = "50"))
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "The value of \"next\" of the page before; absent for the first page")
    @Nullable
    String cursor;

    @Context
    @Nullable
    UriInfo uri;

    /**
     * The parameters of the request.
     *
     * @param known names that it may have besides limit and cursor
     * @throws io.communique.store.page.ParameterException if one is unknown or stands twice
     */
    Parameters parameters(List<String> known) {
        return new Parameters(
                Objects.requireNonNull(uri).getQueryParameters(),
                Stream.concat(known.stream(), Stream.of(Parameters.LIMIT, Parameters.CURSOR))
                        .toList());
    }
}
