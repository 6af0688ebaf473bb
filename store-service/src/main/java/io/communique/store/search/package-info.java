/** Full-text search over clauses, with the words that were found marked. */
@org.jspecify.annotations.NullMarked
package io.communique.store.search;
