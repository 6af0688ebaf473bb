package io.communique.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A problem detail of RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A problem detail of RFC 9457")
record Problem(
        @Schema(description = "Names the kind of problem") URI type,

        @Schema(description = "The kind of problem in words")
        String title,

        @Schema(description = "The HTTP status") int status,
        @Schema(description = "What was wrong this time") String detail,

        @Schema(description = "What the page's server answered") @Nullable
        Integer upstreamStatus) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:communique:problem:";

    static Problem of(int status, String name, String title, String detail) {
        return new Problem(URI.create(TYPE + name), title, status, detail, null);
    }

    Problem withUpstreamStatus(@Nullable Integer answered) {
        return new Problem(type, title, status, detail, answered);
    }

    Response asResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
