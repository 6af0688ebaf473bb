package io.communique.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.communique.contracts.statement.StatementId;
import io.communique.ingest.fetch.FetchResult;
import io.communique.ingest.source.MonitoredSource;
import io.communique.ingest.submission.Intake;
import io.communique.ingest.submission.InvalidSubmissionException;
import io.communique.ingest.submission.Receipt;
import io.communique.ingest.submission.Submission;
import io.communique.ingest.submission.Upload;
import io.communique.ingest.visit.PageOutcome;
import io.communique.ingest.visit.PageVisit;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes documents in, and fetches pages on request. */
@Path("/statements")
@Tag(name = "statements", description = "Hand documents in")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RunOnVirtualThread
class StatementsResource {

    private static final String NAME =
            "Name of the document. With the source it identifies the statement: the same name means a new revision";
    private static final String URL = "Address of the page that the document is; it identifies the statement";
    private static final String SOURCE =
            "Id of the source. Without it: the configured source of the page's host, else web; uploads for names";

    private final Upload upload;
    private final Intake intake;
    private final PageVisit visit;

    StatementsResource(Upload upload, Intake intake, PageVisit visit) {
        this.upload = upload;
        this.intake = intake;
        this.visit = visit;
    }

    /** A document as the body of a request. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "submit",
            summary = "Submit a document",
            description = "The body is the document, its Content-Type says what it is. Answers once Kafka has it.")
    @APIResponse(
            responseCode = "202",
            description = "Kafka has the document",
            content = @Content(schema = @Schema(implementation = Accepted.class)))
    @APIResponse(responseCode = "400", description = "Empty, or without a name and a url")
    @APIResponse(responseCode = "413", description = "Larger than the limit")
    @APIResponse(responseCode = "415", description = "No Content-Type, or none of a document")
    @APIResponse(responseCode = "503", description = "Kafka or the database does not answer")
    public Response submit(
            InputStream body,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @Parameter(description = NAME) @RestQuery @Nullable String name,
            @Parameter(description = URL) @RestQuery @Nullable String url,
            @Parameter(description = SOURCE) @RestQuery @Nullable String source)
            throws IOException {
        Submission submission = upload.check(name, url, source, contentType, body.readNBytes(upload.maxBytes() + 1));
        return accepted(Accepted.of(intake.take(submission)));
    }

    /** Documents as the files of a form. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "submitFiles",
            summary = "Submit files",
            description = "Each file part is a document by the name of its file. Several are answered by a list in"
                    + " the order of the parts; one that cannot be taken has a problem there and costs no other.")
    @APIResponse(
            responseCode = "202",
            description = "Kafka has the documents",
            content = @Content(schema = @Schema(oneOf = {Accepted.class, Accepted[].class})))
    @APIResponse(responseCode = "400", description = "No file, or none that can be taken")
    @APIResponse(responseCode = "413", description = "Larger than the limit")
    @APIResponse(responseCode = "503", description = "Kafka or the database does not answer")
    public Response submitFiles(
            @RestForm(FileUpload.ALL) List<FileUpload> files,
            @Parameter(description = SOURCE) @RestQuery @Nullable String source) {
        if (files.isEmpty()) {
            return Problem.of(400, "no-file", "No file", "the form has no part with a file")
                    .asResponse();
        }
        if (files.size() == 1) {
            return accepted(take(files.getFirst(), source));
        }
        List<Accepted> answers = new ArrayList<>();
        Problem refused = null;
        for (FileUpload file : files) {
            try {
                answers.add(take(file, source));
            } catch (InvalidSubmissionException e) {
                Problem problem = Problems.of(e);
                refused = refused == null ? problem : refused;
                answers.add(Accepted.refused(file.fileName(), problem));
            }
        }
        boolean none = answers.stream().allMatch(answer -> answer.problem() != null);
        return none && refused != null ? refused.asResponse() : accepted(answers);
    }

    /** A page that is fetched now. */
    @POST
    @Path("/fetch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "fetch",
            summary = "Fetch a page and submit it",
            description = "Answers once Kafka has the page, or with what the page's server answered.")
    @APIResponse(
            responseCode = "202",
            description = "Kafka has the page",
            content = @Content(schema = @Schema(implementation = Accepted.class)))
    @APIResponse(responseCode = "400", description = "No http or https address")
    @APIResponse(responseCode = "403", description = "The address, or that of a redirect, is not public")
    @APIResponse(responseCode = "502", description = "The page's server answered with an error, or not at all")
    @APIResponse(responseCode = "503", description = "Kafka or the database does not answer")
    @APIResponse(responseCode = "504", description = "The page's server took too long")
    public Response fetch(@Nullable FetchRequest request) {
        URI url = upload.address(request == null ? null : request.url());
        MonitoredSource source = upload.sourceOfPage(request == null ? null : request.source(), url);
        return switch (visit.visit(source, url)) {
            case PageOutcome.Taken taken -> accepted(Accepted.of(taken.receipt()));
            case PageOutcome.Withdrawn withdrawn -> failed(withdrawn.failure());
            case PageOutcome.StillGone gone -> failed(gone.failure());
            case PageOutcome.Failed failed -> failed(failed.failure());
        };
    }

    private Accepted take(FileUpload file, @Nullable String source) {
        upload.checkSize(file.size());
        try {
            byte[] body = Files.readAllBytes(file.uploadedFile());
            Receipt receipt = intake.take(upload.check(file.fileName(), null, source, file.contentType(), body));
            return Accepted.of(receipt, file.fileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response accepted(Object entity) {
        return Response.accepted(entity).type(MediaType.APPLICATION_JSON).build();
    }

    private static Response failed(FetchResult.Failure failure) {
        return Problems.of(failure).asResponse();
    }

    /**
     * A page to fetch.
     *
     * @param url its address
     * @param source the id of its source
     */
    @Schema(description = "A page to fetch")
    public record FetchRequest(
            @Schema(description = URL, required = true) @Nullable
            String url,

            @Schema(description = SOURCE) @Nullable String source) {}

    /** The answer for one document. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "What became of a document")
    public record Accepted(
            @Schema(description = "Name of the file, in answers to forms") @Nullable
            String name,

            @Schema(description = "The statement's id for ever", implementation = String.class) @Nullable
            StatementId statementId,

            @Schema(
                    description =
                            "When the document was taken in. The store shows it as lastFetchedAt once it is there")
            @Nullable
            OffsetDateTime fetchedAt,

            @Schema(description = "True if the statement has this content already, so that nothing was published")
            @Nullable
            Boolean unchanged,

            @Schema(description = "Why the file was not taken in", implementation = Problem.class) @Nullable
            Problem problem) {

        static Accepted of(Receipt receipt) {
            return new Accepted(null, receipt.statementId(), receipt.fetchedAt(), receipt.unchanged(), null);
        }

        static Accepted of(Receipt receipt, String name) {
            return new Accepted(name, receipt.statementId(), receipt.fetchedAt(), receipt.unchanged(), null);
        }

        static Accepted refused(String name, Problem problem) {
            return new Accepted(name, null, null, null, problem);
        }
    }
}
