package io.communique.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.communique.contracts.event.RawStatement;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.topic.Topic;
import io.communique.testsupport.Infrastructure;
import io.communique.testsupport.KafkaAndPostgres;
import io.communique.testsupport.KafkaProbe;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The service with a real Kafka and PostgreSQL, a folder and a site with a feed. */
@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
@WithTestResource(FolderAndSite.class)
class IngestLineIT {

    private final KafkaProbe kafka = new KafkaProbe(Infrastructure.get().bootstrapServers());

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void anUploadIsOnTheTopicAsItCameWhenItIsAnswered() {
        // Given
        byte[] body = "<p>Déclaration".getBytes(StandardCharsets.ISO_8859_1);
        // When
        String id = given().contentType("text/html; charset=iso-8859-1")
                .queryParam("name", "déclaration.html")
                .body(body)
                .post("/statements")
                .then()
                .statusCode(202)
                .body("unchanged", equalTo(false))
                .extract()
                .path("statementId");
        // Then
        assertThat(id)
                .isEqualTo(StatementId.ofName("uploads", "déclaration.html").value());
        ConsumerRecord<String, byte[]> record = kafka.await(Topic.RAW, id);
        RawStatement raw = RawStatement.of(record.key(), record.headers(), record.value());
        assertThat(raw.body()).isEqualTo(body);
        assertThat(raw.contentType()).isEqualTo("text/html; charset=iso-8859-1");
        assertThat(raw.name()).isEqualTo("déclaration.html");
        assertThat(raw.source().id()).isEqualTo("uploads");
        assertThat(KafkaProbe.headers(record)).containsKey("traceparent");
    }

    @Test
    void theSameContentIsPublishedOnce() {
        // Given
        String first = upload("once.txt", "same").extract().path("fetchedAt");
        String id = StatementId.ofName("uploads", "once.txt").value();
        // When
        upload("once.txt", "same").body("unchanged", equalTo(true)).body("fetchedAt", equalTo(first));
        upload("once.txt", "other").body("unchanged", equalTo(false));
        // Then
        assertThat(kafka.await(Topic.RAW, 2, record -> id.equals(record.key())))
                .extracting(record -> new String(record.value(), StandardCharsets.UTF_8))
                .containsExactly("same", "other");
    }

    @Test
    void aFormWithSeveralFilesIsAnsweredByAList() {
        given().multiPart("a", "form-1.txt", "one".getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("b", "form-2.txt", new byte[0], "text/plain")
                .multiPart("b", "form-3.html", "<p>three".getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                .post("/statements")
                .then()
                .statusCode(202)
                .body("", hasSize(3))
                .body("[0].name", equalTo("form-1.txt"))
                .body("[1].problem.title", equalTo("Empty document"))
                .body("[2].unchanged", equalTo(false));
        // Then
        ConsumerRecord<String, byte[]> record = kafka.await(
                Topic.RAW, StatementId.ofName("uploads", "form-3.html").value());
        assertThat(KafkaProbe.headers(record)).containsEntry("content-type", "text/html");
    }

    @Test
    void aFormWithOneFileIsAnsweredLikeABody() {
        given().multiPart("file", "form.txt", "alone".getBytes(StandardCharsets.UTF_8), "text/plain")
                .queryParam("source", "archive")
                .post("/statements")
                .then()
                .statusCode(202)
                .body(
                        "statementId",
                        equalTo(StatementId.ofName("archive", "form.txt").value()))
                .body("fetchedAt", notNullValue());
    }

    @Test
    void aDocumentOfTheLargestSizeIsTaken() {
        // Given
        byte[] body = new byte[Topic.MAX_DOCUMENT_BYTES];
        new Random(1).nextBytes(body);
        // When
        given().contentType("text/plain")
                .queryParam("name", "largest.txt")
                .body(body)
                .post("/statements")
                .then()
                .statusCode(202);
        // Then
        assertThat(kafka.await(
                                Topic.RAW,
                                StatementId.ofName("uploads", "largest.txt").value())
                        .value())
                .isEqualTo(body);
    }

    @Test
    void whatCannotBeTakenIsAProblemThatNamesIt() {
        problem(
                        given().contentType("text/plain")
                                .queryParam("name", "a")
                                .body(new byte[0])
                                .post("/statements")
                                .then(),
                        400)
                .body("detail", equalTo("the document is empty"));
        problem(
                        given().contentType("text/plain")
                                .body("text")
                                .post("/statements")
                                .then(),
                        400)
                .body("detail", containsString("neither a name nor a url"));
        problem(
                        given().contentType("text/plain")
                                .queryParam("name", "a")
                                .body(new byte[20 * 1024 * 1024])
                                .post("/statements")
                                .then(),
                        413)
                .body("detail", equalTo("the document has more than 16777216 bytes, the limit"));
        problem(
                        given().multiPart("file", "large.txt", new byte[20 * 1024 * 1024], "text/plain")
                                .post("/statements")
                                .then(),
                        413)
                .body("detail", equalTo("the document has more than 16777216 bytes, the limit"));
        problem(
                given().contentType("application/x-www-form-urlencoded")
                        .queryParam("name", "a")
                        .body("a=b")
                        .post("/statements")
                        .then(),
                415);
        problem(given().multiPart("text", "no file").post("/statements").then(), 400)
                .body("detail", equalTo("the form has no part with a file"));
        problem(
                        given().contentType("application/json")
                                .body("{\"url\": ")
                                .post("/statements/fetch")
                                .then(),
                        400)
                .body("detail", containsString("line 1"));
        problem(
                        given().contentType("application/json")
                                .body("{}")
                                .post("/statements/fetch")
                                .then(),
                        400)
                .body("detail", equalTo("url is missing"));
        problem(
                        given().contentType("application/json")
                                .post("/statements/fetch")
                                .then(),
                        400)
                .body("detail", equalTo("url is missing"));
        problem(given().get("/statements").then(), 405);
        problem(given().get("/nowhere").then(), 404);
    }

    @Test
    void aContentTypeThatIsNoneIsNamed() throws IOException, InterruptedException {
        // Given
        HttpRequest.Builder without = request("name=a");
        HttpRequest.Builder broken = request("name=a").header("Content-Type", "text");
        // When
        HttpResponse<String> missing = send(without);
        HttpResponse<String> wrong = send(broken);
        // Then
        assertThat(missing.statusCode()).isEqualTo(415);
        assertThat(missing.body()).contains("the Content-Type is missing");
        assertThat(wrong.statusCode()).isEqualTo(415);
        assertThat(wrong.body()).contains("the Content-Type \\\"text\\\" is no media type");
        assertThat(wrong.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aRequestOverTheServersLimitIsAnsweredBeforeItIsSent() throws IOException {
        // Given
        String head = """
                POST /statements?name=a HTTP/1.1
                Host: localhost
                Content-Type: text/plain
                Content-Length: 68157440

                """.replace("\n", "\r\n");
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            // When
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            // Then
            assertThat(answer)
                    .startsWith("HTTP/1.1 413 ")
                    .contains("application/problem+json")
                    .contains("the request has 68157440 bytes, more than the limit of 67108864");
        }
    }

    @Test
    void aPageIsFetchedOnce() {
        // Given
        FolderAndSite.site().html("/fetched", "<p>fetched");
        String url = FolderAndSite.site().at("/fetched").toString();
        // When
        String id = fetch(url)
                .statusCode(202)
                .body("unchanged", equalTo(false))
                .extract()
                .path("statementId");
        fetch(url).statusCode(202).body("unchanged", equalTo(true));
        // Then
        RawStatement raw = raw(kafka.await(Topic.RAW, id));
        assertThat(raw.url()).hasToString(url);
        assertThat(raw.source().id()).isEqualTo("ruritania");
        assertThat(raw.zone()).hasToString("Europe/Oslo");
        assertThat(raw.hints()).isEqualTo("{\"title\":\"h1\"}");
        assertThat(raw.etag()).startsWith("\"");
    }

    @Test
    void whatThePagesServerAnswersIsNamed() {
        // Given
        FolderAndSite.site().status("/broken", 500);
        FolderAndSite.site().on("/never", exchange -> Thread.sleep(20_000));
        FolderAndSite.site().redirect("/inward", "http://127.0.0.2:1/secret");
        // When, Then
        problem(fetch(FolderAndSite.site().at("/missing").toString()), 502)
                .body("detail", containsString("answered 404"))
                .body("upstreamStatus", equalTo(404));
        problem(fetch(FolderAndSite.site().at("/broken").toString()), 502)
                .body("detail", containsString("answered 500"))
                .body("upstreamStatus", equalTo(500));
        problem(fetch(FolderAndSite.site().at("/never").toString()), 504)
                .body("detail", containsString("did not answer completely within"));
        problem(fetch(FolderAndSite.site().at("/inward").toString()), 403)
                .body("detail", containsString("127.0.0.2 is not public (loopback)"));
        problem(fetch("http://169.254.169.254/latest/meta-data"), 403)
                .body("detail", containsString("169.254.169.254 is not public (link-local)"));
        problem(fetch("ftp://ministry.example/"), 400);
    }

    @Test
    void theEntriesOfAFeedArriveAroundABrokenOneAndAMissingPage() {
        // Given
        String first = StatementId.ofUrl(FolderAndSite.site().at("/news/1")).value();
        String third = StatementId.ofUrl(FolderAndSite.site().at("/news/3")).value();
        // When
        RawStatement one = raw(kafka.await(Topic.RAW, first));
        RawStatement three = raw(kafka.await(Topic.RAW, third));
        // Then
        assertThat(one.body()).asString(StandardCharsets.UTF_8).isEqualTo("<h1>One</h1>");
        assertThat(one.source().name()).isEqualTo("Ministry of Foreign Affairs of Ruritania");
        assertThat(three.body()).asString(StandardCharsets.UTF_8).isEqualTo("<h1>Three</h1>");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().get("/sources")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo("ruritania"))
                .body("items[0].health", equalTo("FAILING"))
                .body("items[0].feeds[0].health", equalTo("OK"))
                .body("items[0].feeds[0].entries", equalTo(3))
                .body("items[0].feeds[0].remarks", equalTo(List.of("entry 3 (Broken) has no link")))
                .body(
                        "items[0].failing[0].url",
                        equalTo(FolderAndSite.site().at("/news/2").toString()))
                .body("items[0].failing[0].problem", containsString("answered 404"))
                .body("items[0].failing[0].nextVisitAt", notNullValue())
                .body("items[1].feeds[0].problem", containsString("/page.html is an HTML page, no feed"))
                .body("items[1].feeds[0].health", equalTo("FAILING")));
    }

    @Test
    void aFileLaidIntoTheFolderArrivesAndOneThatCannotIsShown() throws IOException {
        // Given
        Path folder = FolderAndSite.folder();
        Files.createDirectories(folder.resolve("2020"));
        // When
        Files.write(folder.resolve("large.txt"), new byte[20 * 1024 * 1024]);
        Files.createFile(folder.resolve("empty.txt"));
        Files.writeString(folder.resolve("2020/note.txt"), "A note.");
        // Then
        RawStatement raw = raw(kafka.await(
                Topic.RAW, StatementId.ofName("folder", "2020/note.txt").value()));
        assertThat(raw.body()).asString(StandardCharsets.UTF_8).isEqualTo("A note.");
        assertThat(raw.contentType()).isEqualTo("text/plain");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().get("/sources")
                .then()
                .body("folder.path", equalTo(folder.toString()))
                .body("folder.health", equalTo("FAILING"))
                .body("folder.refused.name", hasItem("large.txt"))
                .body("folder.refused.problem", hasItem("has 20971520 bytes, more than the limit of 16777216"))
                .body("folder.refused.problem", hasItem("is empty")));
    }

    @Test
    void probesAndMetricsAnswer() {
        upload("metrics.txt", "x");
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics")
                .then()
                .body(containsString("communique_stage_seconds_count{outcome=\"success\",stage=\"fetched\"}"));
        given().accept("application/json").get("/q/openapi").then().body("paths.'/statements'.post", notNullValue());
    }

    private static HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/statements?" + query))
                .POST(HttpRequest.BodyPublishers.ofString("text"));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static ValidatableResponse upload(String name, String text) {
        return given().contentType("text/plain")
                .queryParam("name", name)
                .body(text)
                .post("/statements")
                .then()
                .statusCode(202);
    }

    private static ValidatableResponse fetch(String url) {
        return given().contentType("application/json")
                .body("{\"url\": \"" + url + "\"}")
                .post("/statements/fetch")
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }

    private static RawStatement raw(ConsumerRecord<String, byte[]> record) {
        return RawStatement.of(record.key(), record.headers(), record.value());
    }
}
