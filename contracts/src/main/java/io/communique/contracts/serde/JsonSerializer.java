package io.communique.contracts.serde;

import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** What the event serializers share. */
abstract class JsonSerializer<T> implements Serializer<T> {

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T event) {
        return event == null ? null : StatementJson.write(event);
    }
}
