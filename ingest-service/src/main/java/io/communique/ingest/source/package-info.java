/** Who publishes, and where: what {@code sources.yaml} says of each source. */
@org.jspecify.annotations.NullMarked
package io.communique.ingest.source;
