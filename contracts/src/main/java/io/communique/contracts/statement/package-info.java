/** The statement as it grows along the line: cleaned, structured, enriched, stored. */
@org.jspecify.annotations.NullMarked
package io.communique.contracts.statement;
