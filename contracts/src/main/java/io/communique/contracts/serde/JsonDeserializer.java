package io.communique.contracts.serde;

import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** What the event deserializers share. */
abstract class JsonDeserializer<T> implements Deserializer<T> {

    private final Class<T> type;

    JsonDeserializer(Class<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] value) {
        return value == null ? null : StatementJson.read(value, type);
    }
}
