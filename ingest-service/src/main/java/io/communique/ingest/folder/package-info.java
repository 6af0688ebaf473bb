/** A watched folder: files that are new or changed, once they have stopped growing. */
@org.jspecify.annotations.NullMarked
package io.communique.ingest.folder;
