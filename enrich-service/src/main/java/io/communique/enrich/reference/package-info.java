/** What a statement refers to: instruments with their identifiers, and other statements. */
@org.jspecify.annotations.NullMarked
package io.communique.enrich.reference;
