/** Finds names in the text of a statement, each by a rule that can be read. */
@org.jspecify.annotations.NullMarked
package io.communique.enrich.mention;
