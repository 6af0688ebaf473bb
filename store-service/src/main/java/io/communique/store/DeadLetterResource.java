package io.communique.store;

import io.communique.contracts.topic.Topic;
import io.communique.store.deadletter.DeadLetterRow;
import io.communique.store.page.Page;
import io.communique.store.page.ParameterException;
import io.communique.store.page.Parameters;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What could never work. */
@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dead letters", description = "Records that could never work, and why")
class DeadLetterResource {

    private static final int MAX_ID = 100;
    private static final List<String> PARAMETERS = List.of("statementId", "topic");

    private final DeadLetters deadLetters;

    DeadLetterResource(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Schema(description = "A part of the register of dead letters")
    record DeadLetterPage(
            List<DeadLetter> items,

            @Schema(description = "Cursor of the next page; absent on the last") @Nullable
            String next) {}

    @Schema(description = "A record that could never work; its bytes, key and headers stand in the dead-letter topic")
    record DeadLetter(
            @Schema(description = "The dead-letter topic", examples = "statements.raw.dlq")
            String topic,

            int partition,
            long offset,

            @Schema(description = "The topic that it came from") @Nullable
            String originalTopic,

            @Nullable Integer originalPartition,
            @Nullable Long originalOffset,

            @Schema(description = "The record's key") @Nullable
            String statementId,

            @Schema(
                    description = "The kind of refusal and a sentence",
                    examples = "NoText: nothing remains when navigation is taken off")
            String reason,

            @Schema(description = "Name of the Java exception") @Nullable
            String exception,

            @Nullable String contentType,
            @Nullable String url,

            @Schema(description = "Given name of a file or an upload") @Nullable
            String name,

            @Schema(description = "Size of the record's value")
            long bytes,

            OffsetDateTime at) {

        static DeadLetter of(DeadLetterRow row) {
            return new DeadLetter(
                    row.key.topic(),
                    row.key.kafkaPartition(),
                    row.key.kafkaOffset(),
                    row.originalTopic,
                    row.originalPartition,
                    row.originalOffset,
                    row.statementId,
                    row.reason,
                    row.exception,
                    row.contentType,
                    row.url,
                    row.name,
                    row.bytes,
                    row.at.atOffset(ZoneOffset.UTC));
        }
    }

    @GET
    @Operation(summary = "Dead letters, the newest first")
    @APIResponse(responseCode = "200", description = "A page of the list")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or not of its form; the problem names it and what it may be",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
    public DeadLetterPage list(
            @QueryParam("statementId") @Parameter(description = "The record's key") @Nullable String statementId,
            @QueryParam("topic")
                    @Parameter(
                            description = "A dead-letter topic, or the topic that it belongs to",
                            example = "statements.raw")
                    @Nullable
                    String topic,
            @BeanParam ListQuery query) {
        Parameters parameters = query.parameters(PARAMETERS);
        Page<DeadLetter> page = deadLetters
                .page(
                        parameters.text("statementId", MAX_ID).orElse(null),
                        parameters
                                .text("topic", MAX_ID)
                                .map(DeadLetterResource::known)
                                .orElse(null),
                        DeadLetters.Place.of(parameters),
                        parameters.limit())
                .map(DeadLetter::of);
        return new DeadLetterPage(page.items(), page.next());
    }

    private static String known(String topic) {
        if (Topic.named(topic).isEmpty()) {
            throw new ParameterException(
                    "topic",
                    "is \"" + topic + "\"",
                    "one of "
                            + Arrays.stream(Topic.values())
                                    .map(Topic::topicName)
                                    .collect(Collectors.joining(", ")));
        }
        return topic;
    }
}
