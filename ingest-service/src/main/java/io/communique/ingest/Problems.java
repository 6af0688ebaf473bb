package io.communique.ingest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.communique.ingest.fetch.FetchResult;
import io.communique.ingest.register.RegisterUnavailableException;
import io.communique.ingest.submission.InvalidSubmissionException;
import io.communique.ingest.submission.TopicUnavailableException;
import io.communique.ingest.submission.Upload;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Failures as problem details. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String RETRY_SECONDS = "10";

    static Problem of(InvalidSubmissionException e) {
        String detail = String.valueOf(e.getMessage());
        return switch (e.kind()) {
            case EMPTY -> Problem.of(400, "empty-document", "Empty document", detail);
            case TOO_LARGE -> Problem.of(413, "document-too-large", "Document too large", detail);
            case NO_IDENTITY, NAME -> Problem.of(400, "invalid-name", "Name missing or not usable", detail);
            case ADDRESS -> Problem.of(400, "invalid-address", "Address missing or not usable", detail);
            case SOURCE -> Problem.of(400, "invalid-source", "Source not usable", detail);
            case MEDIA_TYPE -> Problem.of(415, "invalid-content-type", "Content type missing or not usable", detail);
        };
    }

    static Problem of(FetchResult.Failure failure) {
        String detail = failure.detail();
        Problem problem =
                switch (failure.kind()) {
                    case NOT_FOUND, GONE, STATUS ->
                        Problem.of(502, "page-status", "The page's server answered with an error", detail);
                    case EMPTY -> Problem.of(502, "page-empty", "The page is empty", detail);
                    case TOO_LARGE -> Problem.of(502, "page-too-large", "The page is too large", detail);
                    case TIMED_OUT -> Problem.of(504, "page-timeout", "The page's server took too long", detail);
                    case REDIRECTS -> Problem.of(502, "page-redirects", "The page's redirects lead nowhere", detail);
                    case REFUSED_ADDRESS -> Problem.of(403, "address-refused", "The address is not public", detail);
                    case UNKNOWN_HOST -> Problem.of(502, "unknown-host", "The host is not known", detail);
                    case UNREACHABLE ->
                        Problem.of(502, "page-unreachable", "The page's server cannot be reached", detail);
                };
        return problem.withUpstreamStatus(failure.status());
    }

    /** Before a method is chosen, which goes by the Content-Type and fails on one that is none. */
    @ServerRequestFilter(preMatching = true)
    Optional<Response> contentType(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.POST)) {
            try {
                Upload.checkContentType(request.getHeaderString(HttpHeaders.CONTENT_TYPE));
            } catch (InvalidSubmissionException e) {
                return Optional.of(of(e).asResponse());
            }
        }
        return Optional.empty();
    }

    @ServerExceptionMapper
    Response invalid(InvalidSubmissionException e) {
        return of(e).asResponse();
    }

    @ServerExceptionMapper
    Response topicDown(TopicUnavailableException e) {
        return unavailable("kafka-unavailable", "Kafka does not answer", e);
    }

    @ServerExceptionMapper
    Response databaseDown(RegisterUnavailableException e) {
        return unavailable("database-unavailable", "The database does not answer", e);
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException e) {
        return notJson(e).asResponse();
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return notJson(json).asResponse();
        }
        Response.StatusType status = e.getResponse().getStatusInfo();
        if (status.getFamily() == Response.Status.Family.SERVER_ERROR) {
            LOG.error("a request failed", e);
        }
        return Problem.of(
                        status.getStatusCode(),
                        "http-" + status.getStatusCode(),
                        status.getReasonPhrase(),
                        e.getMessage() == null ? status.getReasonPhrase() : e.getMessage())
                .asResponse();
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException e) {
        LOG.error("a request failed", e);
        return Problem.of(500, "internal", "Internal error", "the log of the service says more")
                .asResponse();
    }

    private static Problem notJson(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return Problem.of(
                400,
                "invalid-json",
                "The body is not the JSON that is expected",
                e.getOriginalMessage().lines().findFirst().orElse("")
                        + (at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr()));
    }

    private static Response unavailable(String name, String title, RuntimeException e) {
        LOG.warnf("a document was not taken in: %s", e.getMessage());
        return Response.fromResponse(Problem.of(503, name, title, e.getMessage() + "; submit the document again later")
                        .asResponse())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }
}
