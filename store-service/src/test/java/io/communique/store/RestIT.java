package io.communique.store;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.communique.contracts.serde.StatementJson;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.PublicationTime;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.topic.Topic;
import io.communique.testsupport.KafkaAndPostgres;
import io.communique.testsupport.KafkaProbe;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(KafkaAndPostgres.class)
class RestIT {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    /** A source that no other test uses, so that each test sees its own statements alone. */
    private final String source = "source-" + UUID.randomUUID();

    private KafkaProbe kafka;

    @BeforeEach
    void connect() {
        kafka = new KafkaProbe(bootstrapServers);
    }

    @AfterEach
    void disconnect() {
        kafka.close();
    }

    @Test
    void pagesGiveEveryStatementOnceInOrder() {
        // Given
        List<EnrichedStatement> sent = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            sent.add(statement("en", "2026-01-" + (10 + i % 7), "Text " + i));
        }
        store(sent);
        // When
        List<String> ids = new ArrayList<>();
        List<String> days = new ArrayList<>();
        String cursor = null;
        int pages = 0;
        do {
            JsonPath page = get("/statements", cursor, 7);
            ids.addAll(page.getList("items.statementId"));
            days.addAll(page.getList("items.publishedAt"));
            cursor = page.getString("next");
            pages++;
        } while (cursor != null);
        // Then
        assertThat(pages).isEqualTo(4);
        assertThat(ids)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(sent.stream()
                        .map(statement -> statement.statementId().value())
                        .toList());
        assertThat(days).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void statementsArrivingMeanwhileDoNotDisturbPages() {
        // Given
        store(List.of(
                statement("en", "2026-01-03", "Three"),
                statement("en", "2026-01-02", "Two"),
                statement("en", "2026-01-01", "One")));
        String next = get("/statements", null, 1).getString("next");
        // When
        store(List.of(statement("en", "2026-01-04", "Four")));
        // Then
        assertThat(get("/statements", next, 10).<String>getList("items.publishedAt"))
                .containsExactly("2026-01-02", "2026-01-01");
    }

    @Test
    void filtersRestrictTheList() {
        // Given
        EnrichedStatement english = statement("en-GB", "2026-01-10", "We met with ASEAN.");
        EnrichedStatement russian = statement("ru", "2026-01-12T23:30:00+03:00", "Мы встретились.");
        EnrichedStatement undated = statement(null, null, "Text");
        store(List.of(english, russian, undated));
        // Then
        assertThat(found("language", "en")).containsExactly(id(english));
        assertThat(found("language", "EN-gb")).containsExactly(id(english));
        assertThat(found("entity", "org:asean")).containsExactly(id(english));
        assertThat(found("from", "2026-01-11")).containsExactly(id(russian));
        assertThat(found("to", "2026-01-12")).containsExactly(id(russian), id(english));
        assertThat(found("kind", "PRESS_RELEASE")).hasSize(3);
        assertThat(found("kind", "RESOLUTION")).isEmpty();
    }

    @Test
    void aSummaryHasWhatIsKnownAndNothingElse() {
        // Given
        EnrichedStatement statement = statement(null, null, "We met with ASEAN.");
        store(List.of(statement));
        // When
        ofSource()
                .get("/statements")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("items[0].statementId", equalTo(id(statement)))
                .body("items[0].source.country", equalTo("NO"))
                .body("items[0].clauses", equalTo(1))
                .body("items[0].mentions", equalTo(1))
                .body("items[0].firstStoredAt", notNullValue())
                .body("items[0].lastFetchedAt", equalTo("2026-03-02T12:00:00.123456789+03:00"))
                .body("items[0]", not(hasKey("publishedAt")))
                .body("items[0]", not(hasKey("language")))
                .body("items[0]", not(hasKey("withdrawnAt")))
                .body("$", not(hasKey("next")));
    }

    @Test
    void searchFindsFormsOfAWordAndMarksThem() {
        // Given
        store(List.of(
                statement("en", "2026-01-01", "The ministers agreed on fisheries.", "Nothing <b>else</b> & more."),
                statement("ru", "2026-01-02", "Министры обсудили рыболовство."),
                statement("fr", "2026-01-03", "Les ministres ont parlé de la pêche.")));
        // Then
        ofSource()
                .queryParam("q", "minister fishery")
                .get("/search")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].clause.ordinal", equalTo(1))
                .body("items[0].clause.kind", equalTo("REMARKS"))
                .body("items[0].clause.speaker", equalTo("Ada Marlow"))
                .body("items[0].statement.title", equalTo("Remarks by the Minister"))
                .body("items[0].highlight", equalTo("The <mark>ministers</mark> agreed on <mark>fisheries</mark>."));
        ofSource()
                .queryParam("q", "министр")
                .get("/search")
                .then()
                .body("items.highlight", hasItem(containsString("Министры")));
        ofSource()
                .queryParam("q", "else")
                .get("/search")
                .then()
                .body("items.highlight", everyItem(not(containsString("<b>"))))
                .body("items[0].highlight", containsString("&amp; more"));
        ofSource().queryParam("q", "ministers -fisheries").get("/search").then().body("items", hasSize(0));
    }

    @Test
    void searchGivesEveryHitOncePageByPage() {
        // Given
        List<EnrichedStatement> sent = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            sent.add(statement("en", "2026-01-01", "The delegation arrived.", "The delegation " + i + " left again."));
        }
        store(sent);
        // When
        List<String> hits = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request =
                    ofSource().queryParam("q", "delegation").queryParam("limit", 5);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            JsonPath page =
                    request.get("/search").then().statusCode(200).extract().jsonPath();
            List<String> ids = page.getList("items.statement.statementId");
            List<Integer> ordinals = page.getList("items.clause.ordinal");
            for (int i = 0; i < ids.size(); i++) {
                hits.add(ids.get(i) + "/" + ordinals.get(i));
            }
            cursor = page.getString("next");
        } while (cursor != null);
        // Then
        assertThat(hits).hasSize(24).doesNotHaveDuplicates();
    }

    @Test
    void searchSeesTheCurrentTextAlone() {
        // Given
        EnrichedStatement before = statement("en", "2026-01-01", "An albatross.");
        EnrichedStatement after = Samples.statement(
                before.statementId(),
                source,
                "en",
                before.publishedAt(),
                Samples.NOON.plusHours(1),
                List.of("A pelican."));
        store(List.of(before));
        // When
        send(after);
        kafka.await(Topic.STORED, 2, record -> before.statementId().value().equals(record.key()));
        // Then
        ofSource().queryParam("q", "albatross").get("/search").then().body("items", hasSize(0));
        ofSource().queryParam("q", "pelican").get("/search").then().body("items", hasSize(1));
    }

    @Test
    void anEntityHasItsStatements() {
        // Given
        EnrichedStatement statement = statement("en", "2026-01-01", "We met with ASEAN.");
        store(List.of(statement));
        // Then
        when().get("/entities/org:asean")
                .then()
                .statusCode(200)
                .body("name", equalTo("Association of Southeast Asian Nations"))
                .body("type", equalTo("ORGANISATION"))
                .body("statements", notNullValue());
        ofSource()
                .get("/entities/org:asean/statements")
                .then()
                .body("items.statementId", equalTo(List.of(id(statement))));
        given().queryParam("q", "southEAST asian")
                .queryParam("type", "organisation")
                .get("/entities")
                .then()
                .body("items.id", equalTo(List.of("org:asean")));
        given().queryParam("type", "DISEASE").get("/entities").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "/statements?kind=poem, kind, JOINT_STATEMENT",
        "/statements?limit=0, limit, a number from 1 to 200",
        "/statements?from=yesterday, from, a date such as 2020-06-17",
        "/statements?cursor=bm90aGluZw, cursor, the value of",
        "/statements?sorce=x, sorce, 'one of source, kind'",
        "/search, q, 1 to 500 characters",
        "/search?q=, q, 1 to 500 characters",
        "/entities?type=thing, type, PERSON",
        "/dead-letters?topic=statements, topic, statements.raw.dlq",
    })
    void aParameterThatIsNotAllowedIsNamed(String path, String parameter, String allowed) {
        when().get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400))
                .body("title", equalTo("Bad Request"))
                .body("parameter", equalTo(parameter))
                .body("detail", containsString("parameter " + parameter))
                .body("allowed", containsString(allowed));
    }

    @Test
    void aQueryThatIsTooLongIsRefused() {
        given().queryParam("q", "a".repeat(501))
                .get("/search")
                .then()
                .statusCode(400)
                .body("detail", containsString("has 501 characters"));
    }

    @ParameterizedTest
    @CsvSource({
        "/statements/st-nothing, There is no statement st-nothing.",
        "/statements/st-nothing/revisions, There is no statement st-nothing.",
        "/statements/st-nothing/revisions/sha256:0, There is no statement st-nothing.",
        "/entities/org:nothing, There is no entity org:nothing.",
        "/entities/org:nothing/statements, There is no entity org:nothing.",
        "/nowhere, There is nothing at /nowhere.",
    })
    void whatIsNotThereIsAProblemOfItsOwn(String path, String detail) {
        when().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("Not Found"))
                .body("detail", equalTo(detail));
    }

    @Test
    void aMethodThatIsNotAllowedIsAProblem() {
        when().delete("/statements")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("status", equalTo(405));
    }

    @Test
    void theApiDescribesItself() {
        JsonPath api = given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(api.<String, Object>getMap("paths"))
                .containsKeys(
                        "/statements",
                        "/statements/{id}",
                        "/statements/{id}/revisions",
                        "/statements/{id}/revisions/{revision}",
                        "/search",
                        "/entities",
                        "/entities/{id}",
                        "/entities/{id}/statements",
                        "/dead-letters");
        assertThat(api.<String>getList("paths.'/statements'.get.parameters.name"))
                .containsExactlyInAnyOrder("source", "kind", "language", "entity", "from", "to", "limit", "cursor");
        assertThat(api.<String>getList("paths.'/statements'.get.parameters.description"))
                .doesNotContainNull();
        assertThat(api.<String, Object>getMap("components.schemas")).containsKeys("Clause", "Mention", "Problem");
    }

    @Test
    void theServiceIsLiveReadyAndStarted() {
        for (String probe : List.of("live", "ready", "started")) {
            when().get("/q/health/" + probe).then().statusCode(200);
        }
    }

    private EnrichedStatement statement(@Nullable String language, @Nullable String published, String... paragraphs) {
        return Samples.statement(
                Samples.newId(),
                source,
                language,
                published == null ? null : PublicationTime.parse(published),
                Samples.NOON,
                List.of(paragraphs));
    }

    private void store(List<EnrichedStatement> statements) {
        statements.forEach(this::send);
        List<String> keys = statements.stream()
                .map(EnrichedStatement::statementId)
                .map(StatementId::value)
                .toList();
        kafka.await(Topic.STORED, keys.size(), record -> keys.contains(record.key()));
    }

    private void send(EnrichedStatement statement) {
        kafka.send(Topic.ENRICHED, id(statement), Samples.headers(statement), StatementJson.write(statement));
    }

    private static String id(EnrichedStatement statement) {
        return statement.statementId().value();
    }

    private RequestSpecification ofSource() {
        return given().queryParam("source", source);
    }

    private List<String> found(String parameter, String value) {
        return ofSource()
                .queryParam(parameter, value)
                .get("/statements")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.statementId");
    }

    private JsonPath get(String path, @Nullable String cursor, int limit) {
        RequestSpecification request = ofSource().queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get(path).then().statusCode(200).extract().jsonPath();
    }
}
