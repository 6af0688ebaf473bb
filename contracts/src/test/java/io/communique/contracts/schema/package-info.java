/** Makes the JSON Schemas of the events from their records. */
@org.jspecify.annotations.NullMarked
package io.communique.contracts.schema;
