/** The service at the head of the line: REST, schedule and the publisher to {@code statements.raw}. */
@org.jspecify.annotations.NullMarked
package io.communique.ingest;
