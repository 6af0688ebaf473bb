/** The record of statements: what an arrival changes in it, and how that is written in one transaction. */
@org.jspecify.annotations.NullMarked
package io.communique.store.record;
