/** A document that is handed in: its identity, its checks, and its way to the topic, once for each content. */
@org.jspecify.annotations.NullMarked
package io.communique.ingest.submission;
