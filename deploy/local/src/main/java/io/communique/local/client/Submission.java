package io.communique.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.communique.contracts.serde.StatementJson;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Submits documents to a running line and waits for what becomes of them. */
public final class Submission {

    private static final ObjectMapper JSON = StatementJson.mapper();
    private static final Duration REQUEST_LIMIT = Duration.ofSeconds(60);
    private static final Duration STORED_LIMIT = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(25);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(400);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI ingest;
    private final URI store;

    /**
     * A client of a running line.
     *
     * @param ingest address of the ingest-service
     * @param store address of the store-service
     */
    public Submission(URI ingest, URI store) {
        this.ingest = ingest;
        this.store = store;
    }

    /**
     * What the line took in.
     *
     * @param fetchedAt the statement's last fetch once this submission is stored
     * @param unchanged true if the line had exactly this already
     */
    public record Accepted(String statementId, OffsetDateTime fetchedAt, boolean unchanged) {}

    /** Submits a document under a name. */
    public Accepted submit(String source, String name, String contentType, byte[] body)
            throws IOException, InterruptedException, SubmissionFailedException {
        return send(HttpRequest.newBuilder(
                        ingest.resolve("/statements?source=" + encoded(source) + "&name=" + encoded(name)))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Has a page fetched and submitted. */
    public Accepted fetch(String url) throws IOException, InterruptedException, SubmissionFailedException {
        return send(HttpRequest.newBuilder(ingest.resolve("/statements/fetch"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        JSON.writeValueAsBytes(JSON.createObjectNode().put("url", url)))));
    }

    /**
     * Waits until a submission is stored.
     *
     * @return the record as the store gives it
     * @throws SubmissionFailedException with the reason, if it became a dead letter or takes longer than a minute
     */
    public JsonNode await(Accepted accepted) throws IOException, InterruptedException, SubmissionFailedException {
        Instant end = Instant.now().plus(STORED_LIMIT);
        Duration pause = FIRST_PAUSE;
        while (Instant.now().isBefore(end)) {
            HttpResponse<byte[]> answer = get("/statements/" + accepted.statementId());
            if (answer.statusCode() == 200) {
                JsonNode record = JSON.readTree(answer.body());
                if (!OffsetDateTime.parse(record.path("lastFetchedAt").asText())
                        .toInstant()
                        .isBefore(accepted.fetchedAt().toInstant())) {
                    return record;
                }
            }
            failIfDead(accepted);
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
        throw new SubmissionFailedException("not stored within " + STORED_LIMIT.toSeconds() + " s ("
                + accepted.statementId() + "); see the logs of parse-, enrich- and store-service");
    }

    private void failIfDead(Accepted accepted) throws IOException, InterruptedException, SubmissionFailedException {
        HttpResponse<byte[]> answer = get("/dead-letters?statementId=" + accepted.statementId());
        if (answer.statusCode() != 200) {
            return;
        }
        for (JsonNode letter : JSON.readTree(answer.body()).path("items")) {
            OffsetDateTime at = OffsetDateTime.parse(letter.path("at").asText());
            if (!at.toInstant().isBefore(accepted.fetchedAt().toInstant().minusSeconds(1))) {
                throw new SubmissionFailedException(letter.path("reason").asText());
            }
        }
    }

    private Accepted send(HttpRequest.Builder request)
            throws IOException, InterruptedException, SubmissionFailedException {
        HttpResponse<byte[]> answer =
                http.send(request.timeout(REQUEST_LIMIT).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 202) {
            throw new SubmissionFailedException(problem(answer));
        }
        return JSON.readValue(answer.body(), Accepted.class);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(store.resolve(path))
                        .timeout(REQUEST_LIMIT)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String problem(HttpResponse<byte[]> answer) {
        try {
            JsonNode problem = JSON.readTree(answer.body());
            String detail = problem.path("detail").asText(problem.path("title").asText());
            if (!detail.isEmpty()) {
                return detail;
            }
        } catch (IOException e) {
            // not a problem detail; the status says what can be said
        }
        return "the ingest-service answered " + answer.statusCode();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
