/** The names that are known beforehand, read from versioned resources. */
@org.jspecify.annotations.NullMarked
package io.communique.enrich.catalogue;
