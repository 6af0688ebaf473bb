/** Words, names and rules that are kept as resources. */
@org.jspecify.annotations.NullMarked
package io.communique.ingest.vocabulary;
