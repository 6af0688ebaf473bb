/** A structured statement becomes an enriched one. */
@org.jspecify.annotations.NullMarked
package io.communique.enrich.statement;
