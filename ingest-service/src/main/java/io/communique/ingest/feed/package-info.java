/** RSS and Atom feeds, read strictly where that works and leniently where it does not. */
@org.jspecify.annotations.NullMarked
package io.communique.ingest.feed;
