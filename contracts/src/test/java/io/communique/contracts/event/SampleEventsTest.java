package io.communique.contracts.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.communique.contracts.event.SampleEvents.Sample;
import io.communique.contracts.schema.EventSchemas;
import io.communique.contracts.serde.StatementJson;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.Mention;
import io.communique.contracts.statement.Revision;
import io.communique.contracts.statement.Statement;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.statement.StoredStatement;
import io.communique.contracts.statement.StructuredStatement;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was ever written must stay readable. */
class SampleEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Sample> all() throws IOException {
        return SampleEvents.all().stream();
    }

    static Stream<Sample> json() throws IOException {
        return all().filter(sample -> !isRaw(sample));
    }

    static Stream<Sample> raw() throws IOException {
        return all().filter(SampleEventsTest::isRaw);
    }

    static Stream<Statement> statements() throws IOException {
        return json().map(sample -> StatementJson.read(sample.value(), valueType(sample.type())))
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast);
    }

    @Test
    void everyTypeHasASample() throws IOException {
        assertThat(all().map(Sample::type)).contains(EventType.values());
    }

    @ParameterizedTest
    @MethodSource("json")
    void aJsonEventIsReadAndWrittenWithoutLoss(Sample sample) throws IOException {
        // When
        Object event = StatementJson.read(sample.value(), valueType(sample.type()));
        // Then
        assertThat(JSON.readTree(StatementJson.write(event))).isEqualTo(JSON.readTree(sample.value()));
    }

    @ParameterizedTest
    @MethodSource("json")
    void aJsonEventIsValidByItsSchema(Sample sample) throws IOException {
        // When
        Set<ValidationMessage> findings = validate(valueType(sample.type()), JSON.readTree(sample.value()));
        // Then
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "statementId, required",
        "fetchedAt, format",
        "revision, pattern",
        "kind, enum",
        "publishedAt, anyOf",
    })
    void whatIsNoEventIsInvalid(String field, String keyword) throws IOException {
        // Given
        Sample sample = json().filter(any -> any.name().equals("v1/structured-joint-statement"))
                .findFirst()
                .orElseThrow();
        ObjectNode event = (ObjectNode) JSON.readTree(sample.value());
        event.remove(field);
        if (!keyword.equals("required")) {
            event.put(field, "something else");
        }
        // When
        Set<ValidationMessage> findings = validate(StructuredStatement.class, event);
        // Then
        assertThat(findings).isNotEmpty().anySatisfy(finding -> assertThat(
                        finding.getEvaluationPath().toString() + finding.getType())
                .contains(keyword));
    }

    @ParameterizedTest
    @MethodSource("json")
    void aJsonEventHasTheHeadersOfItsType(Sample sample) {
        // Given
        Object event = StatementJson.read(sample.value(), valueType(sample.type()));
        // When
        var headers = event instanceof StoredStatement stored
                ? EventHeaders.json(
                        EventType.STORED,
                        stored.statementId(),
                        stored.revision(),
                        EventHeaders.get(sample.headers(), EventHeaders.SOURCE).orElseThrow(),
                        stored.storedAt())
                : EventHeaders.json(sample.type(), (Statement) event);
        // Then
        String id = EventHeaders.get(sample.headers(), EventHeaders.ID).orElseThrow();
        assertThat(EventHeaders.get(headers, EventHeaders.ID)).hasValueSatisfying(derived -> assertThat(id)
                .startsWith(derived)); // what happens to a revision again is told apart behind it
        EventHeaders.put(headers, EventHeaders.ID, id);
        assertThat(Set.of(headers.toArray())).isEqualTo(Set.of(sample.headers().toArray()));
    }

    @ParameterizedTest
    @MethodSource("raw")
    void aFetchedDocumentHasTheHeadersOfItsType(Sample sample) {
        // When
        RawStatement raw = RawStatement.of(sample.key(), sample.headers(), sample.value());
        // Then
        assertThat(raw.gone()).isEqualTo(sample.type() == EventType.GONE);
        assertThat(Set.of(raw.headers().toArray()))
                .isEqualTo(Set.of(sample.headers().toArray()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theKeyIsTheSubject(Sample sample) {
        assertThat(EventHeaders.get(sample.headers(), EventHeaders.SUBJECT)).contains(sample.key());
    }

    @ParameterizedTest
    @MethodSource("statements")
    void idAndRevisionAreDerived(Statement statement) {
        assertThat(statement.statementId())
                .isEqualTo(
                        statement.url() == null
                                ? StatementId.ofName(statement.source().id(), String.valueOf(statement.name()))
                                : StatementId.ofUrl(statement.url()));
        if (statement instanceof CleanedStatement cleaned) {
            assertThat(cleaned.revision()).isEqualTo(Revision.of(cleaned.blocks()));
        }
    }

    @ParameterizedTest
    @MethodSource("statements")
    void offsetsCountCodePoints(Statement statement) {
        if (statement instanceof StructuredStatement structured) {
            assertThat(structured.clauses())
                    .allSatisfy(clause -> assertThat(part(structured.text(), clause.start(), clause.end()))
                            .isEqualTo(clause.text()));
            assertThat(structured.clauses().stream().map(Clause::text).collect(Collectors.joining("\n\n")))
                    .isEqualTo(structured.text());
        }
        if (statement instanceof EnrichedStatement enriched) {
            List<Clause> clauses = enriched.clauses();
            assertThat(enriched.mentions()).isNotEmpty().allSatisfy((Mention mention) -> {
                String clause = clauses.get(mention.clause() - 1).text();
                assertThat(part(clause, mention.start(), mention.end())).isEqualTo(mention.text());
            });
        }
    }

    private static String part(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static boolean isRaw(Sample sample) {
        return sample.type() == EventType.FETCHED || sample.type() == EventType.GONE;
    }

    private static Class<?> valueType(EventType type) {
        return switch (type) {
            case FETCHED, GONE -> throw new IllegalArgumentException(type + " has no JSON value");
            case CLEANED -> CleanedStatement.class;
            case STRUCTURED -> StructuredStatement.class;
            case ENRICHED -> EnrichedStatement.class;
            case STORED -> StoredStatement.class;
        };
    }

    private static Set<ValidationMessage> validate(Class<?> event, JsonNode value) throws IOException {
        String resource = "/io/communique/contracts/schemas/" + EventSchemas.fileName(event);
        try (InputStream schema = SampleEventsTest.class.getResourceAsStream(resource)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(value, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
        }
    }
}
