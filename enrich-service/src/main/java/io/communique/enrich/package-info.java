/** The channel of the enriching stage: from structured statements to enriched ones. */
@org.jspecify.annotations.NullMarked
package io.communique.enrich;
