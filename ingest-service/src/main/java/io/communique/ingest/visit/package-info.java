/** Visits to feeds and pages: when, what follows from the answer, and when again. */
@org.jspecify.annotations.NullMarked
package io.communique.ingest.visit;
