package io.communique.contracts.serde;

import io.communique.contracts.StatementRejectedException;
import io.communique.contracts.event.EventHeaders;
import io.communique.contracts.event.EventType;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** What the event deserializers share. The value of a page that is gone is empty and read as null. */
abstract class JsonDeserializer<T> implements Deserializer<T> {

    private final Class<T> type;

    JsonDeserializer(Class<T> type) {
        this.type = type;
    }

    /** @throws StatementRejectedException if the value is not JSON of the event, or empty in an event that has a value */
    @Override
    public @Nullable T deserialize(String topic, Headers headers, byte @Nullable [] value) {
        return EventHeaders.get(headers, EventHeaders.TYPE)
                        .filter(EventType.GONE.ceType()::equals)
                        .isPresent()
                ? null
                : deserialize(topic, value);
    }

    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] value) {
        return value == null ? null : StatementJson.read(value, type);
    }
}
