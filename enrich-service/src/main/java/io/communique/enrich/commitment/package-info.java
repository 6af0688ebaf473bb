/** Who binds themselves, or others, to what: commitments of the operative clauses. */
@org.jspecify.annotations.NullMarked
package io.communique.enrich.commitment;
