/** CloudEvents in binary mode: the attributes that travel as Kafka headers beside each value. */
@org.jspecify.annotations.NullMarked
package io.communique.contracts.event;
