package io.communique.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.communique.contracts.event.EventHeaders;
import io.communique.contracts.event.EventType;
import io.communique.contracts.event.RawStatement;
import io.communique.contracts.schema.EventSchemas;
import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Revision;
import io.communique.contracts.statement.Source;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.topic.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the AsyncAPI document against topics, event types, headers and schemas. */
class AsyncApiTest {

    private static final OffsetDateTime NOW = OffsetDateTime.of(2025, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final StatementId ID = StatementId.ofName("uploads", "name");

    /** Added where traces are taken, by the tracing library. */
    private static final String TRACE = "traceparent";

    private static JsonNode document = new ObjectMapper().nullNode();

    @BeforeAll
    static void readDocument() throws IOException {
        try (InputStream yaml = AsyncApiTest.class.getResourceAsStream("/io/communique/contracts/asyncapi.yaml")) {
            document = new ObjectMapper(new YAMLFactory()).readTree(yaml);
        }
    }

    @Test
    void itHasAChannelForEveryTopicAndNoOther() {
        assertThat(elements("/channels").map(channel -> text(channel, "/address")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topic.values()).map(Topic::topicName).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aChannelHasTheSettingsOfItsTopic(Topic topic) {
        // Given
        JsonNode kafka = channel(topic).at("/bindings/kafka");
        // When
        Map<String, String> settings = new TreeMap<>();
        kafka.at("/topicConfiguration")
                .properties()
                .forEach(setting -> settings.put(setting.getKey(), joined(setting)));
        // Then
        assertThat(kafka.at("/topic").textValue()).isEqualTo(topic.topicName());
        assertThat(kafka.at("/partitions").intValue()).isEqualTo(Topic.PARTITIONS);
        assertThat(settings).isEqualTo(topic.settings());
    }

    @ParameterizedTest
    @EnumSource
    void aChannelHasTheMessagesOfItsTopic(Topic topic) {
        // Given
        Set<String> expected =
                switch (topic) {
                    case RAW -> Set.of("fetched", "gone");
                    case CLEANED -> Set.of("cleaned", "gone");
                    case STRUCTURED -> Set.of("structured", "gone");
                    case ENRICHED -> Set.of("enriched", "gone");
                    case STORED -> Set.of("stored");
                    case RAW_DEAD_LETTERS,
                            CLEANED_DEAD_LETTERS,
                            STRUCTURED_DEAD_LETTERS,
                            ENRICHED_DEAD_LETTERS,
                            STORED_DEAD_LETTERS -> Set.of("deadLetter");
                };
        // When
        Set<String> messages = names(channel(topic).at("/messages"));
        // Then
        assertThat(messages).isEqualTo(expected);
    }

    @Test
    void itHasAMessageForEveryEventTypeAndNoOther() {
        assertThat(elements("/components/messages")
                        .map(message -> text(message, "/name"))
                        .filter(name -> !name.equals("deadLetter")))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(EventType.values()).map(EventType::ceType).toList());
    }

    @ParameterizedTest
    @EnumSource
    void aMessageHasTheHeadersOfItsType(EventType type) {
        // Given
        Map<String, JsonNode> properties = new TreeMap<>();
        Set<String> required = new TreeSet<>();
        // When
        for (JsonNode part : message(type).at("/headers/allOf")) {
            JsonNode schema = resolved(part);
            schema.at("/properties").properties().forEach(header -> properties.put(header.getKey(), header.getValue()));
            schema.at("/required").forEach(name -> required.add(name.textValue()));
        }
        // Then
        assertThat(properties.get(EventHeaders.TYPE)).isNotNull();
        assertThat(text(properties.get(EventHeaders.TYPE), "/const")).isEqualTo(type.ceType());
        properties.remove(TRACE);
        assertThat(properties.keySet()).isEqualTo(names(fullHeaders(type)));
        assertThat(required).isEqualTo(names(leastHeaders(type)));
    }

    @Test
    void itHasTheSchemasOfTheRecordsForPayloads() {
        // Given
        Map<EventType, String> expected = new EnumMap<>(EventType.class);
        List<EventType> json = List.of(EventType.CLEANED, EventType.STRUCTURED, EventType.ENRICHED, EventType.STORED);
        for (int i = 0; i < json.size(); i++) {
            expected.put(json.get(i), "./schemas/" + EventSchemas.fileName(EventSchemas.EVENTS.get(i)));
        }
        // When
        Map<EventType, String> payloads =
                json.stream().collect(Collectors.toMap(type -> type, type -> text(message(type), "/payload/$ref")));
        // Then
        assertThat(payloads).isEqualTo(expected);
    }

    @Test
    void aFetchedDocumentHasTheLargestSize() {
        assertThat(message(EventType.FETCHED).at("/payload/maxLength").intValue())
                .isEqualTo(Topic.MAX_DOCUMENT_BYTES);
    }

    @Test
    void theKeyHasTheFormOfStatementIds() {
        assertThat(text(document, "/components/schemas/StatementId/pattern")).isEqualTo("^" + StatementId.FORM + "$");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(resolves(reference)).as(reference).isTrue());
    }

    @Test
    void everyChannelOfTheLineIsWrittenAndEveryMessageHasAnOperation() {
        // Given
        Set<String> fed = names(document.at("/channels"));
        fed.remove("storedDeadLetters"); // belongs to whoever subscribes to statements.stored
        // When
        Set<String> sent = elements("/operations")
                .filter(operation -> text(operation, "/action").equals("send"))
                .map(operation -> text(operation, "/channel/$ref").substring("#/channels/".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        // Then
        assertThat(sent).isEqualTo(fed);
        assertThat(elements("/operations")).allSatisfy(operation -> {
            String channel = text(operation, "/channel/$ref");
            assertThat(operation.at("/messages"))
                    .allSatisfy(message -> assertThat(text(message, "/$ref")).startsWith(channel + "/messages/"));
        });
    }

    private static Headers fullHeaders(EventType type) {
        return isRaw(type)
                ? new RawStatement(
                                ID,
                                new Source("id", "name", "AT"),
                                ZoneOffset.UTC,
                                URI.create("https://mfa.example"),
                                "name",
                                NOW,
                                "text/html",
                                "etag",
                                "date",
                                "{}",
                                type == EventType.GONE,
                                new byte[0])
                        .headers()
                : leastHeaders(type);
    }

    private static Headers leastHeaders(EventType type) {
        return isRaw(type)
                ? new RawStatement(
                                ID,
                                new Source("id", null, null),
                                null,
                                null,
                                null,
                                NOW,
                                "text/html",
                                null,
                                null,
                                null,
                                type == EventType.GONE,
                                new byte[0])
                        .headers()
                : EventHeaders.json(
                        type, ID, Revision.of(List.of(Block.of(BlockKind.PARAGRAPH, "Text."))), "urn:x:y", NOW);
    }

    private static boolean isRaw(EventType type) {
        return type == EventType.FETCHED || type == EventType.GONE;
    }

    private static JsonNode channel(Topic topic) {
        return elements("/channels")
                .filter(channel -> text(channel, "/address").equals(topic.topicName()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode message(EventType type) {
        return elements("/components/messages")
                .filter(message -> text(message, "/name").equals(type.ceType()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").textValue().substring(1)) : schema;
    }

    private static boolean resolves(String reference) {
        return reference.startsWith("#")
                ? !document.at(reference.substring(1)).isMissingNode()
                : AsyncApiTest.class.getResource("/io/communique/contracts/" + reference.substring("./".length()))
                        != null;
    }

    private static String joined(Map.Entry<String, JsonNode> setting) {
        JsonNode value = setting.getValue();
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(","))
                : value.asText();
    }

    private static Stream<JsonNode> elements(String pointer) {
        return document.at(pointer).properties().stream().map(Map.Entry::getValue);
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Headers headers) {
        return Arrays.stream(headers.toArray())
                .map(header -> header.key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asText();
    }
}
