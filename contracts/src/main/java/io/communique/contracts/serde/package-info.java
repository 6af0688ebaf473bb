/** Kafka serializers and deserializers, in pairs, and the JSON mapping behind them. */
@org.jspecify.annotations.NullMarked
package io.communique.contracts.serde;
