package io.communique.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A problem detail after RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Why a request was not answered, after RFC 9457")
record Problem(
        @Schema(description = "Always about:blank: the status says what it is")
        String type,

        @Schema(description = "The status in words") String title,

        @Schema(description = "The HTTP status") int status,

        @Schema(description = "What was wrong with this request")
        String detail,

        @Schema(description = "The parameter that is at fault") @Nullable
        String parameter,

        @Schema(description = "What the parameter may be") @Nullable
        String allowed) {

    /** The media type of problem details. */
    static final String TYPE = "application/problem+json";

    static Response response(Response.StatusType status, String detail) {
        return response(status, detail, null, null);
    }

    static Response response(
            Response.StatusType status, String detail, @Nullable String parameter, @Nullable String allowed) {
        return Response.status(status)
                .type(TYPE)
                .entity(new Problem(
                        "about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, parameter, allowed))
                .build();
    }
}
