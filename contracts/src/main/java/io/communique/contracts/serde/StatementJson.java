package io.communique.contracts.serde;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The JSON of the line's events: RFC 3339 times with their offset, nothing for what is unknown. */
public final class StatementJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .annotationIntrospector(
                    new AnnotationIntrospectorPair(new JacksonAnnotationIntrospector(), new RequiredComponents()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StatementJson() {}

    /** A mapper of one's own with these settings. */
    public static ObjectMapper mapper() {
        return MAPPER.copy();
    }

    public static byte[] write(Object event) {
        try {
            return MAPPER.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + event.getClass(), e);
        }
    }

    /** @throws StatementRejectedException if the bytes are not JSON of this type; the message says where */
    public static <T> T read(byte @Nullable [] json, Class<T> type) {
        if (json == null || json.length == 0) {
            throw new StatementRejectedException(Rejection.UNDECODABLE, "the record has no value");
        }
        T event;
        try {
            event = MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new StatementRejectedException(
                    Rejection.UNDECODABLE, "not a " + type.getSimpleName() + where + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new StatementRejectedException(Rejection.UNDECODABLE, "not a " + type.getSimpleName(), e);
        }
        if (event == null) {
            throw new StatementRejectedException(Rejection.UNDECODABLE, "the record's value is null");
        }
        return event;
    }
}
