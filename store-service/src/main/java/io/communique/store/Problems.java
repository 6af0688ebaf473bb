package io.communique.store;

import io.communique.store.page.ParameterException;
import io.communique.store.record.DatabaseDownException;
import io.communique.store.record.DatabaseErrors;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What goes wrong with a request, as problem details. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    @ServerExceptionMapper
    Response parameter(ParameterException e) {
        return Problem.response(
                Response.Status.BAD_REQUEST,
                e.getMessage() + " Allowed: " + e.allowed() + ".",
                e.parameter(),
                e.allowed());
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException e, UriInfo uri) {
        String detail = e.getMessage();
        return Problem.response(
                Response.Status.NOT_FOUND,
                detail == null || detail.startsWith("HTTP 404")
                        ? "There is nothing at " + uri.getPath() + "."
                        : detail);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        LOG.debugf(e, "request refused");
        Response.StatusType status = e.getResponse().getStatusInfo();
        return Problem.response(status, String.valueOf(e.getMessage()));
    }

    @ServerExceptionMapper({PersistenceException.class, DatabaseDownException.class})
    Response database(RuntimeException e) {
        return DatabaseErrors.isDown(e)
                ? Response.fromResponse(Problem.response(
                                Response.Status.SERVICE_UNAVAILABLE,
                                "The database does not answer. Try again in a few seconds."))
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                        .build()
                : unexpected(e);
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException e) {
        String incident = UUID.randomUUID().toString();
        LOG.errorf(e, "request failed, incident %s", incident);
        return Problem.response(
                Response.Status.INTERNAL_SERVER_ERROR,
                "The request failed for a reason of our own; the log knows it as incident " + incident + ".");
    }
}
