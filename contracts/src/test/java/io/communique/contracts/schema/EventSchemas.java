package io.communique.contracts.schema;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.PublicationTime;
import io.communique.contracts.statement.Revision;
import io.communique.contracts.statement.Statement;
import io.communique.contracts.statement.StatementId;
import io.communique.contracts.statement.StoredStatement;
import io.communique.contracts.statement.StructuredStatement;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schemas (draft 2020-12) of the events: a component that is not {@link Nullable} is required, descriptions
 * are the records' Javadoc, and what a schema does not name is allowed, since readers ignore unknown fields.
 */
public final class EventSchemas {

    public static final List<Class<?>> EVENTS =
            List.of(CleanedStatement.class, StructuredStatement.class, EnrichedStatement.class, StoredStatement.class);

    private static final Path SOURCES = Path.of("src/main/java/io/communique/contracts/statement");

    private final ObjectMapper mapper = new ObjectMapper();
    private final SourceDocs docs;
    private final SchemaGenerator generator;

    public EventSchemas() throws IOException {
        docs = SourceDocs.of(SOURCES);
        generator = generator();
    }

    public static String fileName(Class<?> event) {
        return event.getSimpleName() + ".schema.json";
    }

    /** The schema as it is committed. */
    public String of(Class<?> event) throws IOException {
        ObjectNode generated = generator.generateSchema(event);
        ObjectNode schema = mapper.createObjectNode();
        schema.set("$schema", generated.remove("$schema"));
        schema.put("$id", "urn:communique:schema:v1:" + event.getSimpleName());
        schema.put("title", event.getSimpleName());
        schema.set("description", generated.remove("description"));
        JsonNode definitions = generated.remove("$defs");
        schema.setAll(generated);
        if (definitions != null) {
            schema.set("$defs", definitions);
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return mapper.writer(printer).writeValueAsString(schema) + "\n";
    }

    private SchemaGenerator generator() {
        Map<Class<?>, ObjectNode> texts = Map.of(
                StatementId.class, text().put("pattern", "^" + StatementId.FORM + "$"),
                Revision.class, text().put("pattern", "^" + Revision.FORM + "$"),
                PublicationTime.class, eitherDateTimeOrDate());
        Map<Class<?>, String> formats =
                Map.of(OffsetDateTime.class, "date-time", LocalDate.class, "date", URI.class, "uri");
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        mapper, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS);
        builder.forTypesInGeneral()
                .withPropertySorter((_, _) -> 0) // as declared
                .withDescriptionResolver(
                        scope -> describe(scope.getType().getErasedType()).orElse(null))
                .withCustomDefinitionProvider((type, context) -> {
                    ObjectNode named = texts.get(type.getErasedType());
                    if (named != null) {
                        return new CustomDefinition(named.deepCopy(), DefinitionType.STANDARD, AttributeInclusion.YES);
                    }
                    String format = formats.get(type.getErasedType());
                    return format == null
                            ? null
                            : new CustomDefinition(
                                    text().put("format", format), DefinitionType.INLINE, AttributeInclusion.YES);
                });
        builder.forFields().withRequiredCheck(EventSchemas::isRequired).withDescriptionResolver(field -> describe(field)
                .orElse(null));
        return new SchemaGenerator(builder.build());
    }

    private ObjectNode text() {
        return mapper.createObjectNode().put("type", "string");
    }

    private ObjectNode eitherDateTimeOrDate() {
        ObjectNode either = text();
        either.putArray("anyOf")
                .add(mapper.createObjectNode().put("format", "date-time"))
                .add(mapper.createObjectNode().put("format", "date"));
        return either;
    }

    private static boolean isRequired(FieldScope field) {
        Field component = field.getRawMember();
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private Optional<String> describe(Class<?> type) {
        if (!type.getPackageName().equals(Statement.class.getPackageName())) {
            return Optional.empty();
        }
        Optional<String> description = docs.ofType(type.getSimpleName());
        if (!type.isEnum()) {
            return description;
        }
        return Optional.of(Stream.concat(
                        description.stream(),
                        Arrays.stream(type.getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .flatMap(name -> docs.ofMember(type.getSimpleName(), name).stream()
                                        .map(doc -> name + ": " + doc)))
                .collect(Collectors.joining(" ")));
    }

    /** An event holds what the one before it held, and its record documents what it adds. */
    private Optional<String> describe(FieldScope field) {
        if (field.isFakeContainerItemScope()) {
            return Optional.empty();
        }
        Class<?> owner = field.getRawMember().getDeclaringClass();
        Stream<Class<?>> owners = Statement.class.isAssignableFrom(owner)
                ? Stream.concat(Stream.of(owner), Arrays.stream(Statement.class.getPermittedSubclasses()))
                : Stream.of(owner);
        return owners.flatMap(type -> docs.ofMember(type.getSimpleName(), field.getName()).stream())
                .findFirst();
    }
}
