/** From a cleaned statement to its kind, its clauses and turns of speech, and who speaks in them. */
@org.jspecify.annotations.NullMarked
package io.communique.parse.structure;
