/** What ingest remembers in PostgreSQL, written only after Kafka has acknowledged. */
@org.jspecify.annotations.NullMarked
package io.communique.ingest.register;
